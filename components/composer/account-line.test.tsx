// @vitest-environment happy-dom
import { environment } from "@/components/hooks/made-up-environment";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sam, tess } from "@/components/hooks/made-up-accounts";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { AccountView } from "@/lib/messaging/protocol";
import { AccountLine, type AccountLineProps } from "./account-line";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

let place: HTMLElement;
let switched: string[];

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  place = document.body.appendChild(document.createElement("div"));
  switched = [];
  return () => place.remove();
});

async function show(change: Partial<AccountLineProps> = {}) {
  const props: AccountLineProps = {
    account: sam,
    accounts: [sam, tess],
    signedInId: null,
    inactive: false,
    takesFocus: false,
    failure: null,
    onSwitch: (id) => switched.push(id),
    ...change,
  };
  await act(async () =>
    createRoot(place).render(
      <EnvironmentContext value={environment}>
        <AccountLine {...props} />
      </EnvironmentContext>,
    ),
  );
}

async function pick(value: string) {
  const list = place.querySelector("select");
  if (list === null) throw new Error("no list");
  list.value = value;
  await act(async () => list.dispatchEvent(new Event("change", { bubbles: true })));
}

const options = () =>
  [...place.querySelectorAll("option")].map((each) => each.getAttribute("aria-label"));

describe("the account in the line before Send", () => {
  it("is a list by the name that every screen uses for it, with what tells two apart", async () => {
    const allowance = { ...known, remaining: 137 };
    await show({ accounts: [{ ...sam, plan: "sales-navigator", allowance }, tess] });
    expect(place.querySelector("select")?.getAttribute("aria-label")).toBe("settings.account");
    expect(options()).toEqual([
      "Sam Sender health.available · plan.sales_navigator · account.left 137",
      "Tess Töpfer health.available",
    ]);
    expect(place.querySelector("select")?.value).toBe(sam.id);
  });

  it("has initials and no picture", async () => {
    await show();
    const marks = [...place.querySelectorAll("option")].map(({ dataset }) => dataset["initials"]);
    expect(marks).toEqual(["SS", "TT"]);
    expect(place.querySelector("img")).toBeNull();
  });

  it("is switched for this message by picking another one", async () => {
    await show();
    await pick(tess.id);
    expect(switched).toEqual([tess.id]);
  });

  it("cannot be switched while a message is on its way", async () => {
    await show({ inactive: true });
    await pick(tess.id);
    expect(switched).toEqual([]);
    expect(place.querySelector("select")?.getAttribute("aria-disabled")).toBe("true");
  });

  it("has no list where there is nothing to pick", async () => {
    await show({ accounts: [sam] });
    expect(place.querySelector("select")).toBeNull();
  });

  it("keeps the focus in the list after a switch", async () => {
    await show({ takesFocus: true });
    expect(document.activeElement).toBe(place.querySelector("select"));
  });

  it.each([
    [{ status: "needs-attention" }, "health_note.needs_attention"],
    [{ hasTokens: false }, "health_note.no_tokens"],
    [{ enabled: false }, "health_note.disabled"],
    [{ apiSeat: false }, "health_note.no_seat"],
    [{ status: "unknown" }, "health_note.unknown"],
  ] as const)("says what to do where %j", async (change, note) => {
    const account: AccountView = { ...sam, ...change };
    await show({ account, accounts: [account] });
    expect(place.textContent).toBe(note);
  });

  it.each(["available", "in-use", "warming-up"] as const)("says nothing of %s", async (status) => {
    const account: AccountView = { ...sam, status };
    await show({ account, accounts: [account] });
    expect(place.textContent).toBe("");
  });

  it("offers the account of whoever is signed in on the page", async () => {
    await show({ signedInId: tess.id });
    const offer = place.querySelector("button");
    expect(offer?.textContent).toBe("account.send_from Tess Töpfer");
    await act(async () => offer?.click());
    expect(switched).toEqual([tess.id]);
  });

  it("tells why a switch did not work", async () => {
    await show({ failure: { kind: "account-not-found" } });
    expect(place.querySelector("[role=alert]")?.textContent).toContain("account_not_found");
  });
});

const known = {
  kind: "known",
  action: "MESSAGE",
  limit: 150,
  used: null,
  resetsAt: null,
  seenAt: "2026-11-23T10:00:00.000Z",
  source: "quota",
} as const;
