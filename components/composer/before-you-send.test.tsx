// @vitest-environment happy-dom
import { environment } from "@/components/hooks/made-up-environment";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { person, view } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { DraftText, LastContact, PersonView } from "@/lib/messaging/protocol";
import { nothingKnown, type Preflight } from "@/lib/preflight/preflight";
import { BeforeYouSend } from "./before-you-send";

vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

const ada: PersonView = { ...person, proven: true, name: "Ada Example" };
const now = Date.parse("2026-11-23T12:00:00.000Z");
const words = { line: "Hello Ada, how are you?", at: "2026-11-03T09:00:00.000Z" };
const stranger = { conversation: false, connected: false, invitation: "none" as const };

let root: Root;
let screen: HTMLElement;
let chosen: string[];

interface Shown {
  known?: Partial<Preflight> | null;
  type?: DraftText["messageType"];
  isTypeChosen?: boolean;
  lastContact?: LastContact | null;
  of?: PersonView;
}

async function show({
  known = {},
  type = "message",
  isTypeChosen = false,
  lastContact = null,
  of = ada,
}: Shown) {
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, now: () => now }}>
        <BeforeYouSend
          person={of}
          account={view.account}
          accountBy="chosen"
          sender={noSwitch}
          messageType={type}
          allowance={view.allowance}
          notAsked={null}
          lastContact={lastContact}
          known={known && { ...nothingKnown, ...known }}
          isTypeChosen={isTypeChosen}
          onChoose={(each) => chosen.push(each)}
          found={null}
          isAsked={false}
          stop={null}
          saidAtField={false}
        />
      </EnvironmentContext>,
    ),
  );
  // The lines about the person come in a file of their own.
  if (known !== null) await act(() => import("./known-before"));
}

const noSwitch = {
  account: null,
  accounts: [],
  inactive: false,
  takesFocus: false,
  failure: null,
  switchTo: async () => undefined,
};

/** As Chrome tells a page that the network went, or came back. */
function setOnline(is: boolean): Promise<void> {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(is);
  return act(async () => void window.dispatchEvent(new Event(is ? "online" : "offline")));
}

const text = () => screen.textContent ?? "";
const isAmber = () => screen.querySelector("section")?.className.includes("amber") ?? false;
const button = () => screen.querySelector("button");

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  chosen = [];
  screen = document.createElement("div");
  root = createRoot(screen);
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe("the line before Send", () => {
  it("has Courier's own history alone while nothing was told", async () => {
    await show({ known: null });
    expect(text()).toContain("No earlier message from Courier");
    expect(isAmber()).toBe(false);
  });

  it("keeps Courier's own history where the service says nothing", async () => {
    await show({});
    expect(text()).toContain("No earlier message from Courier");
    expect(isAmber()).toBe(false);
  });

  it.each<[string, Shown, RegExp, boolean]>([
    ["a new conversation", { known: { conversation: false } }, /This opens one\./, false],
    [
      "a conversation without its words",
      { known: { conversation: true } },
      /You have a conversation/,
      false,
    ],
    ["a reply", { known: { conversation: true } }, /^Reply to Ada Example/, false],
    [
      "a connection never written to",
      { known: { conversation: false, connected: true } },
      /You are connected, with no conversation yet\./,
      false,
    ],
    ["a connection", { known: { connected: true } }, /You are connected\./, false],
    [
      "a connection under InMail",
      { known: { connected: true }, type: "inmail" },
      /Ada Example can get a plain message/,
      false,
    ],
    ["a stranger", { known: stranger }, /LinkedIn may refuse a message/, true],
    [
      "an invitation of ours",
      { known: { ...stranger, invitation: "sent" } },
      /Your invitation is still open/,
      true,
    ],
    [
      "an invitation of theirs",
      { known: { invitation: "received" } },
      /Ada Example invited you/,
      false,
    ],
    [
      "credits",
      { known: { ...stranger, credits: 1234 }, type: "inmail" },
      /InMail credits left: 1,234\./,
      false,
    ],
    [
      "no credits",
      { known: { ...stranger, credits: 0, openProfile: false }, type: "inmail" },
      /no InMail credits left on/,
      true,
    ],
    [
      "no way at all",
      { known: { ...stranger, credits: 0, openProfile: false } },
      /no InMail credits left either/,
      true,
    ],
    [
      "an open profile",
      { known: { ...stranger, credits: 0, openProfile: true }, type: "inmail" },
      /takes InMail without a credit/,
      false,
    ],
    [
      "a last message of theirs",
      { known: { conversation: true, lastWords: { ...words, by: "them" } } },
      /Last from Ada Example, Nov 3:Hello Ada, how/,
      false,
    ],
    [
      "a last message of ours",
      { known: { conversation: true, lastWords: { ...words, by: "us" } } },
      /Your last message of Nov 3 has no reply yet:Hello/,
      true,
    ],
    [
      "a last message of nobody knows whom",
      { known: { conversation: true, lastWords: { ...words, by: "unknown" } } },
      /Last message, Nov 3:Hello/,
      false,
    ],
    ["two members for one address", { known: { members: "two" } }, /two different members/, true],
  ])("tells of %s", async (_what, shown, said, amber) => {
    await show(shown);
    expect(text()).toMatch(said);
    expect(isAmber()).toBe(amber);
  });

  it("says no number of credits that nobody told", async () => {
    await show({ known: stranger, type: "inmail" });
    expect(text()).not.toMatch(/credit|\d/);
  });

  it("has no claim about who wrote last where there are no words", async () => {
    await show({ known: { conversation: true, lastWords: { ...words, line: "", by: "them" } } });
    expect(screen.querySelector("q")).toBeNull();
  });

  it("keeps what Courier itself knows of, beside the conversation", async () => {
    const lastContact = { state: "sent", at: "2026-11-23T09:00:00.000Z" } as const;
    await show({ known: { conversation: true }, lastContact });
    expect(text()).toMatch(/Sent today/);
    expect(text()).toMatch(/You have a conversation/);
  });

  it("says of an address alone that it is found, and stays amber", async () => {
    await show({ known: { members: "one" }, of: person });
    expect(text()).toContain("finds a member at this address");
    expect(isAmber()).toBe(true);
  });
});

describe("the suggestion", () => {
  it.each<[string, Shown, string | null]>([
    ["is InMail to a stranger", { known: { ...stranger, credits: 3 } }, "Write an InMail"],
    [
      "is a message to a connection",
      { known: { connected: true }, type: "inmail" },
      "Write a message",
    ],
    [
      "is a message where there is a conversation",
      { known: { conversation: true }, type: "inmail" },
      "Write a message",
    ],
    ["is none where the type is right", { known: { connected: true } }, null],
    ["is none where no way works", { known: { ...stranger, credits: 0 } }, null],
    [
      "is none against a choice made by hand",
      { known: { ...stranger, credits: 3 }, isTypeChosen: true },
      null,
    ],
  ])("%s", async (_what, shown, words) => {
    await show(shown);
    expect(button()?.textContent ?? null).toBe(words);
  });

  it("is taken by a press alone", async () => {
    await show({ known: { ...stranger, credits: 3 } });
    expect(chosen).toEqual([]);
    act(() => button()?.click());
    expect(chosen).toEqual(["inmail"]);
  });
});

it("the line says that the device is offline for as long as it is", async () => {
  await show({});
  expect(isAmber()).toBe(false);
  await setOnline(false);
  expect(isAmber()).toBe(true);
  expect(text()).toContain("seems to be offline");
  await setOnline(true);
  expect(isAmber()).toBe(false);
  expect(text()).not.toContain("offline");
});
