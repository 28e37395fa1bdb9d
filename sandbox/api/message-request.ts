/** The fields of a send, as they came; who the person is and which account sends is still open. */
export interface MessageRequest {
  readonly accountId: string | null;
  readonly recipientProfileId: string | null;
  readonly recipientProfileUrn: string | null;
  readonly message: string;
  readonly subject: string | null;
  readonly messageType: "normal" | "inmail";
}

type Fields = Readonly<Record<string, unknown>>;
export type CheckedRequest =
  | { readonly kind: "valid"; readonly request: MessageRequest }
  | { readonly kind: "invalid"; readonly error: string };

const textFields = [
  "accountId",
  "recipientProfileId",
  "recipientProfileUrn",
  "message",
  "subject",
  "messageType",
] as const;

/**
 * The rules of reference connectsafely-api 2.1. Where it is silent: a blank text counts as
 * missing, both recipient fields together are accepted (the URN then names the person), fields
 * nobody documented are ignored.
 */
export function checkMessageRequest(fields: Fields): CheckedRequest {
  const wrongType = textFields.find((name) => !isAbsentOrText(own(fields, name)));
  if (wrongType !== undefined) return invalid(`${wrongType} must be a string`);
  const request = readFields(fields);
  const problem = problemOf(request);
  if (problem !== null) return invalid(problem);
  const messageType = request.messageType === "inmail" ? "inmail" : "normal";
  return { kind: "valid", request: { ...request, messageType } };
}

function readFields(fields: Fields) {
  return {
    accountId: textIn(fields, "accountId"),
    recipientProfileId: textIn(fields, "recipientProfileId"),
    recipientProfileUrn: textIn(fields, "recipientProfileUrn"),
    message: textIn(fields, "message") ?? "",
    subject: textIn(fields, "subject"),
    messageType: textIn(fields, "messageType") ?? "normal",
  };
}

function problemOf(request: ReturnType<typeof readFields>): string | null {
  const { recipientProfileId: slug, recipientProfileUrn: urn, messageType } = request;
  if (request.message.trim() === "") return "message is required";
  if (slug === null && urn === null) {
    return "recipientProfileId or recipientProfileUrn is required";
  }
  if (slug !== null && !/^[^\s/?#]{1,200}$/u.test(slug)) return "recipientProfileId is not valid";
  if (urn !== null && !/^urn:li:fsd_profile:[\w-]{1,100}$/.test(urn)) {
    return "recipientProfileUrn is not valid";
  }
  if (messageType !== "normal" && messageType !== "inmail") {
    return "messageType must be normal or inmail";
  }
  if (messageType === "inmail" && (request.subject ?? "").trim() === "") {
    return "subject is required for InMail";
  }
  return null;
}

function invalid(error: string): CheckedRequest {
  return { kind: "invalid", error };
}

/** What the body itself says: `constructor` and its like are not fields. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isAbsentOrText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function textIn(fields: Fields, name: (typeof textFields)[number]): string | null {
  const value = own(fields, name);
  return typeof value === "string" ? value : null;
}
