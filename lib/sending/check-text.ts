import { fail, ok, type Result } from "../kernel/result";
import type { DraftText } from "../messaging/protocol";
import { sentSubject } from "../drafts/sent-subject";
import { unfilledPlaces } from "../templates/unfilled-places";

/**
 * What stops a text from being sent, whoever asks. Failures: "message-empty", "subject-missing"
 * (an InMail needs one: reference connectsafely-api 2.1), "places-unfilled".
 */
export function checkText(draft: DraftText): Result<null> {
  const { message, messageType } = draft;
  const subject = sentSubject(draft);
  if (message.trim() === "") return fail({ kind: "message-empty" });
  if (messageType === "inmail" && subject === "") return fail({ kind: "subject-missing" });
  const places = [subject, message].flatMap(unfilledPlaces).map((place) => place.name);
  return places.length > 0
    ? fail({ kind: "places-unfilled", places: [...new Set(places)] })
    : ok(null);
}
