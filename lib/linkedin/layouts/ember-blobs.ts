import { field, parseJson, textField } from "../json-field";
import { decodeMemberId, profileIdsIn } from "../member-id";
import { byId, findAll, textOf } from "../page-dom";
import { readSlug } from "../profile-link";
import type { Reading } from "../reading";
import { degreeOf } from "./ember-distance";
import { selectors } from "./ember-selectors";
import type { SlugKey, ViewerReport } from "./report";

/** What a stored record says of the person of the slug. */
export interface ProfileRecord {
  id: string;
  firstName: string | null;
  lastName: string | null;
  headline: string | null;
  /** From "urn:li:member:N", which older records carry beside the id. */
  memberNumber: number | null;
}

export interface Blobs {
  records: readonly ProfileRecord[];
  degree: Reading["degree"];
  viewer: ViewerReport;
  /** The signed-in person's own slug is the one in the address. */
  isOwn: boolean;
}

interface Exchange {
  request: string;
  /** Read only when it is wanted: together the responses are most of a page. */
  text: () => string;
}

/**
 * Whose profile a request asks for, in the forms since 2018 (3.3): "vanityName:", from 2021 to
 * 2023 "memberIdentity", before that a path.
 */
const askedFor = /(?:vanityName:|memberIdentity[=:]|\/identity\/profiles\/)([^&,)/?]+)/u;

/** The request for the signed-in person; "/voyager/api/messaging" begins in the same way. */
const me = /\/voyager\/api\/me(?:\?|$)/u;

/** A quick look, before anything is parsed: what holds neither request, also with JSON's escapes. */
const telling = /vanityName:|memberIdentity|identity\/profiles|api\/me|\\/u;

/**
 * Blobs stay for the life of the page, through every navigation inside it, and they hold the
 * signed-in person too. So a record counts only if it names this slug itself, or if it names none
 * and its request does (reference 0.5, 0.6, 4.3).
 */
export function readBlobs(doc: Document, key: SlugKey): Blobs {
  const exchanges = exchangesOf(doc);
  const found = exchanges.flatMap((exchange) => subjectIn(exchange, key));
  const viewer = viewerIn(exchanges.filter(({ request }) => me.test(request)));
  return {
    records: found.flatMap(({ records }) => records),
    degree: found.map(({ degree }) => degree).find((degree) => degree !== "unknown") ?? "unknown",
    viewer,
    isOwn: viewer.slugs.includes(key.slug),
  };
}

function exchangesOf(doc: Document): Exchange[] {
  return findAll(doc, selectors.requests)
    .map(textOf)
    .filter((text) => telling.test(text))
    .flatMap((text) => {
      const datalet = parseJson(text);
      const body = byId(doc, textField(datalet, "body") ?? "");
      const request = textField(datalet, "request");
      return body === null || request === null ? [] : [{ request, text: () => textOf(body) }];
    });
}

/** The records about the person of the slug in one answer, and how far that person is. */
function subjectIn(
  { request, text }: Exchange,
  key: SlugKey,
): { records: ProfileRecord[]; degree: Reading["degree"] }[] {
  const asked = askedFor.exec(request)?.[1];
  if (asked === undefined) return [];
  const parsed = parseJson(text());
  const all = included(parsed);
  const first = readSlug(asked) === key.slug ? firstElement(field(parsed, "data"), 4) : null;
  const records = all.filter((record) => isAbout(record, key, first)).flatMap(toRecord);
  return [{ records, degree: degreeOf(all, records[0]?.id ?? null) }];
}

/**
 * A request for this slug with a record of another one: an old slug, or two stored things that do
 * not belong together. The address soon names the new slug; until then it proves nothing.
 */
function isAbout(record: unknown, key: SlugKey, first: string | null): boolean {
  const slug = slugOf(record);
  return slug === null ? first !== null && urnOf(record) === first : slug === key.slug;
}

function toRecord(record: unknown): ProfileRecord[] {
  const [id] = profileIdsIn(urnOf(record));
  if (id === undefined) return [];
  const member = /^urn:li:member:(\d+)$/u.exec(textField(record, "objectUrn") ?? "")?.[1];
  return [
    {
      id,
      firstName: textField(record, "firstName"),
      lastName: textField(record, "lastName"),
      headline: textField(record, "headline") ?? textField(record, "occupation"),
      memberNumber: member === undefined ? null : Number(member),
    },
  ];
}

/** The urn of the person asked for: the first of "*elements", however deep the answer wraps it. */
function firstElement(value: unknown, depth: number): string | null {
  if (depth === 0 || typeof value !== "object" || value === null) return null;
  const elements = field(value, "*elements");
  const first: unknown = Array.isArray(elements) ? elements[0] : undefined;
  if (typeof first === "string") return first;
  return Object.values(value).reduce<string | null>(
    (found, inner) => found ?? firstElement(inner, depth - 1),
    null,
  );
}

function viewerIn(answers: readonly Exchange[]): ViewerReport {
  const texts = answers.map(({ text }) => text());
  return {
    slugs: texts
      .flatMap((text) => included(parseJson(text)))
      .map(slugOf)
      .filter((slug) => slug !== null),
    memberNumbers: texts
      .flatMap(profileIdsIn)
      .map((id) => decodeMemberId(id)?.memberNumber)
      .filter((number) => number !== undefined),
  };
}

function included(response: unknown): unknown[] {
  const records = field(response, "included");
  return Array.isArray(records) ? records : [];
}

function urnOf(record: unknown): string {
  return textField(record, "entityUrn") ?? "";
}

function slugOf(record: unknown): string | null {
  return readSlug(textField(record, "publicIdentifier") ?? "");
}
