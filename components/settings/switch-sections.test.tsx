// @vitest-environment happy-dom
import { notifyManager, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { createQueryClient } from "@/components/hooks/query-client";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { fail, ok } from "@/lib/kernel/result";
import { SwitchSections } from "./switch-sections";

const asked = vi.hoisted(() => vi.fn<(name: string, input: object) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

let root: Root;
let screen: HTMLElement;
let answers: Record<string, unknown>;

const switches = () => [...screen.querySelectorAll<HTMLInputElement>('[role="switch"]')];
const hints = () =>
  switches().find(({ labels }) => labels?.[0]?.textContent === "settings.hints_switch");
const click = () => act(async () => hints()?.click());
const show = () =>
  act(async () =>
    root.render(
      <QueryClientProvider client={createQueryClient()}>
        <EnvironmentContext value={environment}>
          <SwitchSections />
        </EnvironmentContext>
      </QueryClientProvider>,
    ),
  );

// A task of its own would come after `act` has ended.
notifyManager.setScheduler(queueMicrotask);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  answers = {
    "questions.view": ok({ asks: true }),
    "spelling.view": ok({ checks: false }),
    "hints.view": ok({ replies: true }),
  };
  asked.mockReset();
  asked.mockImplementation(async (name) => answers[name]);
  screen = document.body.appendChild(document.createElement("div"));
  root = createRoot(screen);
});

afterEach(() => {
  act(() => root.unmount());
  screen.remove();
  vi.unstubAllGlobals();
});

describe("the switches of the settings", () => {
  it("show what is kept, each with a heading and the note that says what it does", async () => {
    await show();
    expect(switches().map(({ checked }) => checked)).toEqual([true, false, true]);
    expect([...screen.querySelectorAll("section")].map(named)).toEqual([
      "settings.questions_title",
      "settings.spelling_title",
      "settings.hints_title",
    ]);
    expect(switches().map((each) => textOf(each, "aria-describedby"))).toEqual([
      "settings.questions_note",
      "settings.spelling_note",
      "settings.hints_note",
    ]);
  });

  it("show what was picked at once, and keep it", async () => {
    const kept = Promise.withResolvers();
    answers["hints.choose"] = kept.promise;
    await show();
    await click();
    expect(hints()?.checked).toBe(false);
    expect(asked).toHaveBeenCalledWith("hints.choose", { replies: false });
    await act(async () => kept.resolve(ok({ replies: false })));
    expect(hints()?.checked).toBe(false);
  });

  it("go back and say why where it could not be kept", async () => {
    answers["hints.choose"] = fail({ kind: "storage-unavailable" });
    await show();
    await click();
    expect(hints()?.checked).toBe(true);
    expect(screen.textContent).toContain("failure.storage_unavailable");
  });

  it("are not there before it is known how they stand, nor where that cannot be read", async () => {
    const read = Promise.withResolvers();
    answers["hints.view"] = read.promise;
    await show();
    expect(screen.textContent).not.toContain("settings.hints_title");
    await act(async () => read.resolve(fail({ kind: "storage-unavailable" })));
    expect(screen.textContent).toContain("settings.hints_title");
    expect(screen.textContent).toContain("failure.storage_unavailable");
    expect(hints()).toBeUndefined();
  });
});

function named(section: HTMLElement): string {
  return textOf(section, "aria-labelledby");
}

function textOf(element: HTMLElement, attribute: string): string {
  return document.getElementById(element.getAttribute(attribute) ?? "")?.textContent ?? "";
}
