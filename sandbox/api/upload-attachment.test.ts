import { describe, expect, it } from "vitest";
import { createControl } from "../control/app.ts";
import { availableAccount, warmingUpAccount } from "./accounts.ts";
import { aMember, apiOrigin, createTestApi } from "./ask-api.ts";
import { sandboxKey } from "./keys.ts";
import { largestUpload } from "./upload-attachment.ts";

const own = `accountId=${availableAccount.id}`;

function createUploads() {
  const { api, state } = createTestApi();
  const post = async (path: string, body: BodyInit, type: string | null) => {
    const headers = new Headers({ Authorization: `Bearer ${sandboxKey}` });
    if (type !== null) headers.set("Content-Type", type);
    const url = `${apiOrigin}/linkedin/conversations/${path}`;
    return api.fetch(new Request(url, { method: "POST", headers, body }));
  };
  const upload = (body: BodyInit, query = own, type: string | null = "text/plain") =>
    post(`upload-attachment?${query}`, body, type);
  const send = (attachments: unknown, accountId = availableAccount.id) => {
    const body = { accountId, recipientProfileUrn: aMember, message: "Hello", attachments };
    return post("send", JSON.stringify(body), "application/json");
  };
  return { state, upload, send };
}

describe("an upload", () => {
  it("is kept byte for byte, under its type and name", async () => {
    const { state, upload } = createUploads();
    const answer = await (await upload("made up", `${own}&filename=a%20b.txt`)).json();
    expect(answer).toMatchObject({
      success: true,
      attachment: { byteSize: 7, mediaType: "text/plain", name: "a b.txt" },
    });
    expect(new TextDecoder().decode(state.uploads[0]?.content)).toBe("made up");
  });

  it("without a name is an attachment", async () => {
    const { upload } = createUploads();
    expect(await (await upload("x")).json()).toMatchObject({ attachment: { name: "attachment" } });
  });

  it("is refused as a form, empty, or too large", async () => {
    const { state, upload } = createUploads();
    const form = new FormData();
    form.set("file", new Blob(["x"]));
    expect((await upload(form, own, null)).status).toBe(400);
    expect((await upload("")).status).toBe(400);
    expect((await upload(new Uint8Array(largestUpload + 1))).status).toBe(413);
    expect(state.uploads).toEqual([]);
  });
});

describe("a message that names an upload", () => {
  it("is delivered with it, and shown with it in the outbox", async () => {
    const { state, upload, send } = createUploads();
    const { attachment: file } = await (
      await upload("made up", `${own}&filename=%3Cb%3E.txt`)
    ).json();
    expect((await send([{ file }])).status).toBe(200);
    expect(state.deliveries).toMatchObject([{ attachments: [file] }]);
    const control = createControl(state);
    const page = await (await control.fetch(new Request("http://127.0.0.1:4180/"))).text();
    expect(page).toContain("&lt;b&gt;.txt");
    const path = `/uploads/${encodeURIComponent(file.assetUrn)}`;
    const kept = await control.fetch(new Request(`http://127.0.0.1:4180${path}`));
    expect(await kept.text()).toBe("made up");
    expect(kept.headers.get("Content-Disposition")).toBe("attachment");
  });

  it.each([
    ["nobody uploaded", () => ({ assetUrn: "urn:li:x" })],
    ["was changed on the way", () => ({ name: "other.txt" })],
  ])("is refused where the file %s", async (_, change) => {
    const { state, upload, send } = createUploads();
    const { attachment } = await (await upload("made up")).json();
    expect((await send([{ file: { ...attachment, ...change() } }])).status).toBe(400);
    expect(state.deliveries).toEqual([]);
  });

  it("is refused for another account", async () => {
    const { upload, send } = createUploads();
    const { attachment: file } = await (await upload("made up")).json();
    expect((await send([{ file }], warmingUpAccount.id)).status).toBe(400);
  });
});
