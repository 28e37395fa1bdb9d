import type { Preset } from "./documented.ts";
import type { BehaviourInput, CutManner } from "./fault.ts";

const fault = (behaviour: BehaviourInput): Preset => {
  return () => behaviour;
};
/** Ended when the message was taken and nothing answered. */
const after = (how: CutManner, more: BehaviourInput = {}): Preset => {
  return fault({ cut: "before-answer", taken: true, how, ...more });
};
/** Ended when the whole body is there and the message not taken. */
const before = (how: CutManner): Preset => fault({ cut: "before-answer", taken: false, how });
const status = (number: number, taken: boolean): Preset => {
  return fault({ status: number, body: "", taken, rateLimit: "none" });
};

/**
 * What happens to the connection itself, or to one stream of it, from its first moment to after the
 * whole answer; and the three statuses after which a browser may send a request again by itself.
 * Without "before" in its name, the message was taken wherever the whole body came.
 */
export const connectionPresets = {
  "reset-at-connection": fault({ cut: "at-connection", how: "reset" }),
  "end-at-connection": fault({ cut: "at-connection" }),
  "held-at-connection": fault({ hold: "at-connection" }),
  "reset-at-headers": fault({ cut: "at-headers", how: "reset" }),
  "end-at-headers": fault({ cut: "at-headers" }),
  "held-at-headers": fault({ hold: "at-headers" }),
  "held-at-body": fault({ hold: "at-body" }),
  "reset-before": before("reset"),
  reset: after("reset"),
  "reset-late": after("reset", { delayMs: 1_500 }),
  goaway: after("goaway"),
  "goaway-unprocessed": after("goaway-unprocessed"),
  "goaway-unprocessed-before": before("goaway-unprocessed"),
  "refused-stream": after("refuse-stream"),
  "refused-stream-before": before("refuse-stream"),
  "cancelled-stream": after("cancel-stream"),
  "failed-stream": after("fail-stream"),
  misdirected: status(421, true),
  "misdirected-before": status(421, false),
  "request-timeout": status(408, true),
  "request-timeout-before": status(408, false),
  "too-early": status(425, true),
  "reset-after-headers": fault({ cut: "after-headers", how: "reset" }),
  "end-after-headers": fault({ cut: "after-headers" }),
  "reset-in-answer": fault({ cut: "in-answer", how: "reset" }),
  "failed-in-answer": fault({ cut: "in-answer", how: "fail-stream" }),
  "held-in-answer": fault({ hold: "in-answer" }),
  dripped: fault({ dripMs: 250 }),
  "reset-after-answer": fault({ cut: "after-answer", how: "reset" }),
  "end-after-answer": fault({ cut: "after-answer" }),
  "goaway-after-answer": fault({ cut: "after-answer", how: "goaway" }),
} satisfies Record<string, Preset>;
