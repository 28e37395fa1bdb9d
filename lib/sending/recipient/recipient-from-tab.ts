import * as v from "valibot";
import { fail, ok, type Result } from "../../kernel/result";
import { profileUrn } from "../../linkedin/member-id";
import { noFacts } from "../../linkedin/no-facts";
import { type PastedProfile, parsePastedProfile } from "../../linkedin/pasted-profile";
import { parseProfileUrl } from "../../linkedin/profile-url";
import { type Reading, readingSchema } from "../../linkedin/reading";
import type { Recipient } from "../../linkedin/recipient";
import type { Ports } from "../ports";

/** A recipient before the worker has issued it. */
export type PersonFacts = Omit<Recipient, "id" | "origin" | "accountId" | "accountBy">;

/**
 * Who is open in a tab: the slug from the address that the browser tells, the rest from the page
 * only where the page speaks of that same slug (design section 7, "Recipient"). A page that is no
 * profile is not read at all. Failures: "not-a-profile", "own-profile",
 * "other-product".
 */
export async function recipientFromTab(
  ports: Pick<Ports, "tabAddress" | "readPage">,
  tabId: number,
): Promise<Result<PersonFacts>> {
  const address = await ports.tabAddress(tabId);
  if (address === null) return fail({ kind: "not-a-profile" });
  const person = personFromAddress(address);
  return person.ok ? withReading(person.value, await ports.readPage(tabId)) : person;
}

function withReading(person: PersonFacts, reading: unknown): Result<PersonFacts> {
  const parsed = v.safeParse(readingSchema, reading);
  if (!parsed.success) return ok({ ...person, reason: "page-not-readable" });
  if (parsed.output.slug !== person.slug) return ok({ ...person, reason: "page-moved" });
  return parsed.output.self ? fail({ kind: "own-profile" }) : ok(factsOf(parsed.output));
}

/** Whom the address of a tab or of a link names, to the letter. Failures: as above. */
export function personFromAddress(address: string): Result<PersonFacts> {
  return personAt(parseProfileUrl(address));
}

/** Whom a typed or pasted text names. Failures: as above. */
export function personFromText(text: string): Result<PersonFacts> {
  return personAt(parsePastedProfile(text));
}

function personAt(parsed: PastedProfile): Result<PersonFacts> {
  if (parsed.kind === "own") return fail({ kind: "own-profile" });
  if (parsed.kind === "not-a-profile") return fail(parsed);
  if (parsed.kind === "sales-navigator" || parsed.kind === "recruiter") {
    return fail({ kind: "other-product", product: parsed.kind, profileId: parsed.id });
  }
  return ok({
    slug: parsed.slug,
    // An id in the place of the slug is its owner's urn: it cannot mean anybody else.
    urn: parsed.kind === "id-slug" ? profileUrn(parsed.slug) : null,
    ...noFacts,
    reason: "address-only",
  });
}

function factsOf({ self: _self, ...facts }: Reading): PersonFacts {
  return { ...facts, nameSource: "page" };
}
