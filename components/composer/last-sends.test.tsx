// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { held } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { textOf } from "@/components/words/made-up-words";
import { ok } from "@/lib/kernel/result";
import { LastSends } from "./last-sends";

const asked = vi.hoisted(() => vi.fn<(name: string) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", () => ({ i18n: { t: textOf } }));

let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

/** The list of one message that was sent with these files. */
async function drawSentWith(files: string[]) {
  const sent = { ...held, files, outcome: { state: "sent", echo: "same" } };
  asked.mockResolvedValue(ok({ attempts: [sent], unseen: 0, lostAt: null }));
  const place = document.createElement("div");
  root = createRoot(place);
  await act(async () => {
    root.render(
      <EnvironmentContext value={environment}>
        <LastSends />
      </EnvironmentContext>,
    );
  });
  await act(async () => vi.advanceTimersByTimeAsync(0));
  const row = place.querySelector("summary")?.textContent?.replaceAll(/[\u2068\u2069]/g, "");
  return { row, inFull: [...place.querySelectorAll("ul ul bdi")].map((name) => name.textContent) };
}

it.each([
  [[], null, []],
  [["offer.pdf"], "With offer.pdf", []],
  [["offer.pdf", "map.png"], "With offer.pdf and 1 more", ["offer.pdf", "map.png"]],
  [["a.pdf", "a.pdf", "b.pdf"], "With a.pdf and 2 more", ["a.pdf", "a.pdf", "b.pdf"]],
])("the row of a message sent with the files %j says %j", async (files, says, names) => {
  const { row, inFull } = await drawSentWith(files);
  expect(row).toContain("Ada Brandt");
  if (says === null) expect(row).not.toContain("With");
  else expect(row?.endsWith(says)).toBe(true);
  expect(inFull).toEqual(names);
});
