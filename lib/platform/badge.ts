import { browser } from "wxt/browser";
import type { Badge } from "../quota/badge";
import { say } from "./words";

/** What the toolbar button says on all tabs that have no hint of their own. */
export async function showBadge(badge: Badge): Promise<void> {
  const isFullAgain = badge.kind === "full-again";
  const title = say(isFullAgain ? "badge.full_again" : "ext.action_title");
  const { action } = browser;
  // Chrome refuses while it is closing, and then there is nothing to say it on.
  await Promise.allSettled([
    action.setBadgeText({ text: textOf(badge) }),
    action.setTitle({ title }),
  ]);
}

function textOf(badge: Badge): string {
  if (badge.kind === "unseen") return "!";
  if (badge.kind === "full-again") return say("badge.full");
  return badge.kind === "low" ? String(badge.left) : "";
}
