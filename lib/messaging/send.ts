import { browser } from "wxt/browser";
import type { Input, MessageName } from "./protocol";

/**
 * Hands one message to the worker, and answers with its reply as it came: only `understand` may look
 * into it. Apart from that, so that a popup can ask before what parses the answer is loaded.
 */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<unknown> {
  return browser.runtime.sendMessage({ name, input });
}
