import * as fc from "fast-check";
import type { Consent } from "../../messaging/protocol";
import { undoChoices } from "../../settings/undo-window";
import type { Storage } from "./made-up-gate";
import { type Ending, endingNames } from "../made-up/made-up-network";

/** For tests: what users, services, clocks, disks and browsers do to a send. */
export type Act =
  | { act: "open" | "undo" | "check" | "recall"; screen: number }
  | { act: "type"; screen: number; text: string }
  | Press
  | { act: "settle"; screen: number; arrived: boolean }
  | { act: "look" | "answer" }
  | { act: "pass"; ms: number }
  | { act: "jump"; hours: number }
  | { act: "service"; next: Ending; slow: boolean }
  | {
      act: "reads";
      reads: "work" | "fail";
      uploads: "work" | "fail";
      thread: "known" | "lagging";
    }
  | { act: "storage"; failing: Storage["failing"] }
  | { act: "window"; seconds: (typeof undoChoices)[number] }
  | { act: "key"; isThere: boolean }
  | { act: "die"; doors: number };

export interface Press {
  act: "press";
  screen: number;
  /** What is on screen, where it was not saved yet. */
  text: string | null;
  times: number;
  /** By the attempt that the screen named before the last outcome. */
  stale: boolean;
  /** Whether a file goes with it. */
  withFile: boolean;
  consents: readonly Consent[];
}

/** `turns`: for how many turns of the event loop the next step waits; null: until all is calm. */
export interface Step {
  does: Act;
  turns: number | null;
}

/** Two windows on Ada's page, one on her address alone, one on Bo's. */
const screen = fc.constantFrom(0, 0, 0, 1, 1, 2, 3);
const text = fc.constantFrom("One", "One", "One ", "Two", "Three", "Four");
const consents = fc.constantFrom<Consent[]>(
  [],
  [],
  ["same-text"],
  ["may-have-arrived"],
  ["same-text", "may-have-arrived"],
);
const is = <A extends Act["act"]>(act: A) => fc.constant(act);

const press: fc.Arbitrary<Press> = fc.record({
  act: is("press"),
  screen,
  text: fc.option(text, { freq: 2 }),
  times: fc.constantFrom(1, 1, 1, 2, 10),
  stale: fc.constantFrom(false, false, false, true),
  withFile: fc.constantFrom(false, false, true),
  consents,
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: press },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constantFrom("open", "undo", "check", "recall"), screen }),
  },
  { weight: 3, arbitrary: fc.record({ act: is("type"), screen, text }) },
  { weight: 2, arbitrary: fc.record({ act: is("settle"), screen, arrived: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom("look", "answer") }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: is("pass"),
      ms: fc.constantFrom(600, 5_000, 11_000, 31_000, 600_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: is("jump"), hours: fc.constantFrom(-25, 1, 25) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: is("service"),
      next: fc.constantFrom(...endingNames),
      slow: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: is("reads"),
      reads: fc.constantFrom("work", "work", "fail"),
      uploads: fc.constantFrom("work", "fail"),
      thread: fc.constantFrom("known", "known", "lagging"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: is("storage"),
      failing: fc.constantFrom("nothing", "nothing", "next-write", "writes", "everything"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: is("window"), seconds: fc.constantFrom(...undoChoices) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: is("key"), isThere: fc.constantFrom(true, true, false) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ act: is("die"), doors: fc.oneof(fc.constant(0), fc.nat(60)) }),
  },
);

const step: fc.Arbitrary<Step> = fc.record({
  does: act,
  turns: fc.option(fc.nat(12), { nil: null, freq: 2 }),
});

export interface Story {
  steps: readonly Step[];
  /** For how many turns each step into the outside world waits, over and over. */
  delays: readonly number[];
}

export const story: fc.Arbitrary<Story> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 24, size: "max" }),
  delays: fc.array(fc.constantFrom(0, 0, 0, 1, 3), { minLength: 1, maxLength: 7 }),
});
