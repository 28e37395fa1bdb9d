import { i18n } from "#i18n";
import type { AttemptView } from "@/lib/messaging/protocol";
import { wordKey } from "./word-key";

type Doubt = Extract<AttemptView["outcome"], { state: "unconfirmed" }>["doubt"];

/** Why nobody can say whether a message arrived. */
export function sayDoubt(doubt: Doubt): string {
  return i18n.t(wordKey("doubt", doubt));
}
