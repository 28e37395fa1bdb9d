import { type Html, html } from "../html.ts";
import type { Person } from "../people.ts";

const profileType = "com.linkedin.voyager.dash.identity.profile.Profile";

/**
 * Responses that the server wrote into the page at the hard load, each beside its request. They
 * stay there through every navigation inside the page, whoever is shown then (reference 3.3).
 */
export function blobs(viewer: Person, loaded: Person | null): Html {
  return html`
    ${blob(1, "/voyager/api/me", meResponse(viewer))}
    ${loaded === null ? "" : blob(2, profileRequest(loaded), profileResponse(viewer, loaded))}`;
}

function blob(number: number, request: string, response: unknown): Html {
  const body = `bpr-guid-${number}`;
  return html`
    <code id="datalet-${body}">${JSON.stringify({ request, status: 200, body })}</code>
    <code id="${body}">${JSON.stringify(response)}</code>`;
}

function profileRequest({ slug }: Person): string {
  const variables = `variables=(vanityName:${encodeURIComponent(slug)})`;
  const query = "queryId=voyagerIdentityDashProfiles.00000000000000000000000000000000";
  return `/voyager/api/graphql?includeWebMetadata=true&${variables}&${query}`;
}

function meResponse(viewer: Person): unknown {
  const urn = `urn:li:fs_miniProfile:${viewer.id}`;
  return {
    data: { plainId: viewer.memberNumber, "*miniProfile": urn },
    included: [{ entityUrn: urn, publicIdentifier: viewer.slug, firstName: viewer.firstName }],
  };
}

/** The viewer's record stands before the subject's, so that "the first profile" is a wrong answer. */
function profileResponse(viewer: Person, loaded: Person): unknown {
  const elements = { "*elements": [`urn:li:fsd_profile:${loaded.id}`] };
  return {
    data: { data: { identityDashProfilesByMemberIdentity: elements } },
    included: [record(viewer), record(loaded)],
  };
}

function record(person: Person): unknown {
  return {
    $type: profileType,
    entityUrn: `urn:li:fsd_profile:${person.id}`,
    publicIdentifier: person.slug,
    firstName: person.firstName,
    lastName: person.lastName,
    headline: person.headline,
  };
}
