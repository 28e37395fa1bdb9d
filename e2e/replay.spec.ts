import type { Page } from "@playwright/test";
import { aMessage } from "../sandbox/api/ask-api.ts";
import type { PresetName } from "../sandbox/faults/parse-fault.ts";
import { people, profilePath, viewer } from "../sandbox/linkedin/people.ts";
import { expect, test, type World } from "./courier-test.ts";

/** What makes Chromium send a request again by itself: RST, FIN, GOAWAY, REFUSED_STREAM and 421. */
const repeated = [
  "reset",
  "reset-late",
  "cut-after",
  "goaway",
  "goaway-unprocessed",
  "refused-stream",
  "misdirected",
] as const satisfies readonly PresetName[];
/** What does not, over HTTP/2. */
const notRepeated = [
  "cancelled-stream",
  "failed-stream",
  "request-timeout",
  "reset-in-answer",
] as const satisfies readonly PresetName[];

/** A GET of another place, and the same POST again: to this host and to another one. */
const redirects = [
  "redirect-303",
  "redirect-307",
  "redirect-308",
  "redirect-elsewhere-302",
  "redirect-elsewhere-307",
] as const satisfies readonly PresetName[];

type SendTarget = "send" | "conversations-send";

interface BareSend {
  readonly message: string;
  readonly streamed: boolean;
}

/** One `fetch` of a bare page, with nothing of Courier's code, on a connection in use. */
function fetchOnce(page: Page, key: string, { message, streamed }: BareSend): Promise<void> {
  return page.evaluate(
    async ({ body, streamed, key }) => {
      const asked = { credentials: "omit", cache: "no-store" } as const;
      // Chromium may still pick connections that the fault before has just ended.
      const isWell = () =>
        fetch("/health", asked).then(
          ({ ok }) => ok,
          () => false,
        );
      let tries = 1;
      while (!(await isWell())) if ((tries += 1) > 10) throw new Error("no healthy connection");
      const whole = streamed ? new Blob([body]).stream() : body;
      const options = {
        method: "POST",
        credentials: "omit",
        redirect: "manual",
        headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
        body: whole,
        duplex: "half",
      } as const;
      const sent = fetch("/linkedin/messaging/send", options);
      await sent.then((answer) => answer.text()).catch(() => undefined);
    },
    { body: JSON.stringify({ ...aMessage, message }), streamed, key },
  );
}

/** How often the whole body of one `fetch` arrived under each fault. */
async function arrivals(world: World, presets: readonly PresetName[], streamed: boolean) {
  const { sandbox, courier } = world;
  const page = await courier.context.newPage();
  await page.goto("https://api.connectsafely.ai/health");
  const counts: Record<string, number> = {};
  for (const preset of presets) {
    const message = `${preset}, ${streamed ? "streamed" : "plain"}`;
    sandbox.setFault(preset);
    await fetchOnce(page, sandbox.sandboxKey, { message, streamed });
    counts[preset] = sandbox.bodies(message).length;
  }
  return counts;
}

const each = (presets: readonly PresetName[], count: number) =>
  Object.fromEntries(presets.map((preset) => [preset, count]));

test("Chromium delivers one fetch twice when its plain body was taken and the connection ends", async ({
  world,
}) => {
  expect(await arrivals(world, repeated, false)).toEqual(each(repeated, 2));
  expect(await arrivals(world, notRepeated, false)).toEqual(each(notRepeated, 1));
  expect(world.sandbox.deliveries()).toHaveLength(2 * repeated.length + notRepeated.length);
});

test("a streamed body is delivered once under each of these", async ({ world }) => {
  const all = [...repeated, ...notRepeated];
  expect(await arrivals(world, all, true)).toEqual(each(all, 1));
  expect(world.sandbox.deliveries()).toHaveLength(all.length);
});

const others = people.filter((each) => each !== viewer);

/**
 * Sends what nothing sent before, to somebody else each time, and says how often each text arrived: a
 * text that was found in its conversation makes the next one to that person a reply, by the other
 * endpoint. So does a redirect.
 */
async function sends(world: World, presets: readonly PresetName[], on: readonly SendTarget[]) {
  const counts: Record<string, number> = {};
  for (const [turn, preset] of presets.entries()) {
    const [person] = others.slice(turn);
    if (person === undefined) throw new Error("more faults than people");
    const page = await world.visit(profilePath(person));
    const composer = await world.openComposer(page);
    const text = `Hello under ${preset}`;
    await composer.message.fill(text);
    world.sandbox.setFault({ preset, on: on[turn % on.length] });
    await composer.pressSend();
    await expect(composer.outcome, preset).toContainText(/Not confirmed/);
    counts[preset] = world.sandbox.bodies(text).length;
    await page.close();
  }
  return counts;
}

test("Courier's own send arrives once under each of these, on a connection in use", async ({
  connected,
}) => {
  test.slow();
  expect(await sends(connected, repeated, ["send"])).toEqual(each(repeated, 1));
  expect(connected.sandbox.deliveries()).toHaveLength(repeated.length);
});

test("Courier follows no redirect, neither to the same place nor to another host", async ({
  connected,
}) => {
  test.slow();
  expect(await sends(connected, redirects, ["send", "conversations-send"])).toEqual(
    each(redirects, 1),
  );
  expect(connected.sandbox.deliveries()).toEqual([]);
});
