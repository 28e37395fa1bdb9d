import { useKeyPress } from "./use-key-press";

/** Escape leads back from what lies over the composer, before Chrome takes it to close the popup. */
export function useEscape(onBack: () => void): void {
  useKeyPress((event) => {
    if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  });
}
