import { attribute, findAll } from "../page-dom";
import { readProfileLink } from "../profile-link";
import type { SlugKey } from "./report";

/** Whether a card offers to edit the profile of the slug: only its owner is shown such a link. */
export function offersEdit(card: Element, key: SlugKey): boolean {
  return findAll(card, 'a[href*="/edit/"],a[href*="/add-edit/"]')
    .map((link) => readProfileLink(attribute(link, "href")))
    .some((link) => link?.slug === key.slug && ["edit", "add-edit"].includes(link.page[0] ?? ""));
}
