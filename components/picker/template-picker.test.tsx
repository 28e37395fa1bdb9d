// @vitest-environment happy-dom
import { act, type ComponentProps } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typeInto } from "@/components/made-up-typing";
import { environment } from "@/components/hooks/made-up-environment";
import { draft, person } from "@/components/hooks/made-up-view";
import { useAltCalls } from "@/components/hooks/use-alt-calls";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { ok } from "@/lib/kernel/result";
import type { DraftText } from "@/lib/messaging/protocol";
import { idOf, madeUpTemplate } from "@/lib/templates/made-up-template";
import type { Template } from "@/lib/templates/template";
import { noDefaults } from "@/lib/templates/template-defaults";
import { TemplatePicker } from "./template-picker";

const asked = vi.hoisted(() => vi.fn<(name: string, input: never) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

let root: Root;
let screen: HTMLElement;
let kept: Template[];
let picked: unknown[];
const openOptions = vi.fn(async () => undefined);

function CalledPicker(props: Omit<ComponentProps<typeof TemplatePicker>, "calls">) {
  return <TemplatePicker {...props} calls={useAltCalls("t")} />;
}

async function show(templates: Template[], change: Partial<DraftText> = {}, locked = false) {
  kept = templates;
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, openOptions }}>
        <textarea aria-label="Message" />
        <CalledPicker
          person={{ ...person, firstName: "Ada" }}
          draft={{ ...draft, ...change }}
          locked={locked}
          onPick={(chosen) => picked.push(chosen)}
          onLeave={() => message()?.focus()}
        />
      </EnvironmentContext>,
    ),
  );
}

const message = () => screen.querySelector("textarea");
const field = () => screen.querySelector<HTMLInputElement>("[role=combobox]");
const options = () => [...screen.querySelectorAll("[role=option]")];
const titles = () => options().map((each) => each.querySelector("span span")?.textContent);
const inputs = () => [...screen.querySelectorAll("input")].filter((each) => each !== field());
const active = () =>
  document.getElementById(field()?.getAttribute("aria-activedescendant") ?? "none");

function dispatch(key: string, init: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
  );
}
const press = (key: string, init: KeyboardEventInit = {}): Promise<void> =>
  act(async () => dispatch(key, init));
const callPicker = () => press("t", { altKey: true, code: "KeyT" });

/** Opens the list before the worker says what is in it, and lets it say that. */
async function openEarly(there: Template[]): Promise<() => Promise<void>> {
  const answer = Promise.withResolvers<unknown>();
  asked.mockImplementation(() => answer.promise);
  await show(there);
  await callPicker();
  return () => act(async () => answer.resolve(ok({ templates: there, defaults: noDefaults })));
}

const type = (words: string) => typeInto(document.activeElement, words);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  picked = [];
  openOptions.mockClear();
  asked.mockImplementation(async (name, { templates }: { templates: Template[] }) => {
    if (name === "templates.save") kept = templates;
    return ok({ templates: kept, defaults: noDefaults });
  });
  screen = document.createElement("div");
  document.body.append(screen);
  root = createRoot(screen);
});

afterEach(() => {
  act(() => root.unmount());
  screen.remove();
  vi.unstubAllGlobals();
});

