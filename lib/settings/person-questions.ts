import * as v from "valibot";

/** Whether the service is asked about the person before a message is sent. */
export const questionsKeptSchema = v.object({ asks: v.boolean() });
export type QuestionsKept = v.InferOutput<typeof questionsKeptSchema>;

/** On where nothing was chosen: it spends nothing and reads nothing but what is named in the settings. */
export function personQuestions(kept: QuestionsKept | null): QuestionsKept {
  return kept ?? { asks: true };
}
