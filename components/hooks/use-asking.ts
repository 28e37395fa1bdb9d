import { useState } from "react";

/** A question that clicks ask, and its answer. */
export interface Asking<I, A> {
  ask: (input: I) => Promise<A>;
  isAsking: boolean;
  answer: A | undefined;
}

/**
 * Asks the worker and remembers its latest answer. The popup does so with this instead of TanStack
 * Query, which the settings use: nothing is cached here, and it would be a tenth of what has to be
 * loaded before a message is ready. `onAnswer` hears of an answer before the screen shows it.
 */
export function useAsking<I, A>(
  question: (input: I) => Promise<A>,
  onAnswer: (answer: A) => void,
): Asking<I, A> {
  const [state, setState] = useState<{ isAsking: boolean; answer: A | undefined }>({
    isAsking: false,
    answer: undefined,
  });
  async function ask(input: I): Promise<A> {
    setState({ isAsking: true, answer: undefined });
    const answer = await question(input);
    onAnswer(answer);
    setState({ isAsking: false, answer });
    return answer;
  }
  return { ask, ...state };
}
