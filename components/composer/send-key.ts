/** What of a key press decides whether it sends. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  /** Held down: the browser sends it again and again. */
  repeat: boolean;
  /** 229 for a key that an input method takes. */
  keyCode: number;
  nativeEvent: { isComposing: boolean };
}

const takenByInputMethod = 229;

/**
 * Ctrl+Enter, or Cmd+Enter on a Mac. While an input method composes, Enter belongs to it; where the
 * composition ends before the key is told, as in Safari, only the key's code says so.
 */
export function isSendKey(press: KeyPress): boolean {
  const { key, ctrlKey, metaKey, repeat, keyCode, nativeEvent } = press;
  const isComposing = nativeEvent.isComposing || keyCode === takenByInputMethod;
  return key === "Enter" && (ctrlKey || metaKey) && !repeat && !isComposing;
}

/** Ctrl+Z, or Cmd+Z on a Mac. */
export function isTextUndoKey({ key, ctrlKey, metaKey, nativeEvent }: KeyPress): boolean {
  return key === "z" && (ctrlKey || metaKey) && !nativeEvent.isComposing;
}
