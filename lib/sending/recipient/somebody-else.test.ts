import { describe, expect, it } from "vitest";
import { fail } from "../../kernel/result";
import { checkRecipient } from "./check-recipient";
import { newRecipient } from "./issue-recipient";
import {
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  otherUrn,
  valueOf,
} from "../made-up/made-up-world";
import { personFromAddress, type PersonFacts, recipientFromTab } from "./recipient-from-tab";
import { somebodyElse } from "./somebody-else";

const bosId = otherUrn.slice(-39);

async function adaIn(kind: "tab" | "typed") {
  const world = await createWorld();
  const facts = valueOf(await recipientFromTab(world, 1));
  const origin = kind === "tab" ? ({ kind, tabId: 1 } as const) : { kind };
  const from = { accountId: "an-account", accountBy: "chosen" } as const;
  return { world, facts, ada: newRecipient(world, facts, origin, from) };
}

function at(slug: string, change: Partial<PersonFacts> = {}): PersonFacts {
  const facts = valueOf(personFromAddress(`https://www.linkedin.com/in/${slug}/`));
  return { ...facts, evidence: ["E1"], ...change };
}

describe("somebody else in the place of a recipient", () => {
  it("is named by the address where the page proves who it is, but tells no name", async () => {
    const { ada } = await adaIn("tab");
    const bo = at("bo-lindqvist", { urn: otherUrn });
    expect(somebodyElse(ada, bo)?.shown).toBe("bo-lindqvist");
    expect(somebodyElse(ada, { ...bo, name: "Bo" })?.shown).toBe("Bo");
  });

  it("is sure by two numbers, also where an address is an id", async () => {
    const { ada } = await adaIn("tab");
    const byId = { ...ada, slug: adasUrn.slice(-39) };
    expect(somebodyElse(byId, at(bosId))?.isSure).toBe(true);
    expect(somebodyElse(byId, at("bo-lindqvist"))?.isSure).toBe(false);
    // Without numbers two addresses that people chose are two people.
    expect(somebodyElse({ ...ada, urn: null }, at("bo-lindqvist"))?.isSure).toBe(true);
  });
});

describe("the last look at the page", () => {
  it("goes on where another name at the same address passes", async () => {
    const { world, ada } = await adaIn("tab");
    world.tab = { ...adasTab, reading: { ...adasReading, name: "Bo Lindqvist" } };
    world.onPause = () => (world.tab = adasTab);
    expect((await checkRecipient(world, ada)).ok).toBe(true);
    expect(world.pauses).toBe(1);
  });

  it("is not taken for a person whose address was typed", async () => {
    const { world, ada } = await adaIn("typed");
    const { readings } = world;
    world.tab = { ...adasTab, reading: { ...adasReading, urn: otherUrn } };
    expect((await checkRecipient(world, ada)).ok).toBe(true);
    expect(world.readings).toBe(readings);
  });

  it("stops at the user's own page also where its address is gone by then", async () => {
    const { world, ada } = await adaIn("tab");
    const own = { ...adasReading, self: true };
    const addresses = [adasTab.address];
    const ports = {
      ...world,
      tabAddress: async () => addresses.shift() ?? null,
      readPage: async () => own,
    };
    const changed = { kind: "recipient-changed", intended: "Ada Brandt", shown: "" } as const;
    expect(await checkRecipient(ports, ada)).toEqual(fail(changed));
  });
});
