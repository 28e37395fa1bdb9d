// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Stop } from "@/components/composer/what-stops";
import { fail, ok } from "@/lib/kernel/result";
import { draft, person, view } from "./made-up-view";
import { type Agreement, useGuard } from "./use-guard";

const asked = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const ada = { ...person, name: "Ada Brandt", firstName: "Ada" };
let root: Root;
let guard: ReturnType<typeof useGuard>;

function Screen({ message, of }: { message: string; of: typeof ada }) {
  const told = useGuard(view, of, { ...draft, message });
  useEffect(() => {
    guard = told;
  });
  return null;
}

async function show(message: string, of = ada) {
  await act(async () => root.render(<Screen message={message} of={of} />));
  await act(() => import("@/lib/guard/look"));
}

async function press(...more: Agreement[]) {
  const stop: Stop | null = guard.found?.leftOver ?? null;
  let judged = { asks: null as Agreement | null, consents: [] as string[] };
  await act(async () => {
    judged = guard.judge(more, stop);
  });
  return judged;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  asked.mockReset();
  asked.mockResolvedValue(fail({ kind: "recipient-forgotten" }));
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe("the guard at Send", () => {
  it("is not ready before its rules are there", async () => {
    await act(async () => {
      root.render(<Screen message="Hi Ada" of={ada} />);
    });
    await vi.waitFor(() => expect(guard.isReady).toBe(true));
    expect(await press()).toEqual({ asks: null, consents: [] });
  });

  it("asks about a wrong name each time until it is agreed to, and then for that text no more", async () => {
    await show("Hi Tom,");
    expect((await press()).asks).toBe("wrong-name");
    expect(guard.asked).toBe("wrong-name");
    expect((await press()).asks).toBe("wrong-name");
    expect((await press("wrong-name")).asks).toBeNull();
    expect(guard.asked).toBeNull();
    expect((await press()).asks).toBeNull();
  });

  it("asks anew about another text, and about another person", async () => {
    await show("Hi Tom,");
    await press("wrong-name");
    await show("Hi Tom, well?");
    expect(guard.asked).toBeNull();
    expect((await press()).asks).toBe("wrong-name");
    await press("wrong-name");
    await show("Hi Tom, well?", { ...ada, name: "Noor Haddad", firstName: "Noor" });
    expect((await press()).asks).toBe("wrong-name");
  });

  it("asks about two things one after the other, and tells the worker what was meant", async () => {
    await show("Hi Tom, in Vue it is {{ item }}");
    expect((await press()).asks).toBe("as-written");
    expect((await press("as-written")).asks).toBe("wrong-name");
    expect(await press("wrong-name")).toEqual({ asks: null, consents: ["as-written"] });
  });

  it("asks nothing while something else has to be mended first", async () => {
    await show("Hi Tom,");
    await act(async () => {
      expect(guard.judge([], { kind: "empty" }).asks).toBeNull();
    });
    expect(guard.asked).toBeNull();
  });

  it("knows what was written before, as soon as the worker tells it", async () => {
    const saidOf = [{ name: "Tom Reed", words: ["Nordwind"] }];
    asked.mockResolvedValue(ok({ saidOf, sent: null }));
    await show("How is Nordwind?");
    expect(guard.found?.carried).toMatchObject([{ text: "Nordwind", of: "Tom Reed" }]);
    expect((await press()).asks).toBeNull();
  });
});
