import type { Failure, PlainKind } from "../kernel/failure";
import type { Answer } from "./exchange";
import { limitReached } from "./limit-reached";
import { notPermitted } from "./not-permitted";
import { said, saysOnly } from "./said";

/** Whatever else a 404 may name is the person. */
const missingThings = new Map<string, PlainKind>([
  ["account", "account-not-found"],
  ["conversation", "conversation-not-found"],
  ["thread", "conversation-not-found"],
]);

/** The one 5xx that is certain: the LinkedIn session kept at the service ended (reference 7.2). */
const sessionLost = /^Failed to get LinkedIn authentication credentials\.?$/;

/**
 * The failure behind an answer that is a refusal for certain, by the documents or by its status
 * alone, for reads and sends alike; null for every other answer (design section 7, "Refused for
 * certain"; reference connectsafely-api 7.2).
 */
export function documentedRefusal(answer: Answer): Failure | null {
  const sentence = said(answer.body);
  switch (answer.status) {
    case 401:
      return plainFailure("key-refused", sentence);
    case 403:
      return plainFailure(notPermitted(sentence), sentence);
    case 404:
    case 405:
    case 410:
      return missingFailure(sentence);
    case 411:
      return plainFailure("stream-refused", sentence);
    case 413:
      return plainFailure("message-too-long", sentence);
    case 415:
      return plainFailure("request-not-accepted", sentence);
    case 429:
      return limitReached(answer, sentence);
    case 500:
      return saysOnly(answer.body, sessionLost)
        ? plainFailure("reconnect-account", sentence)
        : null;
    default:
      return null;
  }
}

export function plainFailure(kind: PlainKind, said: string | null): Failure {
  return said === null ? { kind } : { kind, said };
}

/**
 * What a 404 says is missing. Only the words before a colon count, because a slug behind it may
 * contain any word; a server that names its routes means that the route is gone.
 */
function missingFailure(sentence: string | null): Failure | null {
  const [statement = ""] = (sentence ?? "").split(":");
  if (/\b(?:route|endpoint|url|path|cannot)\b/i.test(statement)) return null;
  const named = /\b(?:account|profile|recipient|member|conversation|thread)\b/i.exec(statement);
  if (named === null) return null;
  const kind = missingThings.get(named[0].toLowerCase()) ?? "profile-not-found";
  return plainFailure(kind, sentence);
}
