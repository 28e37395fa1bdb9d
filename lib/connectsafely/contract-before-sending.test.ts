import { describe, expect, it } from "vitest";
import { availableAccount, warmingUpAccount } from "../../sandbox/api/accounts";
import type { AcquaintanceInput } from "../../sandbox/api/acquaintance";
import { createApi } from "../../sandbox/api/app";
import { sandboxKey } from "../../sandbox/api/keys";
import { createState } from "../../sandbox/api/state";
import {
  ada,
  ines,
  noor,
  odile,
  type Person,
  rahel,
  urnOf,
  urnOfSlug,
  zoe,
} from "../../sandbox/linkedin/people";
import { memberNumberOf } from "../linkedin/member-id";
import { type ConnectSafely } from "./client";
import { clientOf } from "./made-up-client";

const noon = Date.UTC(2026, 8, 1, 12);

/** A client that talks to a fresh sandbox at noon, without a socket between them. */
function connect(people: AcquaintanceInput = {}): ConnectSafely {
  const state = createState(() => noon);
  state.acquaintance.set(people);
  const api = createApi({ state, directory: urnOfSlug });
  return clientOf(api, sandboxKey, () => noon);
}

const withPerson = (person: Person, accountId = availableAccount.id) => ({
  accountId,
  recipient: { slug: person.slug, urn: urnOf(person) },
});

describe("the client and the sandbox agree on", () => {
  it.each<[string, Person, object]>([
    ["a connection", ada, { connected: true, invitation: "none" }],
    ["a stranger", noor, { connected: false, invitation: "none" }],
    ["whom was invited", rahel, { connected: false, invitation: "sent" }],
    ["who invites", zoe, { connected: false, invitation: "received" }],
  ])("%s", async (_what, person, tie) => {
    expect(await connect().relationshipWith(withPerson(person))).toEqual({
      ok: true,
      value: { ...tie, profileUrn: urnOf(person) },
    });
  });

  it.each([
    ["right", urnOf(ada)],
    ["another", expect.stringMatching(/^urn:li:fsd_profile:ACoAA/)],
    ["missing", ""],
  ] as const)("the %s person behind a slug", async (names, profileUrn) => {
    const client = connect({ existsNames: names, relationshipNames: names });
    const answers = [
      await client.conversationWith(withPerson(ada)),
      await client.relationshipWith(withPerson(ada)),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, value: { profileUrn } });
    const numbers = answers.map((each) => each.ok && memberNumberOf(each.value.profileUrn));
    expect(numbers.includes(ada.memberNumber)).toBe(names === "right");
  });

  it("the last words of a conversation, and whose they are", async () => {
    const client = connect();
    for (const [person, by, line] of [
      [rahel, "them", "Hello! Write to me in spring, please."],
      [ines, "us", "Hello Ines, may I ask you about the harbour?"],
    ] as const) {
      const conversation = await client.conversationWith(withPerson(person));
      const urn = conversation.ok ? conversation.value.conversationUrn : "";
      const words = await client.latestMessage(withPerson(person), urn);
      expect(words).toMatchObject({ ok: true, value: { by, line } });
    }
  });

  it.each([
    [availableAccount.id, null, 12],
    [warmingUpAccount.id, null, 0],
    [availableAccount.id, 3, 3],
  ])("the InMail credits of %s (%s)", async (accountId, credits, value) => {
    const client = connect({ credits });
    expect(await client.inmailCredits(accountId)).toEqual({ ok: true, value: { credits: value } });
  });

  it.each([
    [odile, true],
    [noor, false],
  ])("whether a profile is open", async (person, isOpen) => {
    const { accountId, recipient } = withPerson(person);
    for (const urn of [recipient.urn, null]) {
      const answer = await connect().openProfile({ accountId, recipient: { ...recipient, urn } });
      expect(answer).toEqual({ ok: true, value: { isOpen, profileUrn: recipient.urn } });
    }
  });

  it("a profile, and that there is none", async () => {
    expect(await connect().profileOf(withPerson(ada))).toMatchObject({
      ok: true,
      value: {
        firstName: "Ada",
        entityUrn: urnOf(ada),
        isConnected: true,
        supportsFreeEmail: false,
      },
    });
    const nobody = { accountId: availableAccount.id, recipient: { slug: "bo-x", urn: null } };
    expect(await connect().profileOf(nobody)).toMatchObject({
      failure: { kind: "profile-not-found" },
    });
  });
});
