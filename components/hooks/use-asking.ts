import { useEffect, useRef, useState } from "react";

/** A question that clicks ask, and its answer. */
export interface Asking<I, A> {
  ask: (input: I) => Promise<void>;
  isAsking: boolean;
  answer: A | undefined;
}

/**
 * Asks the worker and remembers its latest answer. The popup does so with this instead of TanStack
 * Query, which the settings use: nothing is cached here, and it would be a tenth of what has to be
 * loaded before a message is ready. `onAnswer` hears of an answer before the screen shows it, and of
 * none once what asked is gone from the screen: whoever left no longer waits for it.
 */
export function useAsking<I, A>(
  question: (input: I) => Promise<A>,
  onAnswer: (answer: A) => void,
): Asking<I, A> {
  const [state, setState] = useState<{ isAsking: boolean; answer: A | undefined }>({
    isAsking: false,
    answer: undefined,
  });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  async function ask(input: I): Promise<void> {
    setState({ isAsking: true, answer: undefined });
    const answer = await question(input);
    if (!isHere.current) return;
    onAnswer(answer);
    setState({ isAsking: false, answer });
  }
  return { ask, ...state };
}
