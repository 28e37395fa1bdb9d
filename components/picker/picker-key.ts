export function pickerKeyName(userAgent: string): string {
  return userAgent.includes("Mac") ? "⌥ T" : "Alt T";
}
