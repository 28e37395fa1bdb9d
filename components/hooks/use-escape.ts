import { useEffect } from "react";

/** Escape leads back from what lies over the composer, before Chrome takes it to close the popup. */
export function useEscape(onBack: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onBack]);
}
