// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import type { AccountView, AttemptView, ComposerView } from "@/lib/messaging/protocol";
import type { PlainKind } from "@/lib/kernel/failure";
import { createComposerStore } from "./composer-store";
import { sam, tess } from "./made-up-accounts";
import { held, view as nobody } from "./made-up-view";
import { useSendingAccount } from "./use-sending-account";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

let root: Root;
let hook: ReturnType<typeof useSendingAccount>;
let switched: ComposerView[];
let store: ReturnType<typeof createComposerStore>;

interface ScreenProps {
  view: ComposerView;
  attempt: AttemptView | null;
  isAttaching: boolean;
}

const taken = (next: ComposerView) => switched.push(next);

function Screen({ view, attempt, isAttaching }: ScreenProps) {
  const result = useSendingAccount(view, store, attempt, taken, isAttaching);
  useEffect(() => {
    hook = result;
  });
  return null;
}

const viewOf = (account: AccountView): ComposerView => ({ ...nobody, accounts: [account, tess] });
const show = (view: ComposerView, attempt: AttemptView | null = null, isAttaching = false) =>
  act(async () => root.render(<Screen {...{ view, attempt, isAttaching }} />));

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.createElement("div"));
  switched = [];
  store = createComposerStore(nobody);
  asked.mockReset();
  asked.mockResolvedValue(ok({ accounts: [{ ...sam, hasTokens: false }, tess], chosenId: sam.id }));
});

function refused(kind: PlainKind, attemptId = "first"): AttemptView {
  return { ...held, attemptId, outcome: { state: "refused", failure: { kind } } };
}

describe("the account of a composer", () => {
  it.each(["available", "in-use", "warming-up"] as const)(
    "is not asked about where the list says %s",
    async (status) => {
      await show(viewOf({ ...sam, status }));
      expect(asked).not.toHaveBeenCalled();
    },
  );

  it.each(["needs-attention", "unknown"] as const)(
    "is asked about once where the list says %s, and then known better",
    async (status) => {
      await show(viewOf({ ...sam, status }));
      expect(asked.mock.calls).toEqual([["accounts.check", { accountId: sam.id, anew: false }]]);
      expect(hook.account?.hasTokens).toBe(false);
    },
  );

  it.each([
    "reconnect-account",
    "account-not-found",
    "account-not-yours",
    "no-api-seat",
    "plan-required",
  ] as const)("is asked about anew after each refusal of the kind %s", async (kind) => {
    await show(viewOf(sam));
    await show(viewOf(sam), refused(kind));
    await show(viewOf(sam), refused(kind, "second"));
    const anew = ["accounts.check", { accountId: sam.id, anew: true }];
    expect(asked.mock.calls).toEqual([anew, anew]);
    expect(hook.account?.hasTokens).toBe(false);
  });

  it("is not asked about after a refusal of the message", async () => {
    await show(viewOf(sam), refused("profile-not-found"));
    expect(asked).not.toHaveBeenCalled();
  });

  it("is another one after a switch, with the text as it stands and from which one that went on", async () => {
    const other = { ...nobody, account: { id: tess.id, name: tess.name } };
    asked.mockResolvedValue(ok(other));
    await show(viewOf(sam));
    await act(() => hook.switchTo(tess.id));
    const { draft, attemptId, person } = nobody;
    const { writing } = store.getState();
    const { recipientId } = person;
    const input = { recipientId, attemptId, draft, writing, accountId: tess.id };
    expect(asked.mock.calls).toEqual([["composer.switch", input]]);
    expect(switched).toEqual([other]);
  });

  it("stays, and tells why, where a switch does not work", async () => {
    asked.mockResolvedValue(fail({ kind: "account-not-found" }));
    await show(viewOf(sam));
    await act(() => hook.switchTo(tess.id));
    expect(switched).toEqual([]);
    expect(hook).toMatchObject({ isSwitching: false, failure: { kind: "account-not-found" } });
  });

  it("stays while a file is on its way into the text", async () => {
    await show(viewOf(sam), null, true);
    await act(() => hook.switchTo(tess.id));
    expect(asked).not.toHaveBeenCalled();
    await show(viewOf(sam));
    await act(() => hook.switchTo(tess.id));
    expect(asked).toHaveBeenCalledOnce();
  });

  it("is not switched to itself", async () => {
    await show(viewOf(sam));
    await act(() => hook.switchTo(sam.id));
    expect(asked).not.toHaveBeenCalled();
  });
});
