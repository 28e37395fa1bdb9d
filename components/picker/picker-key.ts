/** What of a key press decides whether it opens the picker. */
export interface PickerKeyPress {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}

/**
 * Alt+T. On a Mac the key types another character then, so that its place on the keyboard counts
 * there. AltGr, which types characters on many keyboards, is Ctrl+Alt on Windows and no Alt elsewhere.
 */
export function isPickerKey({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  repeat,
}: PickerKeyPress): boolean {
  if (!altKey || ctrlKey || metaKey || shiftKey || repeat) return false;
  const isLetter = /^[a-z]$/iu.test(key);
  return isLetter ? key.toLowerCase() === "t" : code === "KeyT";
}

export function pickerKeyName(userAgent: string): string {
  return userAgent.includes("Mac") ? "⌥ T" : "Alt T";
}
