/** What of a key press decides whether it takes a Send back. */
type UndoPress = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing"
>;

/**
 * Alt+Z: near Ctrl+Z, which belongs to the text, and far from the keys that send. On a Mac Option
 * writes another letter, and other scripts have no Z at all: there the place of the key counts.
 */
export function isUndoKey(press: UndoPress): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = press;
  const isZ = press.key.toLowerCase() === "z" || press.code === "KeyZ";
  return isZ && altKey && !ctrlKey && !metaKey && !shiftKey && !repeat && !isComposing;
}
