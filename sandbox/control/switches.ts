import * as v from "valibot";
import { parseCounting } from "../api/counting.ts";
import { accountWordsSchema } from "../api/account-words.ts";
import { everyAccount } from "../api/more-accounts.ts";
import type { SandboxState } from "../api/state.ts";
import { parseAcquaintance } from "../api/acquaintance.ts";
import { goneStatuses, sendRoutes } from "../api/retirement.ts";
import { parseInbox } from "../api/inbox.ts";
import { parseFault } from "../faults/parse-fault.ts";
import { acquaintanceOfForm } from "./acquaintance-view.ts";
import { faultOfForm } from "./fault-form.ts";
import { inboxOfForm } from "./inbox-view.ts";
import type { Input } from "./read-input.ts";

/** Does what was asked for; false when it was not understood, and then nothing has changed. */
export type Switch = (input: Input, state: SandboxState) => boolean;

const tenYears = 10 * 366 * 24 * 60 * 60 * 1000;
const whole = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.nonEmpty(), v.transform(Number))]),
  v.integer(),
);
const clockSchema = v.union([
  v.strictObject({ to: v.literal("next-utc-day") }),
  v.strictObject({ advanceMs: v.pipe(whole, v.minValue(-tenYears), v.maxValue(tenYears)) }),
]);
const perMinuteSchema = v.strictObject({ limited: v.picklist(["yes", "no"]) });
const accountId = v.picklist(everyAccount.map(({ id }) => id));
const count = v.pipe(whole, v.minValue(0), v.maxValue(1_000));
const quotaSchema = v.union([
  v.strictObject({ accountId, used: count }),
  /** So many more, as by another device. */
  v.strictObject({ accountId, spend: count }),
]);

const setFault: Switch = ({ from, value }, { faults, clock }) => {
  const fault = parseFault(from === "form" ? faultOfForm(value) : value, clock.now());
  if (fault !== null) faults.add(fault);
  return fault !== null;
};

const moveClock: Switch = ({ value }, { clock }) => {
  const { success, output } = v.safeParse(clockSchema, value);
  if (!success) return false;
  if ("to" in output) clock.toNextUtcDay();
  else clock.advance(output.advanceMs);
  return true;
};

const setQuota: Switch = ({ value }, { messages }) => {
  const { success, output } = v.safeParse(quotaSchema, value);
  if (!success) return false;
  const { accountId: id } = output;
  messages.setUsed(id, "used" in output ? output.used : messages.used(id) + output.spend);
  return true;
};

const setCounting: Switch = ({ value }, { messages }) => {
  const counting = parseCounting(value, messages.counting);
  if (counting !== null) messages.setCounting(counting);
  return counting !== null;
};

const setPerMinute: Switch = ({ value }, { perMinute }) => {
  const { success, output } = v.safeParse(perMinuteSchema, value);
  if (success) perMinute.set(output.limited === "yes");
  return success;
};

const setInbox: Switch = ({ from, value }, { inbox }) => {
  const settings = parseInbox(from === "form" ? inboxOfForm(value) : value, inbox);
  if (settings !== null) inbox.set(settings);
  return settings !== null;
};

const setAccountWords: Switch = ({ value }, { accountWords }) => {
  const { success, output } = v.safeParse(accountWordsSchema, value);
  if (success) accountWords.set(output.words);
  return success;
};

const setAcquaintance: Switch = ({ from, value }, { acquaintance }) => {
  const wanted = from === "form" ? acquaintanceOfForm(value) : value;
  const settings = parseAcquaintance(wanted, acquaintance);
  if (settings !== null) acquaintance.set(settings);
  return settings !== null;
};

const routeSchema = v.strictObject({
  route: v.picklist(sendRoutes),
  status: v.union([
    v.pipe(whole, v.picklist(goneStatuses)),
    v.pipe(
      v.literal(""),
      v.transform(() => null),
    ),
  ]),
});

const setRoute: Switch = ({ value }, { retirement }) => {
  const { success, output } = v.safeParse(routeSchema, value);
  if (success) retirement.set(output.route, output.status);
  return success;
};

const always = (act: (state: SandboxState) => void): Switch => {
  return (_, state) => {
    act(state);
    return true;
  };
};

/** Every POST of the outbox view by its path. */
export const switches: Readonly<Record<string, Switch>> = {
  "/faults": setFault,
  "/faults/clear": always(({ faults }) => faults.clear()),
  "/release": always(({ faults }) => void faults.release()),
  "/clock": moveClock,
  "/counting": setCounting,
  "/quota": setQuota,
  "/inbox": setInbox,
  "/per-minute": setPerMinute,
  "/account-words": setAccountWords,
  "/acquaintance": setAcquaintance,
  "/routes": setRoute,
  "/reset": always((state) => state.reset()),
};
