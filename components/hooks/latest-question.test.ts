import { expect, it } from "vitest";
import { latestQuestion } from "./latest-question";

const later = () => Promise.withResolvers<string>();

it("only the latest of the user's questions is answered, whichever answer comes first", async () => {
  const { ask } = latestQuestion();
  const [first, second] = [later(), later()];
  const answers = [ask(first.promise), ask(second.promise)];
  second.resolve("Bo");
  first.resolve("Ada");
  expect(await Promise.all(answers)).toEqual([null, "Bo"]);
});

it("what asks itself is answered as long as the user asked nothing since", async () => {
  const { ask, follow } = latestQuestion();
  expect(await follow(async () => "Ada")).toBe("Ada");
  const slow = later();
  const followed = follow(() => slow.promise);
  expect(await ask(Promise.resolve("Bo"))).toBe("Bo");
  slow.resolve("Ada");
  expect(await followed).toBeNull();
});

it("what asks itself does not ask while an answer to the user is under way", async () => {
  const { ask, follow } = latestQuestion();
  const slow = later();
  const asked = ask(slow.promise);
  expect(await follow(() => Promise.reject(new Error("was asked")))).toBeNull();
  slow.resolve("Bo");
  expect(await asked).toBe("Bo");
  expect(await follow(async () => "Ada")).toBe("Ada");
});

it("a question that broke keeps nothing else from asking", async () => {
  const { ask, follow } = latestQuestion();
  await expect(ask(Promise.reject(new Error("broke")))).rejects.toThrow("broke");
  expect(await follow(async () => "Ada")).toBe("Ada");
});
