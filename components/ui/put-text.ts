/**
 * Makes a text area hold another text so that the browser's own Undo (Ctrl+Z) still leads back
 * through all that was typed: setting `value` would empty its history. An area that is not in use,
 * or takes no input, has its value set. The cursor stays where it was.
 */
export function putText(area: HTMLTextAreaElement, text: string): void {
  // As a text area holds it.
  const next = text.replace(/\r\n?/g, "\n");
  if (area.value === next) return;
  const { selectionStart, selectionEnd } = area;
  const isInUse = document.activeElement === area;
  if (isInUse && !area.readOnly) {
    area.select();
    // Deprecated and without a successor: nothing else writes into the history of Undo.
    document.execCommand("insertText", false, next);
  }
  if (area.value !== next) area.value = next;
  if (isInUse) area.setSelectionRange(selectionStart, selectionEnd);
}
