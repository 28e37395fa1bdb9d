import * as v from "valibot";
import { connectionPresets } from "./connection.ts";
import { documentedPresets } from "./documented.ts";
import { behaviourSchema, faultTargets, type Fault } from "./fault.ts";
import { redirectPresets } from "./redirects.ts";
import { transportPresets } from "./transport.ts";

const presets = {
  ...documentedPresets,
  ...transportPresets,
  ...connectionPresets,
  ...redirectPresets,
};
export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets).filter(isPresetName);

function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(presets, name);
}

const where = {
  on: v.optional(v.picklist(faultTargets), "send"),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)), 1),
};
const { taken, hold, delayMs, how } = behaviourSchema.entries;
/** What may be said about a preset besides its name; without them it is as it is. */
const changes = v.partial(v.strictObject({ taken, hold, delayMs, how }));
const namedSchema = v.strictObject({
  ...where,
  ...changes.entries,
  preset: v.picklist(presetNames),
});
const ownSchema = v.strictObject({ ...where, ...behaviourSchema.entries });

/** A preset by name, or a free-form answer; on the next send unless it says otherwise. */
export type FaultInput = v.InferInput<typeof namedSchema> | v.InferInput<typeof ownSchema>;

/** Null when `input` is neither; `now` in milliseconds for presets that name a time. */
export function parseFault(input: unknown, now: number): Fault | null {
  const named = v.safeParse(namedSchema, input);
  if (named.success) {
    const { preset, on, times, ...changes } = named.output;
    const behaviour = v.parse(behaviourSchema, { ...presets[preset](now), ...changes });
    return { name: preset, on, times, behaviour };
  }
  const own = v.safeParse(ownSchema, input);
  if (!own.success) return null;
  const { on, times, ...behaviour } = own.output;
  return { name: "own", on, times, behaviour };
}
