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
