import { dailyLimit } from "../api/daily-messages.ts";
import { nextUtcMidnight } from "../api/clock.ts";
import type { BehaviourInput } from "./fault.ts";

/** `now`: milliseconds since 1970, for the answers that name a time. */
export type Preset = (now: number) => BehaviourInput;

const own = (status: number, body: unknown, more: BehaviourInput = {}): Preset => {
  return () => ({ status, body, ...more });
};

const refused = (status: number, error: string, more: BehaviourInput = {}): Preset => {
  return own(status, { success: false, error }, more);
};

const iso = (time: number) => new Date(time).toISOString();

/** The allowance of the day is gone: text and headers of reference connectsafely-api 2.1. */
const daily: Preset = (now) => {
  const resetsAt = iso(nextUtcMidnight(now));
  const used = String(dailyLimit);
  return {
    status: 429,
    body: {
      success: false,
      error: `Rate limit exceeded for MESSAGE: ${used}/${used} used. Resets at ${resetsAt}`,
    },
    headers: {
      "X-RateLimit-Action": "MESSAGE",
      "X-RateLimit-Limit": used,
      "X-RateLimit-Used": used,
      "X-RateLimit-Remaining": "0",
      "X-RateLimit-Reset": resetsAt,
    },
  };
};

/** Too many writes in a minute: three headers only, and seconds to wait (reference 3.3, 3.4). */
const velocity: Preset = (now) => ({
  status: 429,
  body: { success: false, error: "Too many requests, please slow down" },
  rateLimit: "none",
  headers: {
    "Retry-After": "30",
    "X-RateLimit-Limit": "15",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": iso(now + 30_000),
  },
});

const holdUntil: Preset = (now) => ({
  status: 429,
  body: {
    success: false,
    error: "LinkedIn asked this account to pause",
    holdUntil: iso(now + 24 * 60 * 60_000),
  },
});

const zodError = {
  success: false,
  error: {
    name: "ZodError",
    issues: [
      {
        code: "invalid_type",
        expected: "string",
        received: "undefined",
        path: ["message"],
        message: "Required",
      },
    ],
  },
};

/** Answers that the service documents or that its clients met (reference 2.1, 3.3, 7.1, 7.2). */
export const documentedPresets = {
  "message-required": refused(400, "message is required"),
  unauthorized: own(401, { error: "Unauthorized - Invalid credentials" }),
  "expired-trial": refused(403, "Your trial has expired, please subscribe to continue"),
  "account-not-yours": refused(403, "Account does not belong to this workspace"),
  "no-api-seat": refused(403, "This account has no API seat"),
  "wrong-channel": refused(400, "This account has no Sales Navigator license"),
  "conversation-not-found": refused(404, "Conversation not found"),
  "error-object": own(400, { success: false, error: { message: "message is required" } }),
  "velocity-bare": own(429, "", { headers: { "Retry-After": "30" }, rateLimit: "none" }),
  "account-not-found": refused(404, "Account not found"),
  "profile-not-found": refused(404, "LinkedIn profile not found: somebody"),
  daily,
  velocity,
  "hold-until": holdUntil,
  reconnect: refused(500, "Failed to get LinkedIn authentication credentials"),
  "send-failed": refused(400, "Failed to send message"),
  "send-failed-bare": own(400, { error: "Failed to send message" }),
  "validation-code": own(400, {
    success: false,
    code: "validation_error",
    message: "recipientProfileUrn is not valid",
  }),
  zod: own(400, zodError),
  "error-details": own(400, { errorDetails: { message: "The recipient cannot be messaged" } }),
  "success-false": own(200, { success: false, error: "Message could not be sent" }),
  pending: own(400, { error: "Invitation is pending", status: "PENDING" }),
  "already-connected": own(400, { error: "Already connected", status: "CONNECTED" }),
  "empty-400": own(400, "", { rateLimit: "none" }),
  "text-500": own(500, "upstream connect error", { headers: { "Content-Type": "text/plain" } }),
  "marked-truncated": own(200, { _truncated: true, preview: '{"success":true,"mess' }),
} satisfies Record<string, Preset>;
