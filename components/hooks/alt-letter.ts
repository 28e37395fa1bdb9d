/**
 * Alt and a letter alone, such as Alt+Z: far from the keys that send and from the text's own. The
 * letter counts where a key types one of a-z, as keyboards place them differently. Where it types
 * another character, as with Option on a Mac or in another script, its place counts; that is the one
 * of a US keyboard, since a key press tells no other. AltGr, which types characters on many
 * keyboards, is Ctrl+Alt on Windows and no Alt elsewhere.
 */
export function isAltLetter(
  press: Pick<
    KeyboardEvent,
    "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing"
  >,
  letter: "t" | "z",
): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = press;
  if (!altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return false;
  const key = press.key.toLowerCase();
  return /^[a-z]$/u.test(key) ? key === letter : press.code === `Key${letter.toUpperCase()}`;
}
