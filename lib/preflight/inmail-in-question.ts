/** InMail is asked about only where it is in question; `connected` null: the page's word counts. */
export function isInmailInQuestion(
  type: "message" | "inmail",
  connected: boolean | null,
  degree: string,
): boolean {
  const isFar = degree !== "first" && degree !== "unknown";
  return type === "inmail" || !(connected ?? !isFar);
}
