import { accountHealth } from "@/lib/settings/account-health";
import type { AccountView, ComposerView, DraftText, PersonView } from "@/lib/messaging/protocol";
import type { Look } from "@/lib/guard/look";
import type { Failure } from "@/lib/kernel/failure";
import type { Preflight } from "@/lib/preflight/preflight";
import { speaksAgainst } from "@/lib/preflight/speaks-against";
import type { Allowance } from "@/lib/quota/allowance";
import { mayNotCount, type Stop } from "./what-stops";

/** What is known before Send, as far as it decides the colour of its summary. */
export interface BeforeSend {
  person: PersonView;
  /** The account it leaves from, as last seen; null while that is not known. */
  account: AccountView | null;
  messageType: DraftText["messageType"];
  allowance: Allowance;
  notAsked: Failure | null;
  lastContact: ComposerView["lastContact"];
  known: Preflight | null;
  found: Look | null;
  stop: Stop | null;
  isOffline: boolean;
}

/**
 * Whether anything is worth a second look: what stops the message, speaks against it, or is not
 * certain (design section 5). Green is for nothing of the kind. `now` in ms.
 */
export function isAmber(before: BeforeSend, now: number): boolean {
  const { allowance, stop, notAsked, isOffline } = before;
  return (
    isOffline ||
    stop !== null ||
    notAsked !== null ||
    allowance.kind === "stopped" ||
    mayNotCount(stop, allowance, now) ||
    isUnwell(before.account) ||
    isUnsure(before) ||
    isOdd(before.found) ||
    (before.known !== null && speaksAgainst(before.known, before.messageType).length > 0)
  );
}

/** An account that may not send now, or of which nobody knows whether it can. */
export function isUnwell(account: AccountView | null): boolean {
  return account !== null && accountHealth(account).sends !== "yes";
}

/** Something in the text that looks like another person's. */
export function isOdd(found: Look | null): found is Look {
  return (
    found !== null &&
    (found.wrongName !== null || found.carried.length > 0 || found.sentAt !== null)
  );
}

function isUnsure({ person, lastContact }: BeforeSend): boolean {
  const doubt = lastContact?.state === "unconfirmed" || lastContact?.state === "unavailable";
  return doubt || !person.proven || person.signedInAs !== null;
}
