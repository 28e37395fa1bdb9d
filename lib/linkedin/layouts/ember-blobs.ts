import { field, parseJson, textField } from "../json-field";
import { decodeMemberId, profileIdsIn } from "../member-id";
import { attribute, findAll, textOf } from "../page-dom";
import { readSlug } from "../profile-link";
import type { SlugKey } from "./report";

/** Responses that the server stored in the page, and beside each the request it answers (3.3). */
const selectors = {
  requests: 'code[id^="datalet-bpr-guid-"]',
  responses: 'code[id^="bpr-guid-"]',
};

/** What a stored record says of the person of the slug. */
export interface ProfileRecord {
  id: string;
  firstName: string | null;
  lastName: string | null;
  headline: string | null;
}

export interface Blobs {
  records: readonly ProfileRecord[];
  viewerNumbers: readonly number[];
  /** The signed-in person's own slug is the one in the address. */
  isViewer: boolean;
}

interface Exchange {
  request: string;
  /** Read only when it is wanted: together the responses are most of a page. */
  response: () => string;
}

/**
 * Blobs stay for the life of the page, through every navigation inside it, and they hold the
 * signed-in person too. So a record counts only if it names this slug itself, or if it names none
 * and its request does (reference 0.5, 0.6, 4.3).
 */
export function readBlobs(doc: Document, key: SlugKey): Blobs {
  const exchanges = exchangesOf(doc);
  const viewer = exchanges.filter(({ request }) => request.includes("/voyager/api/me"));
  return {
    records: exchanges.flatMap((exchange) => recordsOf(exchange, key)),
    viewerNumbers: viewer
      .flatMap(({ response }) => profileIdsIn(response()))
      .map((id) => decodeMemberId(id)?.memberNumber)
      .filter((number) => number !== undefined),
    isViewer: viewer
      .flatMap(({ response }) => included(parseJson(response())))
      .some((record) => slugOf(record) === key.slug),
  };
}

function exchangesOf(doc: Document): Exchange[] {
  const responses = new Map(
    findAll(doc, selectors.responses).map((code) => [attribute(code, "id"), code]),
  );
  return findAll(doc, selectors.requests).flatMap((code) => {
    const datalet = parseJson(textOf(code));
    const body = responses.get(textField(datalet, "body") ?? "");
    const request = textField(datalet, "request");
    return body === undefined || request === null
      ? []
      : [{ request, response: () => textOf(body) }];
  });
}

function recordsOf({ request, response }: Exchange, key: SlugKey): ProfileRecord[] {
  const asked = /(?:vanityName:|memberIdentity[=:])([^&,)]+)/u.exec(request)?.[1];
  if (asked === undefined) return [];
  const parsed = parseJson(response());
  const all = included(parsed);
  const first = readSlug(asked) === key.slug ? firstElement(field(parsed, "data"), 4) : null;
  const wanted = all.filter((record) => {
    const slug = slugOf(record);
    // A request for this slug with a record of another one: an old slug, or two stored things that
    // do not belong together. The address soon names the new slug; until then it proves nothing.
    return slug === null ? first !== null && urnOf(record) === first : slug === key.slug;
  });
  return wanted.flatMap(toRecord);
}

function toRecord(record: unknown): ProfileRecord[] {
  const [id] = profileIdsIn(urnOf(record));
  if (id === undefined) return [];
  return [
    {
      id,
      firstName: textField(record, "firstName"),
      lastName: textField(record, "lastName"),
      headline: textField(record, "headline"),
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
