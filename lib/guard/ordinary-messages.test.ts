import { describe, expect, it } from "vitest";
import { checkGreeting } from "./check-greeting";
import { leftovers } from "./leftovers";
import { type Before, look } from "./look";
import { madeUpGreetings } from "./made-up-greetings";
import { englishMessages } from "./made-up-messages-english";
import { otherMessages } from "./made-up-messages-others";
import { saidInTexts } from "./words-in-text";

const messages = `${englishMessages}\n${otherMessages}`.split("\n").flatMap((line) => {
  const [to = "", text = ""] = line.split(" | ");
  return text === "" ? [] : [{ to, text: text.replaceAll("\\n", "\n") }];
});

describe("ordinary messages", () => {
  it("raise a false alarm in less than 2 of 100", () => {
    const alarms = messages.flatMap(({ to, text }) => {
      const wrong = checkGreeting(text, { name: to, firstName: null, slug: "somebody" });
      const left = leftovers(text).map((each) => each.text);
      return wrong === null && left.length === 0 ? [] : [{ to, text, wrong: wrong?.name, left }];
    });
    const share = alarms.length / messages.length;
    // oxlint-disable-next-line no-console -- the figure is the finding
    console.info(
      `${alarms.length} false alarms in ${messages.length} ordinary messages (${(share * 100).toFixed(2)} %)`,
      alarms,
    );
    expect(messages.length).toBeGreaterThan(300);
    expect(share).toBeLessThan(0.02);
  });
});

const nothing: Before = { saidOf: [], sent: null };

/** What the composer would say of a text, as it asks: by the one look at all of it. */
function alarmsOf(text: string, to: string, before: Before) {
  const person = { slug: "somebody", name: to, firstName: null, company: null, headline: null };
  const found = look({ message: text, subject: "" }, { ...person, sender: "Sam Sender" }, before);
  const { wrongName, leftOver, carried, sentAt } = found;
  const words = [wrongName?.name, ...(leftOver?.words ?? []), ...carried.map((each) => each.text)];
  return [...words, sentAt].filter((each) => each !== undefined && each !== null);
}

function sayShare(alarms: readonly unknown[], all: readonly unknown[], what: string): number {
  const share = alarms.length / all.length;
  const said = `${alarms.length} false alarms in ${all.length} ${what} (${(share * 100).toFixed(2)} %)`;
  // oxlint-disable-next-line no-console -- the figure is the finding
  console.info(said, alarms);
  return share;
}

describe("the whole look of the composer", () => {
  it("raises a false alarm at less than 2 of 100 right greetings, and misses no wrong one", () => {
    const greetings = Object.values(madeUpGreetings).flat();
    const right = greetings.filter(([, , wrong]) => wrong === null);
    const alarms = right.filter(([text, to]) => alarmsOf(text, to, nothing).length > 0);
    expect(greetings.length).toBeGreaterThan(200);
    expect(right.length).toBeGreaterThan(100);
    expect(sayShare(alarms, right, "right greetings")).toBeLessThan(0.02);
    for (const [text, to, wrong] of greetings) {
      if (wrong !== null) expect(alarmsOf(text, to, nothing), text).toContain(wrong);
    }
  });

  it("raises one at less than 2 of 100 ordinary messages, each after the ten before it", () => {
    const alarms = messages.flatMap(({ to, text }, at) => {
      const last = messages.slice(Math.max(0, at - 10), at).filter((each) => each.to !== to);
      const saidOf = saidInTexts(
        last.map((each) => ({ name: each.to, company: null, text: each.text })),
      );
      const found = alarmsOf(text, to, { saidOf, sent: null });
      return found.length === 0 ? [] : [{ to, text, found }];
    });
    expect(sayShare(alarms, messages, "ordinary messages in a row")).toBeLessThan(0.02);
  });
});
