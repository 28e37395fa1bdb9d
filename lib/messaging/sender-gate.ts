import * as v from "valibot";

const senderSchema = v.object({ id: v.string(), origin: v.string() });

/**
 * True for a page of this extension (popup, options). Only what the browser itself stamps counts:
 * a content script carries the same `id` but the origin of its page (measured), and `tab` proves
 * nothing, since an extension page opened as a tab has one too.
 */
export function isOwnPage(sender: unknown, ownId: string): boolean {
  const parsed = v.safeParse(senderSchema, sender);
  return (
    parsed.success &&
    parsed.output.id === ownId &&
    parsed.output.origin === `chrome-extension://${ownId}`
  );
}

const buttonSchema = v.object({
  origin: v.literal("https://www.linkedin.com"),
  frameId: v.literal(0),
  id: v.string(),
  tab: v.object({ id: v.number(), windowId: v.number() }),
});

/** A tab, as far as opening a popup over it needs to know it. */
export type ButtonTab = v.InferOutput<typeof buttonSchema>["tab"];

/** The tab in whose own page of LinkedIn a script of ours speaks; null for every other sender. */
export function tabOfButton(sender: unknown, ownId: string): ButtonTab | null {
  const parsed = v.safeParse(buttonSchema, sender);
  return parsed.success && parsed.output.id === ownId ? parsed.output.tab : null;
}
