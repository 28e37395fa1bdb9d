import type { Site } from "../site.ts";
import { createApi } from "./app.ts";
import { sandboxKey } from "./keys.ts";
import { createState } from "./state.ts";

export const apiOrigin = "https://api.connectsafely.ai";
export const aMember = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";

/** A valid send; tests change what they are about. */
export const aMessage = { recipientProfileUrn: aMember, message: "Hello" };

/** An API whose clock stands still, for tests. */
export function createTestApi(startsAt = "2026-03-04T05:06:07.000Z") {
  const state = createState(() => Date.parse(startsAt));
  return { state, api: createApi({ state }) };
}

/** `key` null sends no Authorization header. */
export function askSend(api: Site, body: unknown, key: string | null = sandboxKey) {
  return askRaw(api, JSON.stringify(body), { "Content-Type": "application/json" }, key);
}

export async function askRaw(
  api: Site,
  body: BodyInit,
  headers: Record<string, string>,
  key: string | null = sandboxKey,
) {
  const url = `${apiOrigin}/linkedin/messaging/send`;
  const authorization = key === null ? {} : { Authorization: `Bearer ${key}` };
  return api.fetch(
    new Request(url, { method: "POST", headers: { ...headers, ...authorization }, body }),
  );
}

export async function askGet(api: Site, path: string, key: string | null = sandboxKey) {
  const headers: HeadersInit = key === null ? {} : { Authorization: `Bearer ${key}` };
  return api.fetch(new Request(apiOrigin + path, { headers }));
}

/** A urn as a path has to hold it: wholly encoded, parentheses too. */
export function wholly(urn: string): string {
  return encodeURIComponent(urn).replaceAll("(", "%28").replaceAll(")", "%29");
}
