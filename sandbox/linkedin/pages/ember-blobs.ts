import { type Html, html } from "../html.ts";
import type { Degree, Person } from "../people.ts";
import { type EmberVariant, usualEmber } from "./ember-variant.ts";

const dash = "com.linkedin.voyager.dash.identity.profile";

/** Whom the stored responses speak of. */
export interface Stored {
  readonly viewer: Person;
  /** Who was open at the hard load; null: nobody, as after a hard load of the feed. */
  readonly loaded: Person | null;
  /** Others whose records came along. */
  readonly others?: readonly Person[];
}

/**
 * Responses that the server wrote into the page at the hard load, each beside its request. They
 * stay there through every navigation inside the page, whoever is shown then (reference 3.3).
 */
export function blobs(
  { viewer, loaded, others = [] }: Stored,
  variant: EmberVariant = usualEmber,
): Html {
  const response = loaded === null ? null : profileResponse(viewer, loaded, variant);
  return html`
    ${blob(1, "/voyager/api/me", meResponse(viewer))}
    ${loaded === null ? "" : blob(2, profileRequest(loaded, variant), response)}
    ${others.map((other, at) => blob(3 + at, "/voyager/api/graphql", { included: [record(other)] }))}`;
}

/** A request and its response, as the server leaves them. */
export function blob(number: number, request: string, response: unknown): Html {
  const body = `bpr-guid-${number}`;
  return html`
    <code id="datalet-${body}">${JSON.stringify({ request, status: 200, body })}</code>
    <code id="${body}">${JSON.stringify(response)}</code>`;
}

function profileRequest({ slug }: Person, { request, requestedSlug }: EmberVariant): string {
  const asked = encodeURIComponent(requestedSlug ?? slug);
  if (request === "rest-2023") {
    return `/voyager/api/identity/dash/profiles?q=memberIdentity&memberIdentity=${asked}`;
  }
  const query = "queryId=voyagerIdentityDashProfiles.00000000000000000000000000000000";
  return `/voyager/api/graphql?includeWebMetadata=true&variables=(vanityName:${asked})&${query}`;
}

export function meResponse(viewer: Person): unknown {
  const urn = `urn:li:fs_miniProfile:${viewer.id}`;
  return {
    data: { plainId: viewer.memberNumber, "*miniProfile": urn },
    included: [{ entityUrn: urn, publicIdentifier: viewer.slug, firstName: viewer.firstName }],
  };
}

/** The viewer's record stands before the subject's, so that "the first profile" is a wrong answer. */
function profileResponse(viewer: Person, loaded: Person, { request }: EmberVariant): unknown {
  const elements = { "*elements": [`urn:li:fsd_profile:${loaded.id}`] };
  const graphql = { data: { identityDashProfilesByMemberIdentity: elements } };
  return {
    data: request === "graphql" ? graphql : elements,
    included: [record(viewer), record(loaded), ...relationship(loaded)],
  };
}

function record(person: Person): unknown {
  return {
    $type: `${dash}.Profile`,
    entityUrn: `urn:li:fsd_profile:${person.id}`,
    publicIdentifier: person.slug,
    firstName: person.firstName,
    lastName: person.lastName,
    headline: person.headline,
  };
}

const distances: Record<Exclude<Degree, "1st">, string> = {
  "2nd": "DISTANCE_2",
  "3rd": "DISTANCE_3",
  out: "OUT_OF_NETWORK",
};

/** How far away the person is: a connection has a record of its own, anybody else a distance. */
function relationship({ id, degree }: Person): unknown[] {
  const entityUrn = `urn:li:fsd_memberRelationship:${id}`;
  const connection = `urn:li:fsd_connection:${id}`;
  if (degree === "1st") {
    return [
      { entityUrn, memberRelationshipUnion: { "*connection": connection } },
      { entityUrn: connection, connectedMember: `urn:li:fsd_profile:${id}` },
    ];
  }
  const noConnection = { memberDistance: distances[degree] };
  return [{ entityUrn, memberRelationshipUnion: { noConnection } }];
}
