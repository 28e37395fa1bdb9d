// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sam } from "@/components/hooks/made-up-accounts";
import type { AccountView } from "@/lib/messaging/protocol";
import { AccountCard } from "./account-card";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

async function shown(change: Partial<AccountView> = {}): Promise<string | null> {
  const place = document.createElement("div");
  await act(async () => createRoot(place).render(<AccountCard account={{ ...sam, ...change }} />));
  return place.textContent;
}

describe("the card of the chosen account", () => {
  it.each([
    [{}, "available"],
    [{ status: "in-use" }, "in_use"],
    [{ status: "warming-up" }, "warming_up"],
    [{ status: "needs-attention" }, "needs_attention"],
    [{ status: "unknown" }, "unknown"],
    [{ hasTokens: false }, "no_tokens"],
    [{ enabled: false }, "disabled"],
    [{ apiSeat: false }, "no_seat"],
  ] as const)("says of %j how the account is and what to do", async (change, kind) => {
    expect(await shown(change)).toBe(`SSSam Senderhealth.${kind}health_note.${kind}`);
  });

  it.each([
    ["free", "plan.free"],
    ["premium", "plan.premium"],
    ["sales-navigator", "plan.sales_navigator"],
    ["recruiter", "plan.recruiter"],
  ] as const)("names the plan %s", async (plan, words) => {
    expect(await shown({ plan })).toContain(words);
  });

  it("claims no plan that nobody told", async () => {
    expect(await shown()).not.toContain("plan.");
  });
});
