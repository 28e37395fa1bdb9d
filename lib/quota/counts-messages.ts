/**
 * How well the name of a counted action fits messages: 1 best, null not at all. The documents name
 * "MESSAGE" in headers and show no quota row for messages, so other names count only where there is
 * none of that name, a row about groups last, and one about InMail never: nobody is shown how many
 * InMails a day are left (reference connectsafely-api 3.1, 3.2, 9.2).
 */
export function fitOf(action: string): number | null {
  const name = action.toUpperCase();
  if (name.replaceAll("_", "").includes("INMAIL")) return null;
  if (name === "MESSAGE") return 1;
  if (!/MESSAGE|CONVERSATION/.test(name)) return null;
  return name.includes("GROUP") ? 3 : 2;
}
