import { availableAccount } from "./accounts.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import { linkedAccount } from "./conversation-answers.ts";
import type { SandboxState } from "./state.ts";

/** GET inmail/credits (reference connectsafely-api 5.5). Only one of the accounts pays for InMail. */
export function inmailCredits(
  request: Request,
  accountId: string | null,
  state: SandboxState,
): Answer {
  const asked = linkedAccount(request, accountId, state);
  if ("answer" in asked) return asked.answer;
  const { account } = asked;
  const pays = account.id === availableAccount.id;
  const spent = state.deliveries.filter((each) => {
    return each.accountId === account.id && each.messageType === "inmail";
  });
  const own = pays ? Math.max(0, 12 - spent.length) : 0;
  return jsonAnswer(200, {
    success: true,
    inMailCredits: state.acquaintance.settings.credits ?? own,
    entityUrn: "urn:li:fsd_premiumFeatureAccess:sandbox",
    accountId: account.id,
    premiumType: pays ? "BUSINESS_PREMIUM" : "FREE",
    message: "InMail credits retrieved",
  });
}
