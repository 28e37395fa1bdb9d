import { useKeyPress } from "./use-key-press";

const texts = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** "?" anywhere but in a text, where it is written. */
export function useQuestionMark(onAsk: () => void): void {
  useKeyPress((event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (document.activeElement?.matches(texts) === true) return;
    event.preventDefault();
    onAsk();
  });
}
