import { describe, expect, it } from "vitest";
import { availableAccount } from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { type Counting, countingChoices, usualCounting } from "../../sandbox/api/counting";
import { sandboxKey } from "../../sandbox/api/keys";
import { createState } from "../../sandbox/api/state";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { decideMessageAllowance } from "../quota/decide-allowance";
import { clientOf } from "./made-up-client";

const noon = Date.UTC(2026, 8, 1, 12);
const midnight = "2026-09-02T00:00:00.000Z";
const accountId = availableAccount.id;
const used = 12;
const hello = {
  accountId,
  recipient: { slug: "ada-example", urn: `urn:li:fsd_profile:${memberId(4_000_000_001)}` },
  messageType: "message",
  subject: "",
} as const;

/** A client of a service that counts so, from an account that sent a few today. */
function connect(changes: Partial<Counting>) {
  const state = createState(() => noon);
  const client = clientOf(createApi({ state }), sandboxKey, () => noon);
  state.messages.setCounting({ ...usualCounting, ...changes });
  state.messages.setUsed(accountId, used);
  return { state, client };
}

async function byQuota(changes: Partial<Counting>) {
  const { result } = await connect(changes).client.accountQuota(accountId);
  return decideMessageAllowance(result.ok ? result.value : [], noon);
}

async function byHeaders(
  changes: Partial<Counting>,
  route: "messaging-send" | "conversations-send",
) {
  const { client } = connect(changes);
  const way = { route, channel: "inbox", conversationUrn: null } as const;
  const { outcome, observation } = await client.sendMessage({ ...hello, message: "Hi", way });
  expect(outcome.state).toBe("sent");
  return decideMessageAllowance(observation === null ? [] : [observation], noon);
}

/** Every counting there is: no reading of the documents may lead to another number. */
const every = countingChoices.limit.flatMap((limit) =>
  countingChoices.counts.flatMap((counts) =>
    countingChoices.reset.map((reset) => ({ limit, counts, reset })),
  ),
);
const isTold = (reset: Counting["reset"]) => reset !== "nonsense" && reset !== "none";

describe.each(every)("with $limit a day, counting $counts, reset $reset", (counting) => {
  const limit = Number(counting.limit);
  const resetsAt = isTold(counting.reset) ? midnight : null;

  it.each(countingChoices.feature)(
    "a quota row named %s is understood, or nothing is",
    async (feature) => {
      const told = { kind: "known", limit, remaining: limit - used, resetsAt };
      const isUnknown = feature === "none" || feature === "INMAIL";
      const allowance = await byQuota({ ...counting, feature });
      expect(allowance).toMatchObject(isUnknown ? { kind: "unknown" } : told);
    },
  );

  it.each(["messaging-send", "conversations-send"] as const)(
    "headers after %s are understood, or say nothing",
    async (route) => {
      for (const headers of countingChoices.headers) {
        const told = { kind: "known", limit, remaining: limit - used - 1, resetsAt };
        const isUnderstood = headers === "all" || headers === "no-used";
        const allowance = await byHeaders({ ...counting, headers }, route);
        expect([headers, allowance]).toMatchObject([
          headers,
          isUnderstood ? told : { kind: "unknown" },
        ]);
      }
    },
  );

  it("LinkedIn's own stop is told beside what is left", async () => {
    const allowance = await byQuota({ ...counting, limitReached: "yes" });
    expect(allowance).toMatchObject({ kind: "stopped", limit, remaining: limit - used });
  });
});
