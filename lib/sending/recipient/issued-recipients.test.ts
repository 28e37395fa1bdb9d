import { beforeEach, describe, expect, it } from "vitest";
import type { Recipient } from "../../linkedin/recipient";
import {
  changeRecipient,
  findRecipient,
  keepRecipient,
  newRecipient,
  withTypedName,
} from "./issue-recipient";
import { adasUrn, createWorld, otherUrn, valueOf, type World } from "../made-up/made-up-world";
import { type PersonFacts, personFromAddress } from "./recipient-from-tab";

const ada = valueOf(personFromAddress("https://www.linkedin.com/in/ada-brandt/"));
const bo = valueOf(personFromAddress("https://www.linkedin.com/in/bo-lindqvist/"));
const forgotten = { ok: false, failure: { kind: "recipient-forgotten" } };

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

const from = { accountId: "an-account", accountBy: "picked" } as const;

async function issue(facts: PersonFacts): Promise<Recipient> {
  const recipient = newRecipient(world, facts, { kind: "typed" }, from);
  await keepRecipient(world, recipient);
  return recipient;
}

const typed = { name: "Ada B", firstName: "Ada", nameSource: "typed" } as const;

describe("an issued recipient", () => {
  it("is found under its own id, with its origin and account, and under no other", async () => {
    const [first, second] = [await issue(ada), await issue(bo)];
    expect(first).toMatchObject({ ...ada, origin: { kind: "typed" }, ...from });
    expect(await findRecipient(world, first.id)).toEqual({ ok: true, value: first });
    expect(await findRecipient(world, second.id)).toEqual({ ok: true, value: second });
    expect(await findRecipient(world, "another")).toEqual(forgotten);
    expect(await world.recipients.read()).toEqual([second, first]);
  });

  it("is forgotten where nothing was kept", async () => {
    expect(await findRecipient(world, "any")).toEqual(forgotten);
    expect(await changeRecipient(world, "any", (same) => same)).toEqual(forgotten);
    expect(await world.recipients.read()).toEqual([]);
  });

  it("gives way when fifty newer ones were issued, and not before", async () => {
    const oldest = await issue(ada);
    for (let more = 0; more < 49; more += 1) await issue(bo);
    expect((await findRecipient(world, oldest.id)).ok).toBe(true);
    await issue(bo);
    expect(await findRecipient(world, oldest.id)).toEqual(forgotten);
    expect(await world.recipients.read()).toHaveLength(50);
  });

  it("is changed alone, and the change is kept", async () => {
    const [first, second] = [await issue(ada), await issue(bo)];
    const changed = valueOf(await changeRecipient(world, first.id, (of) => ({ ...of, ...typed })));
    expect(changed).toEqual({ ...first, ...typed });
    expect(await findRecipient(world, first.id)).toEqual({ ok: true, value: changed });
    expect(await findRecipient(world, second.id)).toEqual({ ok: true, value: second });
  });
});

describe("a name that the user typed", () => {
  it("is there again for the same person, by whichever key", async () => {
    await issue({ ...bo, ...typed, name: "Bo L", firstName: "Bo" });
    await issue({ ...ada, urn: adasUrn, ...typed });
    const renamed = { ...ada, slug: "ada-b", urn: adasUrn };
    expect(await withTypedName(world, ada)).toEqual({ ...ada, ...typed });
    expect(await withTypedName(world, renamed)).toEqual({ ...renamed, ...typed });
  });

  it("is not given to anybody else", async () => {
    await issue({ ...ada, urn: adasUrn, ...typed });
    const successor = { ...ada, urn: otherUrn };
    expect(await withTypedName(world, bo)).toEqual(bo);
    expect(await withTypedName(world, successor)).toEqual(successor);
  });

  it("gives way to the page's own", async () => {
    await issue({ ...ada, ...typed });
    const named = { ...ada, name: "Ada Brandt" };
    expect(await withTypedName(world, named)).toEqual(named);
  });

  it("is not what a page said once, nor there before anything was kept", async () => {
    expect(await withTypedName(world, ada)).toEqual(ada);
    await issue({ ...ada, name: "Ada Brandt", firstName: "Ada" });
    expect(await withTypedName(world, ada)).toEqual(ada);
  });
});
