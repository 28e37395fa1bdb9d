import { describe, expect, it } from "vitest";
import { availableAccount, disconnectedAccount, nameOf } from "./api/accounts.ts";
import { createApi } from "./api/app.ts";
import { apiOrigin, createTestApi, wholly } from "./api/ask-api.ts";
import { expiredTrialKey, sandboxKey } from "./api/keys.ts";
import { askedByPost } from "./api/asked-by-post.ts";
import { messageUrnOf } from "./api/message-urn.ts";
import { reads } from "./api/reads.ts";
import { recallPath } from "./api/recall-message.ts";
import { uploadPath } from "./api/upload-attachment.ts";
import { sendRoutes } from "./api/retirement.ts";
import type { SandboxState } from "./api/state.ts";
import { threadWith } from "./api/threads.ts";
import type { Documented, Refusal } from "./documented-endpoint.ts";
import { rahel, urnOf, urnOfSlug } from "./linkedin/people.ts";
import { documented } from "./reference.ts";

const keys = { own: sandboxKey, none: null, wrong: "nobody", "trial ended": expiredTrialKey };

interface Asked extends Pick<Refusal, "key" | "isUsedUp"> {
  readonly path: string;
  readonly body?: Documented["body"];
  readonly file?: Documented["file"];
}

/** Asks a fresh sandbox, in which one message was sent already. */
async function ask({ method }: Documented, { path, body, file, key, isUsedUp }: Asked) {
  const { state } = createTestApi();
  const api = createApi({ state, directory: urnOfSlug });
  const filled = fillFrom(state);
  if (isUsedUp) state.messages.setUsed(availableAccount.id, state.messages.limit);
  const headers = new Headers({ "Content-Type": file?.type ?? "application/json" });
  const named = keys[key ?? "own"];
  if (named !== null) headers.set("Authorization", `Bearer ${named}`);
  const url = `${apiOrigin}/linkedin${filled(path)}`;
  const fields = body === undefined ? null : filled(JSON.stringify(body));
  const text = file?.content ?? fields;
  const answer = await api.fetch(new Request(url, { method, headers, body: text }));
  const value: unknown = await answer.json();
  return { answer, value };
}

/** Sends the one message, and puts the sandbox's own names in the places of the reference. */
function fillFrom(state: SandboxState) {
  const delivery = state.deliver({
    accountId: availableAccount.id,
    accountName: nameOf(availableAccount),
    recipientProfileId: rahel.slug,
    recipientProfileUrn: urnOf(rahel),
    messageType: "normal",
    subject: null,
    message: "Hello",
  });
  const thread = threadWith(availableAccount, urnOf(rahel), state)?.urn ?? "";
  return (text: string) => {
    return text
      .replace("{account}", availableAccount.id)
      .replace("{lost}", disconnectedAccount.id)
      .replace("{conversation}", wholly(thread))
      .replace("{message}", wholly(messageUrnOf(delivery, availableAccount)));
  };
}

/** What stands at the end of such a path; undefined where it leads nowhere. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, step) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    if (step === "[]") return Array.isArray(inner) ? inner[0] : undefined;
    return Object.entries(inner).find(([name]) => name === step)?.[1];
  }, value);
}

function namesIn(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function without(body: Documented["body"], field: string) {
  return Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => name !== field));
}

describe.each(documented)("the sandbox answers $method $path as documented:", (endpoint) => {
  const { path, body, file, headers = [] } = endpoint;
  const call = { path, ...(body && { body }), ...(file && { file }) };

  it("a success with every key, and none that nobody named", async () => {
    const { answer, value } = await ask(endpoint, call);
    expect(answer.status).toBe(200);
    const always = endpoint.keys.filter((key) => !key.endsWith("?"));
    for (const key of always) expect([key, at(value, key)]).not.toEqual([key, undefined]);
    const top = Array.isArray(value) ? at(value, "[]") : value;
    const named = new Set(endpoint.keys.map((key) => key.replace(/^\[\]\.|\?/g, "").split(".")[0]));
    expect(namesIn(top).filter((key) => !named.has(key))).toEqual([]);
    for (const name of headers) expect([name, answer.headers.get(name)]).not.toContain(null);
  });

  it.each(Object.entries(endpoint.refusals))("the refusal %s", async (_name, refusal) => {
    const { status, keys: named, headers: _own, ...changes } = refusal;
    const { answer, value } = await ask(endpoint, { ...call, ...changes });
    expect(answer.status).toBe(status);
    expect(namesIn(value).toSorted()).toEqual([...named].toSorted());
    expect(at(value, "success")).not.toBe(true);
    for (const name of [...headers, ...(refusal.headers ?? [])]) {
      expect([name, answer.headers.get(name)]).not.toContain(null);
    }
  });

  it.each(endpoint.required ?? [])("a 400 without %s", async (field) => {
    const { answer, value } = await ask(endpoint, { path, body: without(body, field) });
    expect(answer.status).toBe(400);
    expect(at(value, "error")).toContain(field);
  });
});

it("the sandbox has no endpoint that the reference does not know", () => {
  const known = documented.map(({ method, path }) => `${method} /linkedin${path.split("?")[0]}`);
  const served = [
    ...reads.map(({ path }) => `GET ${path}`),
    ...askedByPost.map(({ path }) => `POST ${path}`),
    ...sendRoutes.map((route) => `POST /linkedin/${route}`),
    `DELETE ${recallPath}`,
    `POST ${uploadPath}`,
  ];
  expect(served.filter((each) => !known.some((other) => fits(each, other)))).toEqual([]);
});

function fits(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
}

it("the sandbox knows a profile that is not there as an empty one, with 200", async () => {
  const profile = documented.find(({ path }) => path === "/profile");
  if (profile === undefined) throw new Error("it is not documented");
  const body = { accountId: availableAccount.id, profileId: "nobody-of-that-name" };
  const { answer, value } = await ask(profile, { path: "/profile", body });
  expect(answer.status).toBe(200);
  expect(at(value, "profile")).toEqual({});
});
