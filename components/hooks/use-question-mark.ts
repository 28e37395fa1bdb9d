import { useEffect, useRef } from "react";

const texts = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** "?" anywhere but in a text, where it is written. */
export function useQuestionMark(onAsk: () => void): void {
  const act = useRef(onAsk);
  useEffect(() => {
    act.current = onAsk;
  });
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (document.activeElement?.matches(texts) === true) return;
      event.preventDefault();
      act.current();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
