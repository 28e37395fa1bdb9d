import { useState } from "react";
import type { Failure } from "@/lib/kernel/failure";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { PersonKnown, PersonView } from "@/lib/messaging/protocol";
import type { ComposerStore } from "./composer-store";

/** Null takes the user's word back; a null first name means to greet without one. */
type Greeting = Pick<PersonView, "firstName"> | null;

/**
 * Corrects how a person is greeted. `former`: the first names that were in use earlier in this
 * composer and may stand in the text still, until `settle` says that they are dealt with.
 */
export function useGreeting(
  { recipientId, firstName }: PersonView,
  store: ComposerStore,
  learn: (answer: Result<PersonKnown>, since: number) => void,
) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [last, setLast] = useState(firstName);
  const [former, setFormer] = useState<readonly string[]>([]);
  if (firstName !== last) {
    setLast(firstName);
    const names = last === null ? former : [...former, last];
    setFormer(names.filter((name) => name !== firstName));
  }

  async function greet(greeting: Greeting): Promise<void> {
    const { changes } = store.getState();
    const answer = await ask("recipient.greet", { recipientId, greeting });
    setFailure(answer.ok ? null : answer.failure);
    learn(answer, changes);
  }

  return {
    greet: (greeting: Greeting) => void greet(greeting),
    failure,
    former,
    settle: () => setFormer([]),
  };
}
