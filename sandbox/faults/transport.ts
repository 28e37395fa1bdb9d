import { nextUtcMidnight } from "../api/clock.ts";
import { memberId } from "../linkedin/member-ids.ts";
import type { Preset } from "./documented.ts";
import type { BehaviourInput } from "./fault.ts";

const html = (body: string, status = 200): BehaviourInput => ({
  status,
  body: `<!doctype html><html lang="en"><title>${body}</title><p>${body}</p></html>`,
  headers: { "Content-Type": "text/html; charset=utf-8" },
  rateLimit: "none",
});

const sent = { success: true, message: "Message sent successfully" };
const somebodyElse = `urn:li:fsd_profile:${memberId(4_199_999_999)}`;
const fault = (behaviour: BehaviourInput): Preset => {
  return () => behaviour;
};
/** As an early page of the service has it (reference connectsafely-api 3.4). */
const unixReset: Preset = (now) => ({
  headers: { "X-RateLimit-Reset": String(nextUtcMidnight(now) / 1000) },
});

/** What the way to the service, and a service in trouble, do to an answer. */
export const transportPresets = {
  "cut-before": fault({ cut: "before-answer", taken: false }),
  "cut-after": fault({ cut: "before-answer", taken: true }),
  "cut-in-answer": fault({ cut: "in-answer", taken: true }),
  slow: fault({ delayMs: 5_000 }),
  held: fault({ hold: true }),
  "kept-open": fault({ keepOpen: true }),
  "truncated-json": fault({ taken: true, status: 200, body: '{"success":true,"message":"Mess' }),
  "empty-200": fault({ taken: true, status: 200, body: "" }),
  "html-200": fault(html("Sign in to the guest network")),
  huge: fault({ taken: true, status: 200, body: sent, fillToBytes: 64 * 2 ** 20 }),
  "wrong-recipient": fault({
    taken: true,
    status: 200,
    body: { ...sent, recipientProfileUrn: somebodyElse },
  }),
  redirect: fault({
    status: 307,
    body: "",
    headers: { Location: "https://api.connectsafely.ai/linkedin/messaging/send" },
  }),
  "redirect-elsewhere": fault({
    status: 302,
    body: "",
    headers: { Location: "https://www.linkedin.com/login" },
  }),
  "route-gone": fault({ status: 404, body: { error: "Not found" }, rateLimit: "none" }),
  "length-required": fault({ status: 411, body: "", rateLimit: "none" }),
  "error-after": fault({
    taken: true,
    status: 500,
    body: { success: false, error: "Internal server error" },
  }),
  "bad-gateway": fault(html("502 Bad Gateway", 502)),
  unavailable: fault({ status: 503, body: "", headers: { "Retry-After": "60" } }),
  "gateway-timeout-after": fault({ ...html("504 Gateway Time-out", 504), taken: true }),
  "no-rate-limit": fault({ rateLimit: "none" }),
  "nonsense-rate-limit": fault({ rateLimit: "nonsense" }),
  "unix-reset": unixReset,
} satisfies Record<string, Preset>;
