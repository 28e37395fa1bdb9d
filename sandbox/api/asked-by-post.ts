import { fullName, people, type Person, urnOf } from "../linkedin/people.ts";
import type { Endpoint } from "../faults/fault.ts";
import { isOpen, tieWith } from "./acquaintance.ts";
import { type Answer, jsonAnswer, refusal } from "./answer.ts";
import { type Known, linkedAccount } from "./conversation-answers.ts";
import { profileUrn } from "./profile-urn.ts";
import type { ReadBody } from "./read-body.ts";

interface Asked {
  readonly path: string;
  readonly endpoint: Endpoint;
  readonly answer: (request: Request, body: ReadBody, known: Known) => Answer;
}

/** What is asked by POST and changes nothing. */
export const askedByPost: readonly Asked[] = [
  {
    path: "/linkedin/messaging/check-email-support",
    endpoint: "open-profile",
    answer: checkEmailSupport,
  },
  { path: "/linkedin/profile", endpoint: "profile", answer: fetchProfile },
];

/** POST messaging/check-email-support: of a URN, or of a slug (reference connectsafely-api 5.4). */
function checkEmailSupport(request: Request, body: ReadBody, { state, directory }: Known): Answer {
  if (body.kind === "refused") return body.answer;
  const asked = linkedAccount(request, text(body.value["accountId"]), state);
  if ("answer" in asked) return asked.answer;
  const slug = text(body.value["profileId"]);
  const urn =
    text(body.value["profileUrn"]) ?? (slug === null ? null : profileUrn(slug, directory));
  if (urn === null) return refusal(400, "profileId or profileUrn is required");
  const supportsFreeEmail = isOpen(urn, state);
  return jsonAnswer(200, {
    success: true,
    accountId: asked.account.id,
    profileId: slug,
    profileUrn: urn,
    supportsFreeEmail,
    message: supportsFreeEmail ? "Free InMail is possible" : "InMail takes a credit",
  });
}

const sixHours = 6 * 60 * 60_000;

/** POST profile (reference 5.3): an empty object, and 200, for somebody nobody knows. */
function fetchProfile(request: Request, body: ReadBody, { state, directory }: Known): Answer {
  if (body.kind === "refused") return body.answer;
  const asked = linkedAccount(request, text(body.value["accountId"]), state);
  if ("answer" in asked) return asked.answer;
  const slug = text(body.value["profileId"]);
  if (slug === null) return refusal(400, "profileId is required");
  const urn = profileUrn(slug, directory);
  const person = people.find((each) => urnOf(each) === urn);
  const now = state.clock.now();
  return jsonAnswer(200, {
    success: true,
    profileId: slug,
    accountId: asked.account.id,
    profile: person === undefined ? {} : profileFor(person, { state, directory }),
    cached: false,
    cachedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + sixHours).toISOString(),
    message: person === undefined ? "No profile" : `Profile of ${fullName(person)}`,
  });
}

const distances = { "1st": "DISTANCE_1", "2nd": "DISTANCE_2", "3rd": "DISTANCE_3", out: null };

function profileFor(person: Person, { state }: Known) {
  const urn = urnOf(person);
  const tie = tieWith(urn, state);
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    headline: person.headline,
    location: { countryCode: "xx", postalCode: null, geoLocationName: "Sandbox" },
    entityUrn: urn,
    publicIdentifier: person.slug,
    profilePicture: null,
    isPremium: false,
    isVerified: false,
    supportsFreeEmail: isOpen(urn, state),
    connectionCount: 500,
    followerCount: 512,
    isConnected: tie === "connected",
    connectionDegree: distances[person.degree],
    invitationSent: tie === "invited",
    invitationReceived: tie === "invites",
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
