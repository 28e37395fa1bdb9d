// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typeInto } from "@/components/made-up-typing";
import { environment } from "@/components/hooks/made-up-environment";
import { person, view as nobody } from "@/components/hooks/made-up-view";
import type { OpenForTab } from "@/components/hooks/open-for-tab";
import { EnvironmentContext, type PanelSide } from "@/components/hooks/use-environment";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ComposerView, MessageName, Output } from "@/lib/messaging/protocol";
import { PopupScreen } from "./popup-screen";

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: unknown) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("@/lib/messaging/draft-changes", () => ({ onDraftChange: () => () => undefined }));
vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

const bo: ComposerView = { ...nobody, person: { ...person, name: "Bo Lind", firstName: "Bo" } };
const list: Output<"drafts.list"> = {
  drafts: [
    {
      attemptId: "bos",
      slug: "bo-lind",
      name: "Bo Lind",
      account: "Sam Sender",
      message: "Hi Bo",
      subject: "",
      updatedAt: "2026-11-23T10:00:00.000Z",
    },
  ],
  damaged: [],
};

let root: Root;
let place: HTMLElement;
/** The worker's answer to whichever way to Bo is taken. */
let opened: PromiseWithResolvers<Result<ComposerView>>;

async function press(label: string): Promise<void> {
  const buttons = [...place.querySelectorAll("button")];
  const button = buttons.find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`there is no button "${label}"`);
  await act(async () => button.click());
}
const settle = () => act(() => vi.dynamicImportSettled());
const answer = async (view: Result<ComposerView>) => {
  await act(async () => opened.resolve(view));
  await settle();
};
/** The title of what is on screen. */
const title = () =>
  [...place.querySelectorAll("h1")].find((each) => each.closest("[hidden]") === null)?.textContent;

const openForTab = async () => fail({ kind: "unreachable" } as const);

async function screen(open: OpenForTab, panel: PanelSide | null = null): Promise<void> {
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, panel }}>
        <PopupScreen openForTab={open} />
      </EnvironmentContext>,
    ),
  );
  await settle();
}

async function goTo(way: string): Promise<void> {
  await press(way);
  await settle();
}

/** A popup that could not be opened for its tab, with a way to somebody else on top. */
async function popup(way: string): Promise<void> {
  await screen(openForTab);
  await goTo(way);
}

const waysToBo = [
  { name: "a typed address", way: "Write to…", go: "Open composer" },
  { name: "a draft", way: "Drafts", go: "Go on" },
];

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  Element.prototype.checkVisibility = () => true;
  document.execCommand = () => false;
  opened = Promise.withResolvers();
  asked.mockReset().mockImplementation(async (name) => {
    if (name === "composer.open-typed" || name === "composer.open-draft") return opened.promise;
    if (name === "composer.reopen") return opened.promise;
    if (name === "draft.save") return ok({ saved: true, attemptId: "bos", earlier: null });
    return name === "drafts.list" ? ok(list) : fail({ kind: "unreachable" });
  });
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe.each(waysToBo)("a composer for $name", ({ way, go }) => {
  it("takes the place of what was there", async () => {
    await popup(way);
    await press(go);
    await answer(ok(bo));
    expect(title()).toBe("Bo Lind");
  });

  it("has the cursor where it was, also in the subject", async () => {
    await popup(way);
    await press(go);
    const cursor = { field: "subject", start: 1, end: 3, scrolled: 0 } as const;
    const draft = { ...bo.draft, messageType: "inmail", subject: "Plans", cursor } as const;
    await answer(ok({ ...bo, draft }));
    expect(document.activeElement?.id).toBe("subject");
  });

  it("does not, once the user went back instead of waiting for it", async () => {
    await popup(way);
    await press(go);
    await press("Back");
    await answer(ok(bo));
    expect(place.textContent).not.toContain("Bo Lind");
  });

  it("leaves what lies over the composer where it could not be opened", async () => {
    await popup(way);
    const before = title();
    await press(go);
    await answer(fail({ kind: "not-a-profile" }));
    expect(title()).toBe(before);
  });
});

const ada: ComposerView = {
  ...nobody,
  person: { ...person, recipientId: "ada", name: "Ada Brandt" },
};

it("one list in the place of another takes the focus that its button had", async () => {
  await screen(async () => ok(ada));
  await goTo("Last sends");
  const before = document.activeElement;
  const drafts = [...place.querySelectorAll("button")].find(
    (each) => each.textContent === "Drafts",
  );
  drafts?.focus();
  await goTo("Drafts");
  expect(document.activeElement?.textContent).toBe("Back");
  expect(document.activeElement).not.toBe(before);
});

/** A side panel with Ada in it; what comes back brings Bo from a popup, and answers. */
async function panelWithAda() {
  const called = new Set<(recipientId: string) => void>();
  const onCall: PanelSide["onCall"] = (listener) => {
    called.add(listener);
    return () => called.delete(listener);
  };
  const panel = { front: async () => null, takeCall: async () => null, onCall };
  await screen(async () => ok(ada), panel);
  return async () => {
    await act(async () => called.forEach((bring) => bring("bo")));
    await answer(ok(bo));
  };
}

describe("the composer below a list", () => {
  it("is what the list goes back to for its own draft, also under a new attempt", async () => {
    await screen(async () => ok(bo));
    await typeInto(place.querySelector("textarea"), "Hi Bo");
    await goTo("Drafts");
    await goTo("Go on");
    expect(title()).toBe("Bo Lind");
    expect(asked.mock.calls.map(([name]) => name)).not.toContain("composer.open-draft");
  });

  it.each(["Drafts", "Last sends", "Why?", "?"])(
    "comes to the front where a person is brought into the panel behind %s",
    async (way) => {
      const bringBo = await panelWithAda();
      await goTo(way);
      await bringBo();
      expect(title()).toBe("Bo Lind");
    },
  );

  it("takes away no address that is half typed, where a person is brought into the panel", async () => {
    const bringBo = await panelWithAda();
    await goTo("Write to…");
    const address = place.querySelector<HTMLInputElement>("#address");
    address?.focus();
    await typeInto(address, "linkedin.com/in/no");
    await bringBo();
    expect(place.querySelector<HTMLInputElement>("#address")?.value).toBe("linkedin.com/in/no");
    await press("Back");
    expect(title()).toBe("Bo Lind");
  });
});
