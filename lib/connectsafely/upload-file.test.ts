import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import type { Fetch } from "./request";
import { uploadFile } from "./upload-file";

const content = new Blob(["%PDF-1.7 made up"], { type: "application/pdf" });
const attachment = {
  assetUrn: "urn:li:digitalmediaAsset:made-up",
  byteSize: content.size,
  mediaType: "application/pdf",
  name: "plan & map.pdf",
};
const file = { accountId: "acc 1", name: "plan & map.pdf", content, limit: 5_000 };

function upload(answer: () => Response | Promise<Response>, change: object = {}, over = "h2") {
  const fetch = vi.fn<Fetch>(async () => answer());
  const key = createSecret("made-up-key");
  const service = { fetch, now: () => 0, key, line: lineOver(over) };
  return { fetch, result: uploadFile(service, { ...file, ...change }) };
}
const taken = () => Response.json({ success: true, attachment });

describe("handing a file to the service", () => {
  it("is one POST of the bare bytes under their own type, for one account, with the name", async () => {
    const { fetch, result } = upload(taken);
    expect(await result).toEqual({ ok: true, value: attachment });
    const [[url, init] = ["", {}]] = fetch.mock.calls;
    expect(init).toMatchObject({ method: "POST", body: content, credentials: "omit" });
    expect(new Headers(init?.headers).get("Content-Type")).toBe("application/pdf");
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe("/linkedin/conversations/upload-attachment");
    expect(Object.fromEntries(searchParams)).toEqual({
      accountId: "acc 1",
      filename: "plan & map.pdf",
    });
  });

  it.each(["", "Grüße/pdf", "application/pdf\u0000"])(
    "has no type that could not stand in a header: %j is one the browser gives no file",
    async (type) => {
      const { fetch, result } = upload(taken, { content: new Blob(["made up"], { type }) });
      await result;
      const [[, init] = []] = fetch.mock.calls;
      expect(new Headers(init?.headers).get("Content-Type")).toBe("application/octet-stream");
    },
  );

  it("keeps out of the connections of sends over HTTP/1.1, which may be repeated", async () => {
    const { fetch, result } = upload(taken, {}, "http/1.1");
    await result;
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: "include" });
  });

  it.each([408, 429, 500, 503])("is not repeated after a %i", async (status) => {
    const { fetch, result } = upload(() => new Response("", { status }));
    expect((await result).ok).toBe(false);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("is not repeated where the connection breaks", async () => {
    const { fetch, result } = upload(() => Promise.reject(new TypeError("reset")));
    expect(await result).toEqual({ ok: false, failure: { kind: "unreachable" } });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("is no success where the service took another number of bytes", async () => {
    const { result } = upload(() =>
      Response.json({ success: true, attachment: { ...attachment, byteSize: 3 } }),
    );
    expect(await result).toEqual({ ok: false, failure: { kind: "file-not-whole" } });
  });

  it.each([
    ["says no success", { attachment }],
    ["names no file", { success: true }],
    ["names it by nothing", { success: true, attachment: { ...attachment, assetUrn: "" } }],
    ["says half", { success: true, attachment: { assetUrn: "urn:li:x" } }],
  ])("is not understood where the answer %s", async (_, body) => {
    const { result } = upload(() => Response.json(body));
    expect(await result).toMatchObject({ failure: { kind: "answer-not-understood" } });
  });

  it.each([
    [400, { error: "The file is empty" }, { kind: "file-not-accepted", said: "The file is empty" }],
    [422, { error: "No" }, { kind: "file-not-accepted", said: "No" }],
    [411, {}, { kind: "file-not-accepted" }],
    [413, {}, { kind: "file-too-large" }],
    [415, { error: "No programs" }, { kind: "file-type-refused", said: "No programs" }],
    [400, { error: "accountId is required" }, { kind: "account-not-found" }],
    [404, { error: "Account not found" }, { kind: "account-not-found" }],
    [404, {}, { kind: "no-route", content: "file" }],
    [404, { error: "Not found" }, { kind: "no-route", content: "file" }],
    [405, {}, { kind: "no-route", content: "file" }],
    [410, {}, { kind: "no-route", content: "file" }],
    [401, {}, { kind: "key-refused" }],
    [403, { error: "Your trial has expired" }, { kind: "trial-ended" }],
    [500, {}, { kind: "service-trouble" }],
  ])("answered by %i %j is the failure %j", async (status, body, failure) => {
    const { result } = upload(() => Response.json(body, { status }));
    expect(await result).toMatchObject({ ok: false, failure });
  });
});
