import * as fc from "fast-check";
import type { Step } from "./made-up-surfaces";

const screens = 3;
const at = fc.nat({ max: screens - 1 });
const is = <Does extends Step["does"]>(does: Does) => fc.constant(does);

const type = fc.record({ does: is("type"), at });
const attach = fc.record({ does: is("attach"), at });
const kill = fc.record({ does: is("kill") });
const disk = fc.record({ does: is("disk"), isFull: fc.boolean() });
const wait = fc.record({ does: is("wait"), ms: fc.constantFrom(0, 300, 1_500) });
const send = fc.record({
  does: is("send"),
  at,
  ends: fc.constantFrom("sent" as const, "refused" as const, "undone" as const),
  afterMs: fc.constantFrom(0, 100, 2_000),
});

const step = fc.oneof(
  { weight: 8, arbitrary: type },
  { weight: 1, arbitrary: fc.record({ does: is("undo"), at }) },
  { weight: 3, arbitrary: attach },
  { weight: 2, arbitrary: fc.record({ does: is("close"), at }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: is("switch"), at, to: fc.constantFrom("first", "second") }),
  },
  { weight: 2, arbitrary: fc.record({ does: is("greet"), at }) },
  { weight: 1, arbitrary: kill },
  { weight: 1, arbitrary: disk },
  { weight: 1, arbitrary: send },
  { weight: 3, arbitrary: wait },
) satisfies fc.Arbitrary<Step>;

const write = fc.oneof({ weight: 2, arbitrary: type }, { weight: 1, arbitrary: attach });

/** A text is on its way while other screens, which may not have seen it, go on with theirs. */
const meeting = fc
  .record({
    others: fc.array<Step>(write, { maxLength: 2 }),
    own: write,
    send,
    wait: fc.constantFrom<Step[]>([], [{ does: "wait", ms: 0 }]),
    meanwhile: fc.array(
      fc.oneof({ weight: 4, arbitrary: write }, { weight: 1, arbitrary: fc.oneof(kill, wait) }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ others, own, send: sent, wait: before, meanwhile }): Step[] => {
    const written = { ...own, at: sent.at };
    return others.concat(written, sent, before, meanwhile);
  });

/** For tests: what happens to one person's text on several screens. */
export const story = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: step.map((each): Step[] => [each]) },
      { weight: 2, arbitrary: meeting },
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.flat());
