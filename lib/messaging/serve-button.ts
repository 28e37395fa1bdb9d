import { browser } from "wxt/browser";
import type { Corner } from "../settings/corner";
import type { ButtonWord } from "../settings/page-button";
import { type ButtonTab, tabOfButton } from "./sender-gate";

/**
 * The one thing that is heard from a page: the button's two words, apart from the protocol, which
 * is for own pages only. Nothing is taken from the message but which word it is. Both are answered
 * with the button's corner, or null where there should be none; then a call is not heard.
 */
export function serveButton(
  where: () => Promise<Corner | null>,
  call: (tab: ButtonTab) => void,
  ownId: string,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const tab = tabOfButton(sender, ownId);
    if (tab === null || !isWord(message)) return;
    void where()
      .catch(() => null)
      .then((corner) => {
        if (corner !== null && message === "call") call(tab);
        return reply(corner);
      });
    return true;
  });
}

function isWord(message: unknown): message is ButtonWord {
  return message === "call" || message === "where";
}
