/** How keys are written on a keyboard of this computer. */
export function sendKeysName(): string {
  return isMac() ? "⌘ ↵" : "Ctrl ↵";
}

export function undoKeysName(): string {
  return isMac() ? "⌥ Z" : "Alt Z";
}

export function pickerKeysName(): string {
  return isMac() ? "⌥ T" : "Alt T";
}

function isMac(): boolean {
  return navigator.userAgent.includes("Mac");
}
