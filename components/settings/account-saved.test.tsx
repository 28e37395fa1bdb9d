// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sam } from "@/components/hooks/made-up-accounts";
import notice from "@/components/ui/notice.module.css";
import type { AccountView } from "@/lib/messaging/protocol";
import { AccountSaved } from "./account-saved";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

async function shown(change: Partial<AccountView>) {
  const place = document.createElement("div");
  await act(async () => createRoot(place).render(<AccountSaved account={{ ...sam, ...change }} />));
  return {
    words: place.textContent,
    isGreen: place.querySelector(`.${notice["good"]}`) !== null,
  };
}

describe("the notice after another account was chosen", () => {
  it.each([{}, { status: "in-use" }, { status: "warming-up" }] as const)(
    "is green and leads on to a profile where %j",
    async (change) => {
      expect(await shown(change)).toEqual({
        words: "settings.account_saved Sam Sender",
        isGreen: true,
      });
    },
  );

  it.each([
    { enabled: false },
    { hasTokens: false },
    { status: "needs-attention" },
    { apiSeat: false },
    { status: "unknown" },
  ] as const)("is plain and promises nothing where %j", async (change) => {
    expect(await shown(change)).toEqual({
      words: "settings.account_saved_unwell Sam Sender",
      isGreen: false,
    });
  });
});
