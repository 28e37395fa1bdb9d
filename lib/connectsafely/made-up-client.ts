import type { Site } from "../../sandbox/site";
import type { Clock } from "../kernel/clock";
import { createSecret } from "../kernel/secret";
import { type ConnectSafely, createConnectSafely } from "./client";
import { lineOver } from "./made-up-line";
import { createPace } from "./pace";
import type { Patience } from "./patience";
import type { Fetch } from "./request";

/** For tests: further tries come at once. */
export const noWait: Patience = { pause: async () => undefined, random: () => 0 };

/** For tests: a client over HTTP/2 and this `fetch`, with a pace of its own. */
export function clientOver(fetch: Fetch, key: string, now: Clock): ConnectSafely {
  const way = { line: lineOver("h2"), pace: createPace(now), patience: noWait };
  return createConnectSafely({ fetch, now, key: createSecret(key), ...way });
}

/** For tests: a client that talks to a sandbox without a socket between them. */
export function clientOf(api: Site, key: string, now: Clock): ConnectSafely {
  return clientOver(async (url, init) => api.fetch(new Request(url, init)), key, now);
}
