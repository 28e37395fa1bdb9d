import { type Documented, member, ofKey } from "./documented-endpoint.ts";

const relationship = ["connected", "invitationSent", "invitationReceived", "status"].concat(
  "profileUrn",
  "accountId",
);
const unknownSlug = { status: 404, keys: ["success", "error"] };
const noSession = { status: 500, keys: ["success", "error"] };

/** What is asked about a person before a message: reference 5.1 and 5.3 to 5.5. */
export const aboutPeople: readonly Documented[] = [
  {
    // As the default account: there is no way to name another in this form.
    method: "GET",
    path: "/relationship/ada-brandt",
    keys: relationship,
    refusals: { ...ofKey, unknownSlug: { ...unknownSlug, path: "/relationship/%20" } },
  },
  {
    method: "GET",
    path: "/relationship/{account}/ada-brandt",
    keys: relationship,
    refusals: {
      ...ofKey,
      unknownSlug: { ...unknownSlug, path: "/relationship/{account}/%20" },
      noSession: { ...noSession, path: "/relationship/{lost}/ada-brandt" },
    },
  },
  {
    method: "POST",
    path: "/profile",
    body: { accountId: "{account}", profileId: "ada-brandt" },
    required: ["profileId"],
    keys: [
      "success",
      "profileId",
      "accountId",
      "cached",
      "cachedAt",
      "expiresAt",
      "message",
      "experience?",
      "skills?",
      "education?",
      ...["firstName", "lastName", "headline", "entityUrn", "publicIdentifier", "profilePicture"]
        .concat("location.countryCode", "location.postalCode", "location.geoLocationName")
        .concat("isPremium", "isVerified", "supportsFreeEmail", "connectionCount", "followerCount")
        .concat("isConnected", "connectionDegree", "invitationSent", "invitationReceived")
        .concat("geoLocation?")
        .map((key) => `profile.${key}`),
    ],
    refusals: ofKey,
  },
  {
    method: "POST",
    path: "/messaging/check-email-support",
    body: { accountId: "{account}", profileUrn: member },
    required: ["profileUrn"],
    keys: ["success", "accountId", "profileId", "profileUrn", "supportsFreeEmail", "message"],
    refusals: ofKey,
  },
  {
    method: "GET",
    path: "/inmail/credits?accountId={account}",
    keys: ["success", "inMailCredits", "totalCredits?", "usedCredits?"].concat(
      "entityUrn",
      "accountId",
      "premiumType",
      "message",
    ),
    refusals: {
      ...ofKey,
      noSession: { ...noSession, path: "/inmail/credits?accountId={lost}" },
    },
  },
];
