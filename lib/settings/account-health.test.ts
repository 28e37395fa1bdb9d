import { describe, expect, it } from "vitest";
import { accountHealth, isWorthAsking } from "./account-health";

const well = { status: "available", enabled: true, apiSeat: true, hasTokens: true } as const;

describe("the health of an account", () => {
  it.each([
    [{}, "available", "yes"],
    [{ status: "in-use" }, "in-use", "yes"],
    [{ status: "warming-up" }, "warming-up", "yes"],
    [{ status: "needs-attention" }, "needs-attention", "no"],
    [{ status: "unknown" }, "unknown", "doubtful"],
    [{ hasTokens: false }, "no-tokens", "no"],
    [{ enabled: false }, "disabled", "no"],
    [{ apiSeat: false }, "no-seat", "doubtful"],
  ] as const)("with %j is %s, and a send is expected to go: %s", (change, kind, sends) => {
    expect(accountHealth({ ...well, ...change })).toEqual({ kind, sends });
  });

  it("is good where the service did not say more than that it is available", () => {
    expect(accountHealth({ ...well, apiSeat: null, hasTokens: null }).kind).toBe("available");
  });

  it("names first what stops a send first", () => {
    const all = { enabled: false, apiSeat: false, hasTokens: false };
    expect(accountHealth({ ...well, status: "needs-attention", ...all }).kind).toBe("disabled");
    expect(accountHealth({ ...well, status: "needs-attention", hasTokens: false }).kind).toBe(
      "no-tokens",
    );
    expect(accountHealth({ ...well, status: "needs-attention", apiSeat: false }).kind).toBe(
      "needs-attention",
    );
  });

  it("is asked for where the list alone cannot tell what is wrong", () => {
    const worth = (["available", "needs-attention", "unknown", "warming-up"] as const).filter(
      (status) => isWorthAsking(accountHealth({ ...well, status })),
    );
    expect(worth).toEqual(["needs-attention", "unknown"]);
    expect(isWorthAsking(accountHealth({ ...well, hasTokens: false }))).toBe(true);
    expect(isWorthAsking(accountHealth({ ...well, enabled: false }))).toBe(false);
  });
});
