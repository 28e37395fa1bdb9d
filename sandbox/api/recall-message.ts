import { type Answer, bareRefusal, jsonAnswer } from "./answer.ts";
import { accountOf, isEncoded } from "./conversation-answers.ts";
import { messageUrnOf } from "./message-urn.ts";
import type { SandboxState } from "./state.ts";
import { threadNamed } from "./threads.ts";

export const recallPath = "/linkedin/conversations/:conversationUrn/messages/:messageUrn";

/**
 * DELETE conversations/:conversationUrn/messages/:messageUrn (reference connectsafely-api 2.7). The
 * texts of its answers are made up.
 */
export function recallMessage(
  request: Request,
  { conversation, message }: { readonly conversation: string; readonly message: string },
  state: SandboxState,
): Answer {
  const asked = accountOf(request, state);
  if ("answer" in asked) return asked.answer;
  const { account } = asked;
  const thread = isEncoded(request) ? threadNamed(conversation, [account], state) : null;
  if (thread === null) return bareRefusal(404, "Conversation not found");
  const delivery = state.deliveries.find((each) => {
    return each.accountId === account.id && messageUrnOf(each, account) === message;
  });
  if (delivery === undefined || state.recalls.has(delivery.number)) {
    return bareRefusal(404, "Message not found");
  }
  state.recall(delivery.number);
  return jsonAnswer(200, { success: true, message: "Message recalled" });
}
