import { describe, expect, it } from "vitest";
import { createApi } from "../../sandbox/api/app";
import { expiredTrialKey, sandboxKey } from "../../sandbox/api/keys";
import { createState } from "../../sandbox/api/state";
import { parseFault, presetNames, type PresetName } from "../../sandbox/faults/parse-fault";
import { urnOfSlug } from "../../sandbox/linkedin/people";
import type { Failure } from "../kernel/failure";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { type MadeUpRead, madeUpReads } from "./made-up-operations";
import { createPace } from "./pace";
import type { Fetch, Service } from "./request";

const noon = Date.UTC(2026, 8, 1, 12);

/** A client that talks to a fresh sandbox at noon; pauses move its clock. */
function connect(key = sandboxKey) {
  const state = createState(() => noon);
  const api = createApi({ state, directory: urnOfSlug });
  const fetch: Fetch = async (url, init) => api.fetch(new Request(url, init));
  const now = () => state.clock.now();
  const pause = async (ms: number) => state.clock.advance(ms);
  const patience = { pause, random: () => 1 };
  const line = lineOver("h2");
  const service: Required<Service> = {
    fetch,
    now,
    line,
    patience,
    pace: createPace(now),
    key: createSecret(key),
  };
  return { state, service };
}

/** Asks where each try meets this answer, and tells what came of it and how many tries there were. */
async function under(preset: PresetName, { on, ask }: MadeUpRead) {
  const { state, service } = connect();
  const fault = parseFault({ preset, on, times: 9 }, noon);
  if (fault !== null) state.faults.add(fault);
  return { result: await ask(service), tries: state.requests.length };
}

/** "missing": whatever a 404 means for what was asked. */
type Kind = Failure["kind"] | "missing";

/** What every answer means to whoever asked, and how often it is asked for. */
const answers: [PresetName, Kind, 1 | 3][] = [
  ["message-required", "question-not-accepted", 1],
  ["validation-code", "question-not-accepted", 1],
  ["zod", "question-not-accepted", 1],
  ["error-object", "question-not-accepted", 1],
  ["error-details", "question-not-accepted", 1],
  ["pending", "question-not-accepted", 1],
  ["already-connected", "question-not-accepted", 1],
  ["empty-400", "question-not-accepted", 1],
  ["length-required", "question-not-accepted", 1],
  ["unauthorized", "key-refused", 1],
  ["expired-trial", "trial-ended", 1],
  ["account-not-yours", "account-not-yours", 1],
  ["no-api-seat", "no-api-seat", 1],
  ["account-not-found", "account-not-found", 1],
  ["profile-not-found", "profile-not-found", 1],
  ["conversation-not-found", "conversation-not-found", 1],
  ["route-gone", "missing", 1],
  ["daily", "quota-reached", 1],
  ["velocity", "too-fast", 1],
  ["velocity-bare", "too-fast", 1],
  ["hold-until", "on-hold", 1],
  ["reconnect", "reconnect-account", 1],
  ["text-500", "service-trouble", 3],
  ["error-after", "service-trouble", 3],
  ["bad-gateway", "service-trouble", 3],
  ["gateway-timeout-after", "service-trouble", 3],
  ["request-timeout", "service-trouble", 3],
  ["unavailable", "service-trouble", 1],
  ["cut-before", "unreachable", 3],
  ["cut-in-answer", "unreachable", 3],
  ["success-false", "answer-not-understood", 1],
  ["marked-truncated", "answer-not-understood", 1],
  ["truncated-json", "answer-not-understood", 1],
  ["empty-200", "answer-not-understood", 1],
  ["html-200", "answer-not-understood", 1],
  ["huge", "answer-not-understood", 1],
  ["redirect", "answer-not-understood", 1],
  ["redirect-elsewhere", "answer-not-understood", 1],
  ["redirect-301", "answer-not-understood", 1],
  ["redirect-elsewhere-301", "answer-not-understood", 1],
  ["redirect-302", "answer-not-understood", 1],
  ["redirect-elsewhere-302", "answer-not-understood", 1],
  ["redirect-303", "answer-not-understood", 1],
  ["redirect-elsewhere-303", "answer-not-understood", 1],
  ["redirect-307", "answer-not-understood", 1],
  ["redirect-elsewhere-307", "answer-not-understood", 1],
  ["redirect-308", "answer-not-understood", 1],
  ["redirect-elsewhere-308", "answer-not-understood", 1],
  ["misdirected", "answer-not-understood", 1],
  ["misdirected-before", "answer-not-understood", 1],
  ["too-early", "answer-not-understood", 1],
  ["request-timeout-before", "service-trouble", 3],
  ["cut-after", "unreachable", 3],
  ["reset-at-headers", "unreachable", 3],
  ["end-at-headers", "unreachable", 3],
  ["reset-before", "unreachable", 3],
  ["reset", "unreachable", 3],
  ["goaway", "unreachable", 3],
  ["goaway-unprocessed", "unreachable", 3],
  ["goaway-unprocessed-before", "unreachable", 3],
  ["refused-stream", "unreachable", 3],
  ["refused-stream-before", "unreachable", 3],
  ["cancelled-stream", "unreachable", 3],
  ["failed-stream", "unreachable", 3],
  ["reset-after-headers", "unreachable", 3],
  ["end-after-headers", "unreachable", 3],
  ["reset-in-answer", "unreachable", 3],
  ["failed-in-answer", "unreachable", 3],
];

