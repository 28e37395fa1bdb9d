import { beforeEach, describe, expect, it } from "vitest";
import type { WithWhom } from "../../connectsafely/conversation-with";
import type { ServiceProfile } from "../../connectsafely/profile";
import { fail, ok } from "../../kernel/result";
import { lookUpName } from "./look-up-name";
import {
  account,
  adasUrn,
  createWorld,
  otherUrn,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";

const profile: ServiceProfile = {
  firstName: "Ada",
  lastName: "Example",
  headline: "Designs quiet things",
  entityUrn: adasUrn,
  isConnected: null,
  supportsFreeEmail: null,
};
let world: World;
let recipientId: string;
let asked: WithWhom[];

beforeEach(async () => {
  world = await createWorld();
  asked = [];
  answer({});
  const opened = await openTypedComposer(world, "linkedin.com/in/ada-example", null);
  recipientId = valueOf(opened).person.recipientId;
});

function answer(changes: Partial<ServiceProfile>) {
  world.answers.profileOf = async (whom) => {
    asked.push(whom);
    return ok({ ...profile, ...changes });
  };
}

describe("the name that the service knows", () => {
  it("is asked for by the address, and told with what it says of itself", async () => {
    const found = await lookUpName(world, recipientId);
    const named = { name: "Ada Example", firstName: "Ada", headline: "Designs quiet things" };
    expect(found).toEqual(ok(named));
    expect(asked).toEqual([
      { accountId: account.id, recipient: { slug: "ada-example", urn: null } },
    ]);
  });

  it("changes nothing about the person, least of all that it is proven", async () => {
    const before = await world.recipients.read();
    await lookUpName(world, recipientId);
    expect(await world.recipients.read()).toEqual(before);
    expect(await world.named.read()).toBeNull();
  });

  it("is no first name where nobody can tell which of its words is one", async () => {
    answer({ firstName: "Dr.", lastName: "Ada Example", headline: "" });
    const found = await lookUpName(world, recipientId);
    expect(found).toEqual(ok({ name: "Dr. Ada Example", firstName: null, headline: null }));
  });

  it("is not told where the profile has none, or is of another member than the page's", async () => {
    answer({ firstName: " ", lastName: "" });
    const none = fail({ kind: "answer-not-understood" });
    expect(await lookUpName(world, recipientId)).toEqual(none);
    answer({ entityUrn: otherUrn });
    const { person } = valueOf(await openComposer(world, 1));
    expect(await lookUpName(world, person.recipientId)).toMatchObject({
      failure: { kind: "service-names-another" },
    });
  });

  it("is not asked for without a key, or for nobody", async () => {
    expect(await lookUpName(world, crypto.randomUUID())).toEqual(
      fail({ kind: "recipient-forgotten" }),
    );
    await world.vault.forget();
    expect(await lookUpName(world, recipientId)).toEqual(fail({ kind: "no-key" }));
    expect(asked).toEqual([]);
  });

  it("fails as the service does", async () => {
    world.answers.profileOf = async () => fail({ kind: "quota-reached" });
    expect(await lookUpName(world, recipientId)).toEqual(fail({ kind: "quota-reached" }));
  });
});