describe("the template picker", () => {
  const templates = [
    madeUpTemplate(1, { title: "First hello", folder: "Sales" }),
    madeUpTemplate(2, { title: "Role", type: "inmail", favourite: true }),
    madeUpTemplate(3, { title: "Check in", lastUsedAt: "2026-11-23T10:00:00.000Z" }),
  ];

  it("is a combobox that names its list and the active option only while that is open", async () => {
    await show(templates);
    expect(field()?.getAttribute("aria-label")).toBe("Template");
    expect(field()?.getAttribute("aria-expanded")).toBe("false");
    expect(field()?.hasAttribute("aria-activedescendant")).toBe(false);
    message()?.focus();
    await callPicker();
    expect(document.activeElement).toBe(field());
    expect(field()?.getAttribute("aria-expanded")).toBe("true");
    const list = screen.querySelector("[role=listbox]");
    expect(list?.id).toBe(field()?.getAttribute("aria-controls"));
    expect(active()).toBe(options()[0]);
    expect(options().map((each) => each.getAttribute("aria-selected"))).toEqual([
      "true",
      "false",
      "false",
    ]);
  });

  it("offers the last used first, and says what another type would change", async () => {
    await show(templates);
    await callPicker();
    expect(titles()).toEqual(["Check in", "First hello", "Role"]);
    expect(options()[1]?.textContent).toContain("Sales");
    expect(options()[2]?.textContent).toContain("Makes this an InMail");
    expect(options()[2]?.querySelector("[aria-label=Favourite]")).not.toBeNull();
    await show(templates, { messageType: "inmail" });
    expect(titles()).toEqual(["Role", "Check in", "First hello"]);
    expect(options()[1]?.textContent).toContain("Makes this a message");
  });

  it("takes the first one with the very next key, in the turn after the one that opened it", async () => {
    await show(templates);
    message()?.focus();
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
    dispatch("t", { altKey: true, code: "KeyT" });
    // The turn ends as soon as the focus has moved.
    while (document.activeElement !== field()) await new Promise((turn) => setImmediate(turn));
    dispatch("Enter");
    await vi.waitFor(() => expect(picked).toEqual([{ id: idOf(3), answers: {} }]));
  });

  it("takes the first one where Enter came before the list", async () => {
    const answer = await openEarly(templates);
    await press("Enter");
    expect(picked).toEqual([]);
    await answer();
    expect(picked).toEqual([{ id: idOf(3), answers: {} }]);
  });

  it.each<{ where: string; keys: string[]; typed?: string; there?: Template[] }>([
    { where: "something was typed after it", keys: ["Enter"], typed: "rol" },
    { where: "it was left", keys: ["Enter", "Escape"] },
    { where: "an arrow came before it", keys: ["ArrowDown", "Enter"] },
    { where: "an arrow came after it", keys: ["Enter", "ArrowUp"] },
    { where: "there are no templates", keys: ["Enter"], there: [] },
  ])("takes nothing at an early Enter where $where", async ({ keys, typed, there = templates }) => {
    const answer = await openEarly(there);
    for (const key of keys) await press(key);
    if (typed !== undefined) await type(typed);
    await answer();
    expect(picked).toEqual([]);
    expect(asked.mock.calls.map(([name]) => name)).not.toContain("templates.save");
  });

  it("goes around with the arrows, and gives the focus back at Escape", async () => {
    await show(templates);
    message()?.focus();
    await callPicker();
    await press("ArrowUp");
    expect(active()?.textContent).toContain("Role");
    await press("ArrowDown");
    expect(active()?.textContent).toContain("Check in");
    await press("Escape");
    expect(screen.querySelector("[role=listbox]")).toBeNull();
    expect(document.activeElement).toBe(message());
    expect(picked).toEqual([]);
  });

  it("finds by what is typed, and says where nothing is found", async () => {
    await show(templates);
    await callPicker();
    await type("SALES");
    expect(titles()).toEqual(["First hello"]);
    await type("nowhere");
    expect(options()).toEqual([]);
    expect(field()?.hasAttribute("aria-activedescendant")).toBe(false);
    expect(screen.querySelector("[aria-live]")?.textContent).toBe("No template has these words.");
    await press("Enter");
    expect(picked).toEqual([]);
  });

  it("takes the active option at Enter, or the one that is pressed", async () => {
    await show(templates);
    await callPicker();
    await press("ArrowDown");
    await press("Enter");
    await callPicker();
    await act(async () => options()[0]?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
    expect(picked).toEqual([
      { id: idOf(1), answers: {} },
      { id: idOf(3), answers: {} },
    ]);
    expect(screen.querySelector("[role=listbox]")).toBeNull();
  });

  it("takes nothing from a key that is held down or belongs to an input method", async () => {
    await show(templates);
    await callPicker();
    await press("Enter", { repeat: true });
    await press("Enter", { isComposing: true });
    await press("Enter", { ctrlKey: true });
    expect(picked).toEqual([]);
    expect(field()?.getAttribute("aria-expanded")).toBe("true");
  });

  it("stays shut while a message is on its way", async () => {
    await show(templates, {}, true);
    message()?.focus();
    await callPicker();
    expect(document.activeElement).toBe(message());
    expect(screen.querySelector("[role=listbox]")).toBeNull();
  });

  it("shows from which template the text was filled", async () => {
    await show(templates, { template: { id: idOf(1), answers: {}, isChosen: true } });
    expect(field()?.value).toBe("First hello");
  });

  it("puts the ten starters in right where none were, or leads to the settings", async () => {
    await show([]);
    await callPicker();
    expect(screen.textContent).toContain("No templates yet");
    await press("ArrowDown");
    await press("Enter");
    expect(openOptions).toHaveBeenCalledOnce();
    await press("ArrowUp");
    await press("Enter");
    expect(kept).toHaveLength(10);
    expect(options()).toHaveLength(10);
    expect(active()?.textContent).toContain("First hello");
  });
});

describe("the questions of a template", () => {
  const asks = madeUpTemplate(1, {
    title: "An open role",
    subject: "{{?the role}}",
    message: "For {{?the role}}, {{?by when|next week}} {{?by when|never}}",
  });

  beforeEach(async () => {
    await show([asks]);
    message()?.focus();
    await callPicker();
    await press("Enter");
  });

  it("are asked once each, with what stands there without an answer", () => {
    expect(picked).toEqual([]);
    expect([...screen.querySelectorAll("label")].map((each) => each.textContent)).toEqual([
      "the role",
      "by when",
    ]);
    expect(screen.textContent).toContain("If empty, “next week”");
    expect(document.activeElement).toBe(inputs()[0]);
  });

  it("go on with Enter, and take no answer for one", async () => {
    await type("a baker");
    await press("Enter", { isComposing: true });
    await press("Enter", { repeat: true });
    expect(document.activeElement).toBe(inputs()[0]);
    await press("Enter");
    expect(document.activeElement).toBe(inputs()[1]);
    await press("Enter");
    expect(picked).toEqual([{ id: idOf(1), answers: { "the role": "a baker", "by when": "" } }]);
  });

  it("change nothing at Escape, and give the focus back", async () => {
    await type("a baker");
    await press("Escape");
    expect(inputs()).toEqual([]);
    expect(picked).toEqual([]);
    expect(document.activeElement).toBe(message());
  });
});
