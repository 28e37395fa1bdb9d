import type { World } from "./made-up-world";

const outcomes = {
  sent: { state: "sent", echo: "same" },
  refused: { state: "refused", failure: { kind: "key-refused" } },
  unconfirmed: { state: "unconfirmed", doubt: "cut" },
} as const;

/** For tests: how the service answers each send from now on. */
export function answerWith(world: World, state: keyof typeof outcomes): void {
  world.answers.sendMessage = async () => ({ outcome: outcomes[state], observation: null });
}

/** For tests: all that is kept to write to Ada. */
export async function draftTexts(world: World): Promise<string[]> {
  const drafts = await world.drafts.forPersons(["slug:ada-brandt"]);
  return drafts.map(({ message }) => message).toSorted();
}
