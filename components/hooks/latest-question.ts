/** Questions whose answers go to one place, where only that of the latest may still arrive. */
interface LatestQuestion {
  /** What the user asked. Null where something was asked since: the answer comes too late. */
  ask: <A>(question: Promise<A>) => Promise<A | null>;
  /** What asks itself, and so gives way also to whatever of the user's is still under way. */
  follow: <A>(question: () => Promise<A>) => Promise<A | null>;
}

export function latestQuestion(): LatestQuestion {
  let asked = 0;
  let ofUser = 0;
  async function inTime<A>(question: Promise<A>): Promise<A | null> {
    asked += 1;
    const own = asked;
    const answer = await question;
    return own === asked ? answer : null;
  }
  return {
    async ask(question) {
      ofUser += 1;
      try {
        return await inTime(question);
      } finally {
        ofUser -= 1;
      }
    },
    follow: async (question) => (ofUser > 0 ? null : inTime(question())),
  };
}
