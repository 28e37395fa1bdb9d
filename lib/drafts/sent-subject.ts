import type { Draft } from "./draft";

/**
 * The subject that goes with a text; "" for none. An ordinary message has one only where somebody
 * asked for it: what a template brings along for an InMail is not sent unseen.
 */
export function sentSubject({
  subject,
  messageType,
  withSubject = false,
}: Pick<Draft, "subject" | "messageType" | "withSubject">): string {
  const isSent = (messageType === "inmail" || withSubject) && subject.trim() !== "";
  return isSent ? subject : "";
}
