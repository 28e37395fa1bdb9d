// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { fail, ok } from "@/lib/kernel/result";
import { LookUpName } from "./look-up-name";

const asked = vi.hoisted(() => vi.fn<(name: string, input: object) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

let root: Root;
let screen: HTMLElement;
let used: object[];

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  asked.mockReset();
  used = [];
  screen = document.createElement("div");
  root = createRoot(screen);
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <LookUpName recipientId="recipient" onUse={(named) => used.push(named)} />
      </EnvironmentContext>,
    ),
  );
});

afterEach(() => act(() => root.unmount()));

const press = () => act(async () => screen.querySelector("button")?.click());

describe("looking a name up", () => {
  it("asks nobody until it is pressed, and takes nothing until it is used", async () => {
    expect(asked).not.toHaveBeenCalled();
    asked.mockResolvedValue(ok({ name: "Ada Example", firstName: "Ada", headline: null }));
    await press();
    expect(asked.mock.calls).toEqual([["recipient.look-up", { recipientId: "recipient" }]]);
    expect(screen.textContent).toContain("Ada Example");
    expect(used).toEqual([]);
    await press();
    expect(used).toEqual([{ name: "Ada Example", firstName: "Ada" }]);
  });

  it.each([
    ["profile-not-found", /does not find this profile/],
    ["unreachable", /could not be reached/],
    ["quota-reached", /no more profiles for now/],
    ["too-fast", /no more profiles for now/],
  ])("that fails as %s says what to do, and can be pressed again", async (kind, words) => {
    asked.mockResolvedValue({ ...fail({ kind: "unreachable" } as const), failure: { kind } });
    await press();
    expect(screen.textContent).toMatch(words);
    expect(screen.textContent).not.toMatch(/send again/i);
    await press();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
