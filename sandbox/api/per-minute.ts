import { sandboxAccounts } from "./accounts.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import type { SandboxClock } from "./clock.ts";
import { rightsOf } from "./keys.ts";

const minute = 60_000;

/** Requests a minute, by what they count for (reference connectsafely-api 3.3). */
const limits = { key: 60, read: 30, write: 15, account: 10 } as const;
type Counted = keyof typeof limits;

/** The limits of requests a minute. Off until switched on: most tests are about something else. */
export interface PerMinute {
  readonly isOn: boolean;
  set(isOn: boolean): void;
  /** Counts a request, or answers in its place that there were too many. */
  refuse(request: Request): Promise<Answer | null>;
  reset(): void;
}

export function createPerMinute(clock: SandboxClock): PerMinute {
  const seen = new Map<string, number[]>();
  let isOn = false;
  const recent = (name: string) => {
    return (seen.get(name) ?? []).filter((time) => time > clock.now() - minute);
  };
  return {
    get isOn() {
      return isOn;
    },
    set: (wanted) => void (isOn = wanted),
    async refuse(request) {
      if (!isOn || rightsOf(request.headers.get("Authorization")) === "unknown") return null;
      const names = await namesFor(request);
      const full = names.find(([name, kind]) => recent(name).length >= limits[kind]);
      if (full !== undefined) return tooMany(full[1], recent(full[0]), clock.now());
      for (const [name] of names) seen.set(name, [...recent(name), clock.now()]);
      return null;
    },
    reset() {
      isOn = false;
      seen.clear();
    },
  };
}

/** Three headers and the seconds to wait; no action is named (reference 3.3, 3.4). */
function tooMany(kind: Counted, times: readonly number[], now: number): Answer {
  const until = Math.min(...times) + minute;
  const error = "Too many requests, please slow down";
  return jsonAnswer(
    429,
    { success: false, error },
    {
      "Retry-After": String(Math.ceil((until - now) / 1000)),
      "X-RateLimit-Limit": String(limits[kind]),
      "X-RateLimit-Remaining": "0",
      "X-RateLimit-Reset": new Date(until).toISOString(),
      Date: new Date(now).toUTCString(),
    },
  );
}

async function namesFor(request: Request): Promise<[name: string, kind: Counted][]> {
  const key = request.headers.get("Authorization") ?? "";
  const kind = kindOf(request);
  const own: [string, Counted] = [`key ${key}`, "key"];
  return kind === null ? [own] : [own, [`${kind} ${await accountOf(request)}`, kind]];
}

const askedByPost = /^\/linkedin\/(?:profile|messaging\/check-email-support|search)\b/;

/** Null: it counts for the key alone, as lists of accounts and reads of the inbox do. */
function kindOf({ method, url }: Request): Exclude<Counted, "key"> | null {
  const { pathname } = new URL(url);
  if (pathname === "/linkedin/accounts") return null;
  if (pathname.startsWith("/linkedin/account/")) return "account";
  const isRead = method === "GET" || method === "HEAD" || askedByPost.test(pathname);
  if (!isRead) return "write";
  return pathname.startsWith("/linkedin/conversations") ? null : "read";
}

/** Named in the path, the query or the body; else the default account. */
async function accountOf(request: Request): Promise<string> {
  const { pathname, searchParams } = new URL(request.url);
  const inPath = sandboxAccounts.find(({ id }) => pathname.includes(`/${id}/`));
  const named = inPath?.id ?? searchParams.get("accountId") ?? (await inBody(request));
  return named ?? sandboxAccounts[0]?.id ?? "";
}

async function inBody(request: Request): Promise<string | null> {
  const isJson = request.headers.get("Content-Type")?.startsWith("application/json") ?? false;
  if (!isJson) return null;
  const text = await request.clone().text();
  return /"accountId"\s*:\s*"(\w{1,100})"/.exec(text)?.[1] ?? null;
}
