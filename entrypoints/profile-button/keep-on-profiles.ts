import { browser } from "wxt/browser";
import { say } from "@/lib/platform/words";
import { type Corner, cornerIn } from "@/lib/settings/corner";
import type { ButtonWord } from "@/lib/settings/page-button";
import { drawButton, mark } from "./draw-button";
import { isProfilePath } from "./is-profile-path";

/** In the extension's own world of the page, so it tells of a run of this version and no other. */
const running = Symbol.for(mark);

/**
 * Keeps the button in the page while it shows a profile. The worker says in which corner, and
 * whether there should be one at all; without that word the script takes itself out.
 */
export function keepOnProfiles(): void {
  if (Reflect.has(globalThis, running)) return;
  Reflect.set(globalThis, running, true);
  // What an earlier version left: after an update nothing of it works any more.
  for (const dead of document.querySelectorAll(`:root > [${mark}]`)) dead.remove();

  const { host, moveTo } = drawButton(say("button.label"), () => {
    void tell("call").then((answer) => cornerIn(answer) === null && end());
  });
  const over = new AbortController();
  let corner: Corner | null = null;

  function follow(): void {
    if (!isAlive()) end();
    else if (!isProfilePath(location.pathname)) host.remove();
    else if (corner === null) void ask();
    else if (!host.isConnected) document.documentElement.append(host);
  }

  async function ask(): Promise<void> {
    const answered = cornerIn(await tell("where"));
    if (over.signal.aborted) return;
    if (answered === null) return end();
    corner = answered;
    moveTo(corner);
    follow();
  }

  function onWord(): void {
    void ask();
  }

  function end(): void {
    over.abort();
    host.remove();
    if (isAlive()) browser.runtime.onMessage.removeListener(onWord);
    Reflect.deleteProperty(globalThis, running);
  }

  const { signal } = over;
  navigation.addEventListener("currententrychange", follow, { signal });
  // A page that comes back from the cache may have missed a word of the worker.
  addEventListener("pageshow", ({ persisted }) => persisted && onWord(), { signal });
  browser.runtime.onMessage.addListener(onWord);
  follow();
}

/** Undefined when the extension was updated, switched off or removed under this page. */
async function tell(word: ButtonWord): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage<ButtonWord, unknown>(word);
  } catch {
    return undefined;
  }
}

/** Typed as always there, but gone with the extension that injected this script. */
function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}
