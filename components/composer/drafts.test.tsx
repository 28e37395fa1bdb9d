// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { fail, type Result } from "@/lib/kernel/result";
import type { MessageName } from "@/lib/messaging/protocol";
import { listDrafts, removeDraft, restoreDraft } from "@/lib/sending/text/kept-drafts";
import { account, createWorld, type World } from "@/lib/sending/made-up/made-up-world";
import { Drafts } from "./drafts";

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: Named) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

interface Named {
  attemptId: string;
}

let world: World;
let root: Root;
let place: HTMLElement;

async function answer(name: MessageName, { attemptId }: Named): Promise<Result<unknown>> {
  if (name === "drafts.remove") return removeDraft(world, attemptId);
  return name === "drafts.restore" ? restoreDraft(world, attemptId) : listDrafts(world);
}

async function write(name: string, second: number): Promise<void> {
  await world.drafts.put({
    version: 1,
    attemptId: world.newId(),
    accountId: account.id,
    persons: [`slug:${name.toLowerCase()}`],
    name,
    firstName: name,
    message: `Hello ${name}`,
    subject: "",
    messageType: "message",
    touched: true,
    caret: 0,
    updatedAt: `2026-11-23T10:00:0${second}.000Z`,
  });
}

const nothing = () => undefined;
const named = (label: string) =>
  [...place.querySelectorAll("button")].filter(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === label,
  );
async function press(label: string): Promise<void> {
  const [button] = named(label);
  if (button === undefined) throw new Error(`there is no button "${label}": ${place.textContent}`);
  const before = asked.mock.results.length;
  await act(async () => button.click());
  await act(() => Promise.allSettled(asked.mock.results.slice(before).map(({ value }) => value)));
}
const remove = (name: string) => press(`Delete the draft to ${name}`);
const listed = () => [...place.querySelectorAll("bdi")].map(({ textContent }) => textContent);

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  world = await createWorld();
  for (const [second, name] of ["Cleo", "Bo", "Ada"].entries()) await write(name, second);
  asked.mockReset().mockImplementation(answer);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <Drafts
          isBelow={() => false}
          onOpen={async () => null}
          onOpened={nothing}
          onBack={nothing}
        />
      </EnvironmentContext>,
    ),
  );
  await act(() => Promise.allSettled(asked.mock.results.map(({ value }) => value)));
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe("drafts that were deleted from the list", () => {
  it("come back by Undo one after the other, the last one first", async () => {
    for (const name of ["Bo", "Ada", "Cleo"]) await remove(name);
    expect(listed()).toEqual([]);
    const seen: unknown[] = [];
    while (named("Undo").length > 0) {
      expect(document.activeElement).toBe(named("Undo")[0]);
      await press("Undo");
      seen.push(listed());
    }
    expect(seen).toEqual([["Cleo"], ["Ada", "Cleo"], ["Ada", "Bo", "Cleo"]]);
    // With the last Undo gone, the keyboard goes on at what came back.
    expect(document.activeElement?.querySelector("bdi")?.textContent).toBe("Bo");
  });

  it("come back each, also where Undo is pressed twice before the first is back", async () => {
    for (const name of ["Bo", "Ada"]) await remove(name);
    const [undo] = named("Undo");
    await act(async () => {
      undo?.click();
      undo?.click();
    });
    await act(() => Promise.allSettled(asked.mock.results.map(({ value }) => value)));
    expect(listed()).toEqual(["Ada", "Cleo"]);
    await press("Undo");
    expect(listed()).toEqual(["Ada", "Bo", "Cleo"]);
  });

  it("can still be brought back after that did not work, beside the list as it was", async () => {
    await remove("Bo");
    asked.mockResolvedValueOnce(fail({ kind: "storage-unavailable" }));
    await press("Undo");
    expect(listed()).toEqual(["Ada", "Cleo"]);
    expect(place.textContent).toContain("Chrome could not store this");
    await press("Undo");
    expect(listed()).toEqual(["Ada", "Bo", "Cleo"]);
    expect(place.textContent).not.toContain("Chrome could not store this");
  });
});
