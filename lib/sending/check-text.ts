import { fail, ok, type Result } from "../kernel/result";
import type { DraftText } from "../messaging/protocol";
import { unfilledPlaces } from "../templates/unfilled-places";

/**
 * What stops a text from being sent, whoever asks. Failures: "message-empty", "subject-missing"
 * (an InMail needs one: reference connectsafely-api 2.1), "inmail-without-files" (the one
 * route of InMail has no place for any), "places-unfilled".
 */
export function checkText({ message, subject, messageType, files }: DraftText): Result<null> {
  if (message.trim() === "") return fail({ kind: "message-empty" });
  if (messageType === "inmail" && subject.trim() === "") return fail({ kind: "subject-missing" });
  if (messageType === "inmail" && files?.length) return fail({ kind: "inmail-without-files" });
  const sent = messageType === "inmail" ? [subject, message] : [message];
  const places = sent.flatMap(unfilledPlaces).map((place) => place.name);
  return places.length > 0
    ? fail({ kind: "places-unfilled", places: [...new Set(places)] })
    : ok(null);
}
