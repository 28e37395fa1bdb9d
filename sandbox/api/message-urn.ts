import type { SandboxAccount } from "./accounts.ts";
import type { Delivery } from "./state.ts";
import { codeOf, conversationUrn, ownUrn } from "./threads.ts";

/** How LinkedIn names a message: the same whoever tells it. `sentAt`: milliseconds since 1970. */
export function messageUrn(
  sender: string,
  thread: string,
  { sentAt, text }: { readonly sentAt: number; readonly text: string },
): string {
  return `urn:li:msg_message:(${sender},2-${codeOf(`${thread} ${sentAt} ${text}`)})`;
}

/** The name of a message that was delivered from an account. */
export function messageUrnOf({ at, message, ...to }: Delivery, account: SandboxAccount): string {
  const thread = conversationUrn(account, to.recipientProfileUrn);
  return messageUrn(ownUrn(account), thread, { sentAt: Date.parse(at), text: message });
}
