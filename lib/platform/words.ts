import type { GeneratedI18nStructure } from "#i18n";
import { browser } from "wxt/browser";

/**
 * A text of locales/en.yml by Chrome's own means, for worker and page script: what screens use for
 * it knows plurals as well, and would be a tenth of either.
 */
export function say(key: keyof GeneratedI18nStructure, places: string[] = []): string {
  const name = key.replaceAll(".", "_");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type knows Chrome's own texts only
  return browser.i18n.getMessage(name as "@@ui_locale", places);
}
