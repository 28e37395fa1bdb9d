import { inOrder } from "./change-templates";
import type { Template } from "./template";
import { isFor, type MessageType } from "./template-defaults";

/**
 * Templates as they are offered for a text: those for its type first, since another type may cost a
 * credit; among them the last used first, then favourites, then the user's own order.
 */
export function pickOrder(templates: readonly Template[], messageType: MessageType): Template[] {
  const rank = (template: Template) => [
    isFor(template, messageType) ? 0 : 1,
    template.lastUsedAt === null ? 0 : -Date.parse(template.lastUsedAt),
    template.favourite ? 0 : 1,
  ];
  return inOrder(templates).sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    return mine.map((value, at) => value - (theirs[at] ?? 0)).find((by) => by !== 0) ?? 0;
  });
}

/**
 * The templates that hold every word of what was typed, in title, folder or text, whatever the
 * accents and capitals. Those that hold them in title or folder come first.
 */
export function matching(templates: readonly Template[], typed: string): Template[] {
  const words = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const holdsAll = (text: string) => {
    const inText = folded(text);
    return words.every((word) => inText.includes(word));
  };
  const named = templates.filter(({ title, folder }) => holdsAll(`${title}\n${folder}`));
  const others = templates.filter(
    (template) =>
      !named.includes(template) &&
      holdsAll([template.title, template.folder, template.subject, template.message].join("\n")),
  );
  return [...named, ...others];
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
