import * as v from "valibot";
import { ok, type Result } from "@/lib/kernel/result";
import type { DraftText, MessageName } from "@/lib/messaging/protocol";
import { requests } from "@/lib/messaging/requests";
import { currentDraft } from "@/lib/sending/text/follow-draft";
import { followSend, undoSend } from "@/lib/sending/send/follow-send";
import { greetRecipient } from "@/lib/sending/recipient/name-recipient";
import type { Ports } from "@/lib/sending/ports";
import { saveDraft } from "@/lib/sending/text/save-draft";
import { startSend } from "@/lib/sending/send/start-send";
import { switchAccount } from "@/lib/sending/account/switch-account";

/** For tests: what a worker answers to a screen about one person's text; `onSaved`: it is kept now. */
export async function answerOf(
  world: Ports,
  name: MessageName,
  input: unknown,
  onSaved: (draft: DraftText) => void,
): Promise<Result<unknown>> {
  switch (name) {
    case "draft.save": {
      const saved = v.parse(requests["draft.save"], input);
      const answer = await saveDraft(world, saved);
      onSaved(saved.draft);
      return answer;
    }
    case "draft.current":
      return currentDraft(world, v.parse(requests["draft.current"], input).recipientId);
    case "composer.switch":
      return switchAccount(world, v.parse(requests["composer.switch"], input));
    case "recipient.greet":
      return greetRecipient(world, v.parse(requests["recipient.greet"], input));
    case "send.start":
      return startSend(world, v.parse(requests["send.start"], input));
    case "send.undo":
      return undoSend(world, v.parse(requests["send.undo"], input).attemptId);
    case "send.follow":
      return followSend(world, v.parse(requests["send.follow"], input).attemptId);
    default:
      return ok(null);
  }
}
