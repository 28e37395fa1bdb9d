import * as v from "valibot";
import { dailyLimit } from "../api/daily-messages.ts";
import { sandboxAccounts } from "../api/accounts.ts";
import type { SandboxState } from "../api/state.ts";
import { goneStatuses, sendRoutes } from "../api/retirement.ts";
import { parseInbox } from "../api/inbox.ts";
import { parseFault } from "../faults/parse-fault.ts";
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
const quotaSchema = v.strictObject({
  accountId: v.picklist(sandboxAccounts.map(({ id }) => id)),
  used: v.pipe(whole, v.minValue(0), v.maxValue(dailyLimit)),
});

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
  if (success) messages.setUsed(output.accountId, output.used);
  return success;
};

const setInbox: Switch = ({ from, value }, { inbox }) => {
  const settings = parseInbox(from === "form" ? inboxOfForm(value) : value, inbox);
  if (settings !== null) inbox.set(settings);
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
  "/quota": setQuota,
  "/inbox": setInbox,
  "/routes": setRoute,
  "/reset": always((state) => state.reset()),
};
