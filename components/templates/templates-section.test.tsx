// @vitest-environment happy-dom
import { environment } from "@/components/hooks/made-up-environment";
import { QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typeInto } from "@/components/made-up-typing";
import { createQueryClient } from "@/components/hooks/query-client";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { fail, ok } from "@/lib/kernel/result";
import type { MessageName } from "@/lib/messaging/protocol";
import { inOrder, reordered, withoutTemplates, withSaved } from "@/lib/templates/change-templates";
import { madeUpTemplate } from "@/lib/templates/made-up-template";
import type { Template } from "@/lib/templates/template";
import {
  type MessageType,
  noDefaults,
  type TemplateDefaults,
} from "@/lib/templates/template-defaults";
import { noVariables, type VariablesKept } from "@/lib/templates/variables";
import { TemplatesSection } from "./templates-section";

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: never) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", () => ({
  i18n: {
    t: (key: string, ...rest: unknown[]) => [key, rest.find(Array.isArray) ?? []].flat().join(" "),
  },
}));

let root: Root;
let page: HTMLElement;
/** What the worker keeps. */
let kept: Template[];
let defaults: TemplateDefaults;
let isDiskFull: boolean;

type Change = VariablesKept & {
  templates: Template[];
  ids: string[];
  type: MessageType;
  id: string | null;
};

function answer(name: MessageName, { templates, ids, type, id, myName, own }: Change): unknown {
  if (name === "variables.view") return ok(noVariables);
  if (name === "variables.keep") return ok({ myName, own });
  if (isDiskFull && name !== "templates.list") return fail({ kind: "storage-unavailable" });
  if (name === "templates.save") kept = withSaved(kept, templates);
  if (name === "templates.remove") kept = withoutTemplates(kept, ids);
  if (name === "templates.reorder") kept = reordered(kept, ids);
  if (name === "templates.choose-default") defaults = { ...defaults, [type]: id };
  kept = inOrder(kept);
  return ok({ templates: kept, defaults });
}

async function show(...templates: Template[]): Promise<void> {
  kept = templates;
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <QueryClientProvider client={createQueryClient()}>
          <TemplatesSection />
        </QueryClientProvider>
      </EnvironmentContext>,
    ),
  );
  await vi.waitFor(() => act(async () => expect(page.textContent).toContain("templates.own_add")));
}

const named = (button: Element) => button.getAttribute("aria-label") ?? button.textContent ?? "";
const buttons = () =>
  [...page.querySelectorAll("button")].filter((button) => button.closest("[hidden]") === null);
const titles = () => [...page.querySelectorAll("li button[id]")].map(named);

async function press(name: string): Promise<void> {
  const found = buttons().find((button) => named(button).startsWith(name));
  expect(found, `button ${name} among ${buttons().map(named).join(", ")}`).toBeDefined();
  await act(async () => {
    found?.focus();
    found?.click();
  });
  await act(async () => new Promise((resolve) => setTimeout(resolve)));
}

const type = (id: string, text: string) => typeInto(page.querySelector(`#${id}`), text);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  asked.mockImplementation(async (name, input) => answer(name, input));
  isDiskFull = false;
  defaults = noDefaults;
  page = document.createElement("div");
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

