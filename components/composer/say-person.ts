import { i18n } from "#i18n";
import { wordKey } from "@/components/words/word-key";
import type { PersonView } from "@/lib/messaging/protocol";

/** How sure it is who this is, and where the name comes from. A panel has other pages beside it, too. */
export function sayHowSure(person: PersonView, inPanel: boolean): string {
  if (person.origin === "typed") return i18n.t("person.typed_in");
  const source = saySource(person, inPanel);
  return person.nameSource === "typed" ? `${source} · ${i18n.t("person.name_typed")}` : source;
}

function saySource({ origin, proven }: PersonView, inPanel: boolean): string {
  if (origin === "draft") return i18n.t("person.from_draft");
  if (origin === "link") return i18n.t("person.from_link");
  if (!proven) return i18n.t("person.address_only");
  return i18n.t(inPanel ? "person.read_from_profile" : "person.read_from_page");
}

/** How near the person is on LinkedIn, as far as the page tells. */
export function sayDegree(degree: PersonView["degree"]): string | null {
  return degree === "unknown" ? null : i18n.t(wordKey("degree", degree));
}