/** Until when, where the answer says so. */
const untils: Partial<Record<PresetName, string>> = {
  daily: "2026-09-02T00:00:00.000Z",
  velocity: "2026-09-01T12:00:30.000Z",
  "velocity-bare": "2026-09-01T12:00:30.000Z",
  "hold-until": "2026-09-02T12:00:00.000Z",
};

describe.each(madeUpReads)("who asks for $name", (operation) => {
  it("is told by the sandbox, with one request", async () => {
    const { state, service } = connect();
    const result = await operation.ask(service);
    expect(result).toMatchObject({ ok: true, value: operation.value });
    expect(state.requests).toHaveLength(1);
  });

  it.each(answers)("and is answered by '%s' is told of %s", async (preset, kind, tries) => {
    const until = untils[preset];
    const told = await under(preset, operation);
    const failure = { kind: kind === "missing" ? operation.missing : kind };
    expect(told.result).toMatchObject({
      ok: false,
      failure: until ? { ...failure, until } : failure,
    });
    expect(told.tries).toBe(tries);
  });

  it.each<[string, string, Kind]>([
    ["an unknown key", "not-a-key-at-all", "key-refused"],
    ["the key of an ended trial", expiredTrialKey, "trial-ended"],
  ])("with %s is refused", async (_name, key, kind) => {
    const { service } = connect(key);
    expect(await operation.ask(service)).toMatchObject({ ok: false, failure: { kind } });
  });

  it("over and over is stopped here, before the service has to", async () => {
    const { state, service } = connect();
    state.perMinute.set(true);
    for (let turn = 0; turn < 65; turn += 1) await operation.ask(service);
    expect(state.requests.map(({ status }) => status)).not.toContain(429);
    expect(state.requests).toHaveLength(operation.most);
    state.clock.advance(60_000);
    expect((await operation.ask(service)).ok).toBe(true);
  });

  it("beyond a limit that another device used up waits as long as the service says", async () => {
    const { state, service } = connect();
    const other = { ...service, pace: createPace(service.now) };
    state.perMinute.set(true);
    for (let turn = 0; turn < operation.most; turn += 1) await operation.ask(other);
    const failure = { kind: "too-fast", until: "2026-09-01T12:01:00.000Z" };
    expect(await operation.ask(service)).toMatchObject({ ok: false, failure });
    const asked = state.requests.length;
    expect(await operation.ask(service)).toEqual({ ok: false, failure });
    expect(state.requests).toHaveLength(asked);
  });
});

it("every answer of the sandbox is among them, or is none that a read can have", () => {
  const named = new Set([...answers.map(([preset]) => preset), ...answersNoRead]);
  expect(presetNames.filter((preset) => !named.has(preset))).toEqual([]);
});

/**
 * What only a message can be answered (contract.test.ts), what takes a socket or somebody who lets it
 * go (real-connection.test.ts), and what leaves the answer of a read as it is.
 */
const answersNoRead = ["send-failed", "send-failed-bare", "wrong-channel", "wrong-recipient"]
  .concat(["reset-at-connection", "end-at-connection", "held-at-connection", "held-at-headers"])
  .concat(["held-at-body", "held-in-answer", "held", "slow", "dripped", "reset-late"])
  .concat(["kept-open", "reset-after-answer", "end-after-answer", "goaway-after-answer"])
  .concat(["no-rate-limit", "nonsense-rate-limit", "unix-reset"]);
