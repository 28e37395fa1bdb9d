import * as v from "valibot";

const word = v.nullable(v.string());

/** Where the first name in use comes from, and what else there would be. */
export const greetingViewSchema = v.object({
  /** "guessed": a part of the full name; "set": the user's own word for this person. */
  source: v.picklist(["page", "guessed", "typed", "set"]),
  /** The first name without the user's correction. */
  unset: word,
  /** The name a correction was made for, where no name is known now to compare it with. */
  setFor: word,
  /** A correction made for another name than the one on screen: not used before the user says so. */
  outdated: v.nullable(v.object({ firstName: word, setFor: word })),
});
export type GreetingView = v.InferOutput<typeof greetingViewSchema>;
