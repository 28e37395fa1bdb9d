/** What a message is sent as: an InMail may be counted under a name of its own. */
export type Counted = "message" | "inmail";

/**
 * How well the name of a counted action fits a kind of message: 0 best, null not at all. The
 * documents name "MESSAGE" in headers and show no quota row for messages, so other names count only
 * where there is none of that name; a row about groups or InMail is the last to speak for messages
 * (reference connectsafely-api 3.1, 9.2).
 */
export function fitOf(action: string, counted: Counted): number | null {
  const name = action.toUpperCase();
  const isInMail = name.replaceAll("_", "").includes("INMAIL");
  if (counted === "inmail" && isInMail) return 0;
  if (isInMail) return null;
  if (name === "MESSAGE") return 1;
  if (!/MESSAGE|CONVERSATION/.test(name)) return null;
  return name.includes("GROUP") ? 3 : 2;
}
