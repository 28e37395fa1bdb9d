import * as v from "valibot";
import type { Clock } from "../kernel/clock";
import type { Result } from "../kernel/result";
import type { Stored } from "../kernel/stored";

/** What a fact is about: an account, and a slug, a urn or nothing more. */
export interface FactKey {
  accountId: string;
  fact: string;
  about: string;
}

/** `value` null: the service did not say. `at`: when it answered, in milliseconds since 1970. */
const rowSchema = v.object({
  accountId: v.string(),
  fact: v.string(),
  about: v.string(),
  at: v.number(),
  value: v.unknown(),
});
export const factsKeptSchema = v.array(rowSchema);
export type FactsKept = v.InferOutput<typeof factsKeptSchema>;

/** What was asked lately, so that a composer that is opened again asks nothing twice. */
export interface FactCache {
  /** What is known, or what the service says within the time limit; null where it says nothing. */
  ask<T>(
    key: FactKey,
    schema: v.GenericSchema<unknown, T>,
    question: () => Promise<Result<T>>,
  ): Promise<T | null>;
  /** What was answered lately, without asking; null where nothing was. */
  known<T>(key: FactKey, schema: v.GenericSchema<unknown, T>): Promise<T | null>;
  /** After a message left, everything known of the account's people may be another. */
  forget(accountId: string): Promise<void>;
  /** With the key goes what it could tell. */
  forgetAll(): Promise<void>;
}

const minute = 60_000;
const keptFor = { answer: 5 * minute, failure: 15_000 };
/** Milliseconds for one question. A later answer is kept for whoever asks next. */
const timeLimit = 5_000;
const mostRows = 200;

/**
 * A cache over what is `kept`, of at most 200 answers: an answer is good for five minutes, silence for
 * fifteen seconds, and a question has five seconds. `pause` ends after so many milliseconds.
 */
export function createFactCache(
  kept: Stored<FactsKept>,
  now: Clock,
  pause: (ms: number) => Promise<void>,
): FactCache {
  /** A second question waits for the answer to the first. */
  const running = new Map<string, Promise<unknown>>();

  function isFresh({ at, value }: FactsKept[number]): boolean {
    const age = now() - at;
    return age >= 0 && age < (value === null ? keptFor.failure : keptFor.answer);
  }

  async function asked<T>(key: FactKey, question: () => Promise<Result<T>>): Promise<T | null> {
    const answer = await question();
    const value = answer.ok ? answer.value : null;
    const row = { ...key, at: now(), value };
    const isOther = (each: FactsKept[number]) => !isAbout(each, key);
    await kept.update((rows) => [row, ...(rows ?? []).filter(isOther)].slice(0, mostRows));
    return value;
  }

  function askOnce<T>(key: FactKey, question: () => Promise<Result<T>>): Promise<unknown> {
    const name = JSON.stringify([key.accountId, key.fact, key.about]);
    const before = running.get(name);
    if (before !== undefined) return before;
    const answer = asked(key, question).finally(() => running.delete(name));
    running.set(name, answer);
    return answer;
  }

  async function freshRow(key: FactKey): Promise<FactsKept[number] | undefined> {
    return (await kept.read())?.find((each) => isAbout(each, key) && isFresh(each));
  }

  return {
    async known(key, schema) {
      const parsed = v.safeParse(schema, (await freshRow(key))?.value);
      return parsed.success ? parsed.output : null;
    },
    async ask(key, schema, question) {
      const row = await freshRow(key);
      const value = row === undefined ? await withinLimit(askOnce(key, question)) : row.value;
      const parsed = v.safeParse(schema, value);
      return parsed.success ? parsed.output : null;
    },
    forgetAll: () => kept.remove(),
    async forget(accountId) {
      await kept.update((rows) => (rows ?? []).filter((row) => row.accountId !== accountId));
    },
  };

  function withinLimit(answer: Promise<unknown>): Promise<unknown> {
    const over = pause(timeLimit).then(() => null);
    return Promise.race([answer.catch(() => null), over]);
  }
}

function isAbout(row: FactKey, { accountId, fact, about }: FactKey): boolean {
  return row.accountId === accountId && row.fact === fact && row.about === about;
}
