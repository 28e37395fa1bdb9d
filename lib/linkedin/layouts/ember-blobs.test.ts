// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { ada, rahel, tomas, viewer } from "../../../sandbox/linkedin/people";
import { addressOf } from "../made-up-pages";
import { readProfile } from "../read-profile";
import { readBlobs } from "./ember-blobs";

const key = { slug: ada.slug, isId: false };

type Stored = readonly [request: string, response: unknown];

/** A page with stored answers, each beside its request. */
function pageWith(...exchanges: readonly Stored[]): Document {
  const doc = new DOMParser().parseFromString("<body></body>", "text/html");
  for (const [at, [request, response]] of exchanges.entries()) {
    const body = `bpr-guid-${at}`;
    for (const [id, content] of [
      [`datalet-${body}`, { request, status: 200, body }],
      [body, response],
    ] as const) {
      const code = doc.createElement("code");
      code.id = id;
      code.textContent = JSON.stringify(content);
      doc.body.append(code);
    }
  }
  return doc;
}

const record = (person: typeof ada, more: object = {}) => ({
  entityUrn: `urn:li:fsd_profile:${person.id}`,
  publicIdentifier: person.slug,
  firstName: person.firstName,
  ...more,
});

const relation = (id: string, noConnection: object) => ({
  entityUrn: `urn:li:fsd_memberRelationship:${id}`,
  memberRelationshipData: { noConnection },
});

function viewerOf(...answers: Stored[]) {
  return readProfile(pageWith(...answers), addressOf(ada))?.viewer;
}

describe("the answers stored in a classic page", () => {
  it.each([
    ["since 2024", `/voyager/api/graphql?variables=(vanityName:${ada.slug})&queryId=x`],
    ["of 2023", `/voyager/api/identity/dash/profiles?q=memberIdentity&memberIdentity=${ada.slug}`],
    ["of 2018", `/voyager/api/identity/profiles/${ada.slug}/profileView`],
  ])("name the person by the request %s", (_, request) => {
    const { records } = readBlobs(pageWith([request, { included: [record(ada)] }]), key);
    expect(records.map(({ id }) => id)).toEqual([ada.id]);
  });

  it("carry a member number beside the id in older records", () => {
    const old = record(ada, {
      entityUrn: `urn:li:fs_miniProfile:${ada.id}`,
      objectUrn: `urn:li:member:${ada.memberNumber}`,
      occupation: "Head of Design",
    });
    const request = `/voyager/api/identity/profiles/${ada.slug}/profileView`;
    const { records } = readBlobs(pageWith([request, { included: [old] }]), key);
    expect(records).toMatchObject([{ memberNumber: ada.memberNumber, headline: "Head of Design" }]);
  });

  it("name the viewer by the request for oneself, not by conversations with others", () => {
    const me = { entityUrn: `urn:li:fs_miniProfile:${viewer.id}`, publicIdentifier: viewer.slug };
    const doc = pageWith(
      ["/voyager/api/messaging/conversations", { included: [record(ada), record(tomas)] }],
      ["/voyager/api/me", { included: [me] }],
    );
    expect(readBlobs(doc, key)).toMatchObject({
      viewer: { slugs: [viewer.slug], memberNumbers: [viewer.memberNumber] },
      isOwn: false,
    });
  });

  it("tell who is signed in, unless they speak of two people", () => {
    const one: Stored = ["/voyager/api/me", { included: [record(viewer)] }];
    const two: Stored = ["/voyager/api/me?x=1", { included: [record(tomas)] }];
    expect(viewerOf(one)).toEqual({ slug: viewer.slug, memberNumber: viewer.memberNumber });
    expect(viewerOf(one, two)).toEqual({ slug: null, memberNumber: null });
  });

  it("make a page the viewer's own by their slug alone", () => {
    const me = { publicIdentifier: viewer.slug };
    const doc = pageWith(["/voyager/api/me", { included: [me] }]);
    expect(readProfile(doc, addressOf(viewer))).toMatchObject({ self: true, urn: null });
    expect(readProfile(doc, addressOf(ada))).toMatchObject({ self: false });
  });

  it("are found by a request whose slashes are escaped, as some servers write JSON", () => {
    const me = { publicIdentifier: viewer.slug };
    const doc = pageWith(["/voyager/api/me", { included: [me] }]);
    const [request] = doc.querySelectorAll("code");
    request?.replaceChildren(request.textContent.replaceAll("/", "\\/"));
    expect(request?.textContent).toContain("\\/api\\/me");
    expect(readBlobs(doc, key).viewer.slugs).toEqual([viewer.slug]);
  });

  it("tell the degree by the record about exactly this person", () => {
    const far = { memberDistance: "DISTANCE_3" };
    const near = { memberDistance: "DISTANCE_1" };
    const answer = { included: [relation(rahel.id, near), record(ada), relation(ada.id, far)] };
    const doc = pageWith([`/voyager/api/graphql?variables=(vanityName:${ada.slug})`, answer]);
    expect(readBlobs(doc, key).degree).toBe("third");
  });

  it("are passed over where they are half, or no JSON, or only look like records", () => {
    const request = `/voyager/api/graphql?variables=(vanityName:${ada.slug})`;
    const doc = pageWith([request, { included: [null, 7, "x", {}, { publicIdentifier: 3 }] }]);
    doc.body.append(Object.assign(doc.createElement("code"), { id: "datalet-bpr-guid-9" }));
    expect(readBlobs(doc, key)).toMatchObject({ records: [], degree: "unknown" });
  });
});
