// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ComposerView, MessageName } from "@/lib/messaging/protocol";
import { environment } from "./made-up-environment";
import { person, view as nobody } from "./made-up-view";
import { useComposer } from "./use-composer";
import { type Environment, EnvironmentContext } from "./use-environment";

type View = Result<ComposerView>;

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: unknown) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

let place: HTMLElement;
let root: Root;
let hook: ReturnType<typeof useComposer>;
/** The answers that are awaited, by what was asked; "tab": who is in the tab in front. */
let awaited: Map<string, PromiseWithResolvers<View>>;
let moveTab: () => void;
let bring: (recipientId: string) => void;

const viewOf = (recipientId: string): ComposerView => ({
  ...nobody,
  person: { ...person, recipientId },
});

function question(name: string): Promise<View> {
  const next = Promise.withResolvers<View>();
  awaited.set(name, next);
  return next.promise;
}

const answer = (name: string, recipientId: string) =>
  act(async () => awaited.get(name)?.resolve(ok(viewOf(recipientId))));
const failWith = (name: string, kind: "not-a-profile" | "tab-not-called") =>
  act(async () => awaited.get(name)?.resolve(fail({ kind })));

/** Who is on screen, or why nobody is. */
function shown(): string | undefined {
  const { opened } = hook;
  return opened?.ok === true ? opened.value.person.recipientId : opened?.failure.kind;
}

const openForTab = () => question("tab");
const nothing = () => undefined;

function Screen() {
  const composer = useComposer(openForTab, nothing);
  useEffect(() => {
    hook = composer;
  });
  return (
    <form>
      <input />
    </form>
  );
}

const panelSide: Pick<Environment, "tab" | "panel"> = {
  tab: {
    watch(onMove) {
      moveTab = onMove;
      return () => {
        moveTab = () => undefined;
      };
    },
    openBeside: async () => undefined,
    version: "0",
  },
  panel: {
    front: async () => null,
    takeCall: async () => null,
    onCall(called) {
      bring = called;
      return () => undefined;
    },
  },
};

/** A side panel that found nobody to write to in the tab in front. */
async function panelWithoutPerson(): Promise<void> {
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, ...panelSide }}>
        <Screen />
      </EnvironmentContext>,
    ),
  );
  await failWith("tab", "not-a-profile");
  expect(shown()).toBe("not-a-profile");
}

const move = () => act(async () => moveTab());
const type = (text: string) => {
  const field = place.querySelector("input");
  if (field !== null) field.value = text;
};
/** What the form does: asks, and shows what came in time. */
const openTyped = () =>
  act(async () => void hook.askTyped({ url: "bo", named: null }).then(hook.show));
const openDraft = () => act(async () => void hook.askDraft("bos-draft").then(hook.show));

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  awaited = new Map();
  asked.mockReset().mockImplementation(question);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe("the person on screen", () => {
  it("stays the one whose address was typed, when the tab's answer comes later", async () => {
    await panelWithoutPerson();
    await move();
    await openTyped();
    await answer("composer.open-typed", "bo");
    await answer("tab", "ada");
    expect(shown()).toBe("bo");
  });

  it("is not that of the tab while the answer to a typed address is still awaited", async () => {
    await panelWithoutPerson();
    await move();
    await openTyped();
    await answer("tab", "ada");
    expect(shown()).toBe("not-a-profile");
    await answer("composer.open-typed", "bo");
    expect(shown()).toBe("bo");
  });

  it("is not taken away by an older question that failed", async () => {
    await panelWithoutPerson();
    await move();
    await openTyped();
    await answer("composer.open-typed", "bo");
    await failWith("tab", "tab-not-called");
    expect(shown()).toBe("bo");
  });

  it("stays the one brought from a popup, when a draft's answer comes later", async () => {
    await panelWithoutPerson();
    await openDraft();
    await act(async () => bring("ada"));
    await answer("composer.reopen", "ada");
    await answer("composer.open-draft", "bo");
    expect(shown()).toBe("ada");
  });

  it("is the one brought last, whichever answer comes first", async () => {
    await panelWithoutPerson();
    await act(async () => bring("ada"));
    const first = awaited.get("composer.reopen");
    await act(async () => bring("bo"));
    await answer("composer.reopen", "bo");
    await act(async () => first?.resolve(ok(viewOf("ada"))));
    expect(shown()).toBe("bo");
  });

  it("stays the one it was opened anew for, when an older question is answered", async () => {
    await panelWithoutPerson();
    await openTyped();
    await act(async () => hook.reopen("same"));
    await answer("composer.open-typed", "bo");
    expect(shown()).toBeUndefined();
    await answer("tab", "ada");
    expect(shown()).toBe("ada");
  });

  it("is not replaced by another account for somebody who is no longer there", async () => {
    await panelWithoutPerson();
    await act(async () => bring("ada"));
    await answer("composer.reopen", "ada");
    const { showSwitched } = hook;
    await act(async () => showSwitched(viewOf("ada-by-tess")));
    expect([shown(), hook.isSwitched]).toEqual(["ada-by-tess", true]);
    const late = hook.showSwitched;
    await act(async () => bring("bo"));
    await answer("composer.reopen", "bo");
    await act(async () => late(viewOf("ada-by-sam")));
    expect([shown(), hook.isSwitched]).toEqual(["bo", false]);
  });
});

describe("a panel without a person", () => {
  it("follows the tab in front", async () => {
    await panelWithoutPerson();
    await move();
    await answer("tab", "ada");
    expect(shown()).toBe("ada");
  });

  it("asks nothing of a new tab while somebody types an address", async () => {
    await panelWithoutPerson();
    awaited.clear();
    type("linkedin.com/in/b");
    await move();
    expect(awaited.has("tab")).toBe(false);
  });

  it("takes no address away that was begun while the tab's answer was under way", async () => {
    await panelWithoutPerson();
    await move();
    type("linkedin.com/in/b");
    await answer("tab", "ada");
    expect(shown()).toBe("not-a-profile");
  });

  it("does not follow the tab while a draft is being opened", async () => {
    await panelWithoutPerson();
    await openDraft();
    awaited.delete("tab");
    await move();
    expect(awaited.has("tab")).toBe(false);
    await answer("composer.open-draft", "bo");
    expect(shown()).toBe("bo");
  });
});
