/** What of a key press decides whether it sends. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  /** Held down: the browser sends it again and again. */
  repeat: boolean;
  nativeEvent: { isComposing: boolean };
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. While an input method composes, Enter belongs to it. */
export function isSendKey({ key, ctrlKey, metaKey, repeat, nativeEvent }: KeyPress): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !repeat && !nativeEvent.isComposing;
}

/** Ctrl+Z, or Cmd+Z on a Mac. */
export function isUndoKey({ key, ctrlKey, metaKey, nativeEvent }: KeyPress): boolean {
  return key === "z" && (ctrlKey || metaKey) && !nativeEvent.isComposing;
}
