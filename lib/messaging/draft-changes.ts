import * as v from "valibot";
import { type DraftChange, draftChangeSchema } from "../drafts/draft-change";

/** Within the extension's own origin: neither pages nor scripts in them hear it. */
const channelName = "draft-changes";

/** What the worker tells every open screen by. */
export function createTeller(): (change: DraftChange) => void {
  const channel = new BroadcastChannel(channelName);
  // A channel has no other origin to name than its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return (change) => channel.postMessage(change);
}

/** Hears of each change until the function that it returns is called. */
export function onDraftChange(listener: (change: DraftChange) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const change = v.safeParse(draftChangeSchema, data);
    if (change.success) listener(change.output);
  });
  return () => channel.close();
}
