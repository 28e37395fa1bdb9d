import * as v from "valibot";

/**
 * Pages of several ages name an account's status differently (reference connectsafely-api 4.2): a
 * client has to hold with each. "free-warmup": FREE is an account that is not busy; "free-premium":
 * the word is the plan. Neither knows `linkedinPlan`.
 */
export const accountWordsSchema = v.strictObject({
  words: v.picklist(["new", "free-warmup", "free-premium"]),
});
export type AccountWords = v.InferOutput<typeof accountWordsSchema>["words"];

/** In which words the service speaks of accounts until the next reset. */
export interface AccountWordsSwitch {
  readonly words: AccountWords;
  set(words: AccountWords): void;
}

export function createAccountWords(): AccountWordsSwitch {
  let words: AccountWords = "new";
  return {
    get words() {
      return words;
    },
    set: (next) => {
      words = next;
    },
  };
}

/** The word of an older page for a status of today's. What is wrong was always called ERROR. */
export function olderWord(status: string, isPremium: boolean, words: AccountWords): string {
  if (status === "ERROR" || words === "new") return status;
  if (words === "free-premium") return isPremium ? "PREMIUM" : "FREE";
  return status === "WARMUP" ? status : "FREE";
}
