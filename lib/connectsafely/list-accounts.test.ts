import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { accountSchema } from "../settings/account";
import { listAccounts } from "./list-accounts";
import { lineOver } from "./made-up-line";

const row = {
  id: "64b7f0a1c2d3e4f5a6b7c8d9",
  firstName: "Ada",
  lastName: "Example",
  publicId: "ada-example",
  picture: null,
  status: "AVAILABLE",
  enabled: true,
  apiSeatAllocated: true,
};
const ada = {
  id: row.id,
  name: "Ada Example",
  slug: "ada-example",
  status: "available",
  enabled: true,
  apiSeat: true,
};

async function list(body: unknown, status = 200) {
  const fetch = vi.fn(async (_url: string) => Response.json(body, { status }));
  const { result } = await listAccounts({
    fetch,
    now: () => 0,
    key: createSecret("made-up-key"),
    line: lineOver("h2"),
  });
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    "https://api.connectsafely.ai/linkedin/accounts",
  ]);
  return result;
}

describe("the LinkedIn accounts of a key", () => {
  it("are read from the bare array of the documents", async () => {
    expect(await list([row])).toEqual({ ok: true, value: [ada] });
  });

  it("are read from an object that holds the array, too", async () => {
    expect(await list({ success: true, accounts: [row] })).toEqual({ ok: true, value: [ada] });
  });

  it("may be none", async () => {
    expect(await list([])).toEqual({ ok: true, value: [] });
  });

  it.each([
    ["IN_USE", "in-use"],
    ["WARMUP", "warming-up"],
    ["ERROR", "needs-attention"],
    ["available", "available"],
    ["UNKNOWN", "unknown"],
    ["PREMIUM", "unknown"],
    [7, "unknown"],
  ])("with the status %j are %s", async (status, expected) => {
    expect(await list([{ ...row, status }])).toMatchObject({ value: [{ status: expected }] });
  });

  it("keep what is whole when a field or a row is damaged", async () => {
    const bare = { id: "acc_12345" };
    const noNames = { ...row, firstName: null, lastName: 3, enabled: false };
    const rows = [null, "row", { ...row, id: "" }, { ...row, id: 7 }, bare, noNames];
    expect(await list(rows)).toEqual({
      ok: true,
      value: [
        {
          id: "acc_12345",
          name: "acc_12345",
          slug: null,
          status: "unknown",
          enabled: true,
          apiSeat: null,
        },
        { ...ada, name: "ada-example", enabled: false },
      ],
    });
  });

  it.each([[[null, 7]], [{}], [{ accounts: "none" }]])(
    "are not called none when %j was not understood",
    async (body) => {
      expect(await list(body)).toEqual({ ok: false, failure: { kind: "answer-not-understood" } });
    },
  );

  it("tell what is wrong with the key", async () => {
    expect(await list({ error: "Unauthorized" }, 401)).toMatchObject({
      failure: { kind: "key-refused", said: "Unauthorized" },
    });
    expect(await list({ error: "Trial expired" }, 403)).toMatchObject({
      failure: { kind: "trial-ended" },
    });
  });

  it("always fit the contract, whatever comes", async () => {
    const anyRow = fc.record(
      { id: fc.jsonValue(), firstName: fc.jsonValue(), status: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyRow, fc.jsonValue())), async (rows) => {
        const result = await list(rows);
        if (result.ok) expect(v.is(v.array(accountSchema), result.value)).toBe(true);
      }),
    );
  });
});