describe("the templates on the options page", () => {
  it("begin with the starters at one press, and take them back at another", async () => {
    await show();
    expect(page.textContent).toContain("templates.empty");
    await press("templates.add_starters");
    expect(kept).toHaveLength(10);
    await press("templates.undo");
    expect(kept).toEqual([]);
  });

  it("offer only those starters that are missing", async () => {
    await show();
    await press("templates.add_starters");
    await press("First hello");
    await press("templates.delete");
    await press("templates.add_missing 1");
    expect(kept).toHaveLength(10);
  });

  it("keep what was written, with the keyboard back at its row", async () => {
    await show(madeUpTemplate(1));
    await press("Template 1");
    expect(document.activeElement?.id).toBe("template-title");
    await type("template-title", "Better");
    await type("template-message", "Hello {{first_name|there}}");
    await press("templates.save");
    expect(kept[0]).toMatchObject({ title: "Better", message: "Hello {{first_name|there}}" });
    expect(document.activeElement?.textContent).toContain("Better");
  });

  it("say what is odd before it is kept, and keep it at a second press", async () => {
    await show(madeUpTemplate(1));
    await press("Template 1");
    await type("template-message", "Hi {{frist_name|you}}");
    expect(page.textContent).toContain("lint.mistyped_variable frist_name first_name");
    await press("templates.save");
    expect(kept[0]?.message).not.toContain("frist_name");
    await press("templates.save_anyway");
    expect(kept[0]?.message).toBe("Hi {{frist_name|you}}");
  });

  it("lead from what is odd to its place", async () => {
    await show(madeUpTemplate(1));
    await press("Template 1");
    await type("template-message", "Hi {{first_name}}");
    await press("templates.show_place");
    const area = page.querySelector("textarea");
    expect([area?.selectionStart, area?.selectionEnd]).toEqual([3, 17]);
    expect(document.activeElement).toBe(area);
  });

  it("show what three people would read, while it is typed", async () => {
    await show(madeUpTemplate(1));
    await press("Template 1");
    await type("template-message", "Hi {{first_name|you}}[[ at {{company}}]]");
    const read = [...page.querySelectorAll("article")].map((each) => each.textContent);
    expect(read).toEqual([
      "sample.fullHi Ada at Fernly",
      "sample.partlyHi Maximiliane-Sophie",
      "sample.unknownHi you",
    ]);
  });

  it("ask for title and text", async () => {
    await show(madeUpTemplate(1));
    await press("templates.new");
    await press("templates.save");
    expect(page.textContent).toContain("templates.title_missing");
    expect(page.textContent).toContain("templates.message_missing");
    expect(kept).toHaveLength(1);
  });

  it("give unsaved text back after Cancel", async () => {
    await show(madeUpTemplate(1));
    await press("Template 1");
    await type("template-message", "A long text");
    await press("templates.cancel");
    expect(kept[0]?.message).not.toBe("A long text");
    await press("templates.undo");
    expect(page.querySelector("textarea")?.value).toBe("A long text");
  });

  it("stay in the editor with the text where it cannot be kept", async () => {
    await show(madeUpTemplate(1));
    await press("Template 1");
    await type("template-title", "Better");
    isDiskFull = true;
    await press("templates.save");
    expect(page.textContent).toContain("failure.storage_unavailable");
    expect(page.querySelector<HTMLInputElement>("#template-title")?.value).toBe("Better");
  });

  it("bring a deleted one back to its place, with its uses", async () => {
    const all = [madeUpTemplate(1), madeUpTemplate(2, { uses: 3 }), madeUpTemplate(3)];
    await show(...all);
    await press("Template 2");
    await press("templates.delete");
    expect(kept).toHaveLength(2);
    await press("templates.undo");
    expect(kept).toEqual(all);
  });

  it("bring a deleted one back with what was written in it, not kept", async () => {
    const first = madeUpTemplate(1);
    await show(first);
    await press("Template 1");
    await type("template-message", "A long text");
    await press("templates.delete");
    await press("templates.undo");
    expect(kept).toEqual([first]);
    expect(page.querySelector("textarea")?.value).toBe("A long text");
    await press("templates.save");
    expect(kept[0]?.message).toBe("A long text");
  });

  it("make a copy only when it is saved, of what was written, without the uses", async () => {
    await show(madeUpTemplate(1, { uses: 3 }));
    await press("Template 1");
    await type("template-message", "Long");
    await press("templates.duplicate");
    expect(kept).toHaveLength(1);
    await press("templates.cancel");
    await press("templates.undo");
    await press("templates.save");
    const title = "templates.copy_of Template 1";
    expect(kept[1]).toMatchObject({ title, message: "Long", uses: 0 });
  });

  it("move within their group, and favourites stand first", async () => {
    await show(madeUpTemplate(1), madeUpTemplate(2), madeUpTemplate(3));
    await press("templates.move_down Template 1");
    expect(titles()).toEqual(["Template 2", "Template 1", "Template 3"]);
    await press("templates.favourite Template 3");
    expect(titles()).toEqual(["Template 3", "Template 2", "Template 1"]);
    expect(named(document.activeElement ?? page)).toBe("templates.favourite Template 3");
    const first = buttons().find((each) => named(each) === "templates.move_up Template 2");
    expect(first?.getAttribute("aria-disabled")).toBe("true");
  });

  it("are chosen for new texts of each type, and marked; a deleted one counts as none", async () => {
    await show(madeUpTemplate(1), madeUpTemplate(2, { type: "inmail" }));
    const choices = (id: string) => [...page.querySelectorAll(`#${id} option`)].map(named);
    expect(choices("default-message")).toEqual(["templates.default_none", "Template 1"]);
    expect(choices("default-inmail")).toEqual(["templates.default_none", "Template 2"]);
    const select = page.querySelector<HTMLSelectElement>("#default-message");
    await act(async () => {
      if (select !== null) select.value = madeUpTemplate(1).id;
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await vi.waitFor(() =>
      act(async () => expect(page.textContent).toContain("templates.begins_messages")),
    );
    expect(defaults).toEqual({ message: madeUpTemplate(1).id, inmail: null });
    await press("Template 1");
    await press("templates.delete");
    expect(page.querySelector<HTMLSelectElement>("#default-message")?.value).toBe("");
    await press("templates.undo");
    expect(page.querySelector<HTMLSelectElement>("#default-message")?.value).toBe(
      madeUpTemplate(1).id,
    );
  });
});

const mayClose = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

describe("the user's own words", () => {
  it("stay as they were typed while a template is written", async () => {
    await show();
    await press("templates.own_add");
    const [id = ""] = [...page.querySelectorAll('[id^="own-value-"]')].map((field) => field.id);
    await type(id, "Twelve sentences");
    await press("templates.new");
    await press("templates.cancel");
    expect(page.querySelector<HTMLInputElement>(`#${id}`)?.value).toBe("Twelve sentences");
  });

  it("are told as saved only while they are, and else Chrome asks before the tab closes", async () => {
    await show();
    expect(mayClose()).toBe(true);
    await type("my-name", "Sam");
    expect(mayClose()).toBe(false);
    await press("templates.save");
    expect(page.textContent).toContain("templates.own_saved");
    expect(mayClose()).toBe(true);
    await type("my-name", "Samuel");
    expect(mayClose()).toBe(false);
    await vi.waitFor(() =>
      act(async () => expect(page.textContent).not.toContain("templates.own_saved")),
    );
  });
});
