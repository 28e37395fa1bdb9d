import { describe, expect, it } from "vitest";
import { ada, noor, odile, rahel, urnOf, urnOfSlug } from "../linkedin/people.ts";
import { availableAccount, disconnectedAccount, warmingUpAccount } from "./accounts.ts";
import { createApi } from "./app.ts";
import { apiOrigin, askGet, createTestApi } from "./ask-api.ts";
import { sandboxKey } from "./keys.ts";

/** The answers as the reference describes them, not as Courier reads them. */
function createPeopleApi() {
  const { state } = createTestApi();
  const api = createApi({ state, directory: urnOfSlug });
  const get = async (path: string) => (await askGet(api, `/linkedin/${path}`)).json();
  const post = async (path: string, body: unknown) =>
    api.fetch(
      new Request(`${apiOrigin}/linkedin/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${sandboxKey}` },
        body: JSON.stringify(body),
      }),
    );
  return { state, api, get, post };
}

const accountId = availableAccount.id;

describe("a relationship", () => {
  it("is a bare object with the six documented fields, in both forms", async () => {
    const { get } = createPeopleApi();
    const answer = {
      connected: true,
      invitationSent: false,
      invitationReceived: false,
      status: "CONNECTED",
      profileUrn: urnOf(ada),
      accountId,
    };
    expect(await get("relationship/ada-brandt")).toEqual(answer);
    expect(await get(`relationship/${accountId}/ada-brandt`)).toEqual(answer);
    const other = await get(`relationship/${warmingUpAccount.id}/ada-brandt`);
    expect(other).toEqual({ ...answer, accountId: warmingUpAccount.id });
  });

  it.each([
    [rahel.slug, { status: "PENDING", invitationSent: true }],
    [noor.slug, { status: "NOT_CONNECTED", connected: false }],
    ["zoë-çelik", { status: "NOT_CONNECTED", invitationReceived: true }],
    [
      "bo-x",
      { status: "NOT_CONNECTED", profileUrn: expect.stringMatching(/^urn:li:fsd_profile:/) },
    ],
  ])("with %s is %j", async (slug, facts) => {
    const { get } = createPeopleApi();
    expect(await get(`relationship/${encodeURIComponent(slug)}`)).toMatchObject(facts);
  });

  it("with nobody is 404, and with a lost session 500, in the documented words", async () => {
    const { get } = createPeopleApi();
    const lost = "Failed to get LinkedIn authentication credentials";
    expect(await get("relationship/%20")).toEqual({
      success: false,
      error: "LinkedIn profile not found:  ",
    });
    expect(await get(`relationship/${disconnectedAccount.id}/ada-brandt`)).toMatchObject({
      error: lost,
    });
  });

  it("can be what a switch says, and name another or nobody", async () => {
    const { state, get } = createPeopleApi();
    state.acquaintance.set({ tie: "strangers", relationshipNames: "another" });
    const stranger = await get("relationship/ada-brandt");
    expect(stranger.connected).toBe(false);
    expect(stranger.profileUrn).not.toBe(urnOf(ada));
    state.acquaintance.set({ relationshipNames: "missing", existsNames: "another" });
    expect(await get("relationship/ada-brandt")).not.toHaveProperty("profileUrn");
    expect((await get("conversations/exists/ada-brandt")).profileUrn).toBe(stranger.profileUrn);
  });
});

describe("InMail credits", () => {
  it("are there with premium, and 0 without", async () => {
    const { get } = createPeopleApi();
    expect(await get(`inmail/credits?accountId=${accountId}`)).toMatchObject({
      success: true,
      inMailCredits: 12,
      premiumType: "BUSINESS_PREMIUM",
      accountId,
    });
    expect(await get(`inmail/credits?accountId=${warmingUpAccount.id}`)).toMatchObject({
      inMailCredits: 0,
      premiumType: "FREE",
    });
  });

  it("are spent by InMail", async () => {
    const { get, post } = createPeopleApi();
    const inmail = {
      recipientProfileId: noor.slug,
      messageType: "inmail",
      subject: "A",
      message: "B",
    };
    expect((await post("messaging/send", { accountId, ...inmail })).status).toBe(200);
    expect((await get(`inmail/credits?accountId=${accountId}`)).inMailCredits).toBe(11);
  });
});

describe("whether InMail is free, and a profile", () => {
  it.each([
    [{ profileUrn: urnOf(odile) }, true, null],
    [{ profileId: odile.slug }, true, odile.slug],
    [{ profileId: noor.slug }, false, noor.slug],
  ])("is answered for %j", async (of, supportsFreeEmail, profileId) => {
    const { post } = createPeopleApi();
    const answer = await post("messaging/check-email-support", { accountId, ...of });
    expect(await answer.json()).toMatchObject({ success: true, supportsFreeEmail, profileId });
  });

  it.each(["messaging/check-email-support", "profile"])(
    "needs to be told of whom: %s",
    async (path) => {
      const { post, api } = createPeopleApi();
      expect((await post(path, { accountId })).status).toBe(400);
      expect((await post(path, [])).status).toBe(400);
      expect((await askGet(api, `/linkedin/${path}`)).status).toBe(405);
    },
  );

  it("is the person's, or an empty object of nobody's", async () => {
    const { post } = createPeopleApi();
    const profile = async (profileId: string) => (await post("profile", { profileId })).json();
    expect(await profile(ada.slug)).toMatchObject({
      profile: { firstName: "Ada", connectionDegree: "DISTANCE_1", entityUrn: urnOf(ada) },
    });
    expect(await profile("bo-x")).toMatchObject({ success: true, profile: {} });
  });
});
