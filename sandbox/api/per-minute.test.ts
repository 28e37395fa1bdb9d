import { describe, expect, it } from "vitest";
import { availableAccount, warmingUpAccount } from "./accounts.ts";
import { aMessage, askGet, askSend, createTestApi } from "./ask-api.ts";
import { expiredTrialKey } from "./keys.ts";

const { id: mira } = availableAccount;
const { id: tobi } = warmingUpAccount;

function limited() {
  const { api, state } = createTestApi();
  state.perMinute.set(true);
  const send = (accountId: string) => askSend(api, { ...aMessage, accountId });
  return { api, state, send };
}

/** How many of so many requests are not refused for their number. */
async function taken(ask: () => Promise<Response>, times: number): Promise<number> {
  let count = 0;
  for (let turn = 0; turn < times; turn += 1) if ((await ask()).status !== 429) count += 1;
  return count;
}

describe("requests a minute", () => {
  it("are not limited until that is switched on, nor after starting over", async () => {
    const { api, state, send } = limited();
    state.reset();
    expect(await taken(() => send(mira), 20)).toBe(20);
    expect(await taken(() => askGet(api, "/linkedin/accounts"), 70)).toBe(70);
  });

  it.each([
    ["messages", null, 15],
    ["the account", `/linkedin/account/${mira}/quota`, 10],
    ["the inbox", `/linkedin/conversations/exists/ada-brandt?accountId=${mira}`, 60],
    ["the accounts", "/linkedin/accounts", 60],
  ])("about %s have their own limit", async (_name, path, most) => {
    const { api, send } = limited();
    expect(await taken(() => (path === null ? send(mira) : askGet(api, path)), 70)).toBe(most);
  });

  it("are counted for each account, and together for the key", async () => {
    const { api, send } = limited();
    expect([await taken(() => send(mira), 20), await taken(() => send(tobi), 20)]).toEqual([
      15, 15,
    ]);
    expect(await taken(() => askGet(api, "/linkedin/accounts"), 70)).toBe(30);
    expect((await askGet(api, "/linkedin/accounts", expiredTrialKey)).status).toBe(403);
  });

  it("beyond it take nothing, and say when to come again", async () => {
    const { state, send } = limited();
    await taken(() => send(mira), 15);
    state.clock.advance(20_500);
    const answer = await send(mira);
    expect(answer.status).toBe(429);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "retry-after": "40",
      "x-ratelimit-limit": "15",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "2026-03-04T05:07:07.000Z",
    });
    expect(answer.headers.has("X-RateLimit-Action")).toBe(false);
    expect(state.deliveries).toHaveLength(15);
    state.clock.advance(39_500);
    expect((await send(mira)).status).toBe(200);
  });

  it("do not tell a wrong key from its refusal", async () => {
    const { api } = limited();
    expect(await taken(() => askGet(api, "/linkedin/accounts", "wrong"), 70)).toBe(70);
  });
});
