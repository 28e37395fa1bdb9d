import { createSecret } from "../kernel/secret";
import { findSent, type Sought } from "./confirm";
import { lineOver } from "./made-up-line";
import type { Fetch } from "./request";

/** For tests: members 4,000,000,001 (who was written to) and 4,000,000,002 (who wrote). */
export const ada = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
export const owner = "urn:li:fsd_profile:ACoAAO5rKAIBwKW_tc8Uxi02Cwg1QvjtSqpOLR4";
export const conversationUrn = `urn:li:msg_conversation:(${owner},2-bWFkZSB1cA==)`;

export const noon = Date.UTC(2026, 8, 1, 12);

/** Seconds before or after noon, when the attempt was made. */
export function at(seconds: number): number {
  return noon + seconds * 1_000;
}

const sought: Sought = {
  accountId: "64b7f0a1c2d3e4f5a6b7c8d9",
  recipient: { slug: "ada-example", urn: ada },
  message: "Hello Ada",
  startedAt: new Date(noon).toISOString(),
};

interface Asked {
  exists?: unknown;
  messages?: unknown;
  changes?: Partial<Sought>;
  /** By how many seconds the service is ahead of this device; null: it does not tell. */
  ahead?: number | null;
}

const known = { success: true, hasConversation: true, conversationUrn, profileUrn: ada };

/** For tests: looks for the made-up attempt, a minute after it, in a conversation answered so. */
export async function look({ exists = known, messages = [], changes, ahead = 0 }: Asked) {
  const urls: string[] = [];
  const now = at(60);
  const date = new Date(now + (ahead ?? 0) * 1_000).toUTCString();
  const headers: HeadersInit = ahead === null ? {} : { Date: date };
  const thread = messages instanceof Response ? messages : { success: true, messages };
  const fetch: Fetch = async (url) => {
    urls.push(url);
    const body = url.includes("/exists/") ? exists : thread;
    return body instanceof Response ? body : Response.json(body, { headers });
  };
  const service = { fetch, now: () => now, key: createSecret("made-up-key"), line: lineOver("h2") };
  return { result: await findSent(service, { ...sought, ...changes }), urls };
}
