import { i18n } from "#i18n";
import { sayNumber } from "@/components/words/say-number";
import { wordKey } from "@/components/words/word-key";
import type { Lint } from "@/lib/templates/lint";

/** One sentence for everything there is to look at in a template. */
export function sayLint(lint: Lint): string {
  switch (lint.kind) {
    case "unknown-variable":
      return lint.suggestion === null
        ? i18n.t("lint.unknown_variable", [lint.name])
        : i18n.t("lint.mistyped_variable", [lint.name, lint.suggestion]);
    case "words-like-variable":
      return i18n.t("lint.words_like_variable", [lint.name, lint.suggestion]);
    case "single-braces":
      return i18n.t("lint.single_braces", [`{${lint.name}}`, `{{${lint.suggestion}}}`]);
    case "no-fallback":
      return i18n.t("lint.no_fallback", [`{{${lint.name}}}`, `{{${lint.name}|…}}`]);
    case "never-used":
      return i18n.t("lint.never_used", [lint.name]);
    case "too-long":
      return i18n.t("lint.too_long", [sayNumber(lint.length), sayNumber(lint.limit)]);
    case "unclosed-place":
      return i18n.t("lint.unclosed_place", ["{{", "}}"]);
    case "stray-place-end":
      return i18n.t("lint.stray_place_end", ["}}"]);
    case "empty-place":
      return i18n.t("lint.empty_place", ["{{company}}"]);
    default:
      return i18n.t(wordKey("lint", lint.kind));
  }
}
