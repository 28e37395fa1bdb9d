import { describe, expect, it } from "vitest";
import { ada, conversationUrn, look, owner } from "./made-up-thread";

const none = { success: true, hasConversation: false, conversationUrn: null, profileUrn: ada };
const some = { success: true, hasConversation: true, conversationUrn, profileUrn: ada };
const no = { ok: true, value: { found: "no" } };

describe("the conversation with a person", () => {
  it("is asked for by slug and account, and its messages by every letter of its urn", async () => {
    const { urls } = await look({
      changes: { accountId: "a&b", recipient: { slug: "zoë-çelik", urn: ada } },
    });
    const base = "https://api.connectsafely.ai/linkedin/conversations";
    const encoded = encodeURIComponent(conversationUrn).replace("(", "%28").replace(")", "%29");
    expect(urls).toEqual([
      `${base}/exists/zo%C3%AB-%C3%A7elik?accountId=a%26b`,
      `${base}/${encoded}/messages?accountId=a%26b&count=20&sync=true`,
    ]);
  });

  it.each([
    ["said not to be there", none],
    ["somebody else's", { ...some, profileUrn: owner }],
  ])("is not read where it is %s", async (_what, exists) => {
    const { result, urls } = await look({ exists });
    expect(result).toEqual(no);
    expect(urls).toHaveLength(1);
  });

  it.each<[string, object]>([
    ["no flag", { conversationUrn }],
    ["a flag that says no", { ...some, hasConversation: false }],
    ["a person without a number", { ...some, profileUrn: "urn:li:fsd_profile:someone" }],
    ["a person that is no text", { ...some, profileUrn: 7 }],
    ["more than is documented", { ...some, success: null, extra: { a: 1 } }],
    ["Sales Navigator's urn", { ...some, conversationUrn: "urn:li:salesNav_thread:2-x" }],
  ])("is read where its urn comes with %s", async (_what, exists) => {
    const { urls } = await look({ exists });
    expect(urls).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ["nothing is said", {}],
    ["the urn of one is missing", { ...some, conversationUrn: null }],
    ["the urn leads elsewhere", { ...some, conversationUrn: "../accounts" }],
    ["the urn has what no urn has", { ...some, conversationUrn: "urn:li:x:\ud83d" }],
    ["it failed", { success: false, error: "Failed to look" }],
    ["it failed and names one", { ...some, success: false }],
    ["it is a list", [some]],
  ])("is not understood where %s", async (_what, exists) => {
    const { result, urls } = await look({ exists });
    expect(result).toMatchObject({ ok: false, failure: { kind: "answer-not-understood" } });
    expect(urls).toHaveLength(1);
  });

  it.each<[number, object, string]>([
    [401, { error: "Unauthorized" }, "key-refused"],
    [404, { error: "LinkedIn profile not found: ada-example" }, "profile-not-found"],
    [404, { error: "Nobody here" }, "profile-not-found"],
    [404, {}, "route-retired"],
    [429, {}, "quota-reached"],
    [503, {}, "service-trouble"],
  ])("fails with %i and %j as %s", async (status, body, kind) => {
    const { result } = await look({ exists: Response.json(body, { status }) });
    expect(result).toMatchObject({ ok: false, failure: { kind } });
  });
});
