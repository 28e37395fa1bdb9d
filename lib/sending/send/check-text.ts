import { leftovers } from "../../guard/leftovers";
import { fail, ok, type Result } from "../../kernel/result";
import { sentSubject } from "../../drafts/sent-subject";
import type { Consent, DraftText } from "../../messaging/protocol";
import { mustBeFilled, unfilledPlaces } from "../../templates/unfilled-places";

/**
 * What stops a text from being sent, whoever asks. Failures: "message-empty", "subject-missing"
 * (an InMail needs one: reference connectsafely-api 2.1), "inmail-without-files" (the one route of
 * InMail has no place for any), "places-unfilled", and "left-over" for what only looks like a
 * mistake, unless the user said that it is meant as it is written.
 */
export function checkText(draft: DraftText, consents: readonly Consent[] = []): Result<null> {
  const { message, messageType, files } = draft;
  const subject = sentSubject(draft);
  if (message.trim() === "") return fail({ kind: "message-empty" });
  if (messageType === "inmail" && subject === "") return fail({ kind: "subject-missing" });
  if (messageType === "inmail" && files?.length) return fail({ kind: "inmail-without-files" });
  const places = [subject, message].flatMap(unfilledPlaces).filter(mustBeFilled);
  if (places.length > 0) {
    const names = new Set(places.map(({ name }) => name));
    return fail({ kind: "places-unfilled", places: [...names] });
  }
  const words = new Set([subject, message].flatMap(leftovers).map(({ text }) => text));
  const isMeant = words.size === 0 || consents.includes("as-written");
  return isMeant ? ok(null) : fail({ kind: "left-over", words: [...words].slice(0, 20) });
}
