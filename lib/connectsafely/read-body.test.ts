import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readBody } from "./read-body";

const asIs = (text: string) => text;
const bytes = (text: string) => new TextEncoder().encode(text);

type Ending = "closed" | "open" | Error;

function streamOf(chunks: Uint8Array[], ending: Ending = "closed", onCancel = () => {}) {
  const left = [...chunks];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = left.shift();
      if (chunk) controller.enqueue(chunk);
      else if (ending === "closed") controller.close();
      else if (ending === "open") return new Promise(() => {});
      else controller.error(ending);
      return undefined;
    },
    cancel: onCancel,
  });
}

describe("the body of an answer", () => {
  it("is its JSON, however the bytes are cut into pieces", async () => {
    const value = { success: true, message: "grüße 👋" };
    const whole = bytes(JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length }), async (size) => {
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < whole.length; at += size) pieces.push(whole.slice(at, at + size));
        expect(await readBody(streamOf(pieces), asIs)).toEqual({ kind: "json", value });
      }),
    );
  });

  it.each(["", "<html>sign in to the Wi-Fi</html>", '{"success":tr'])(
    "is no JSON when all that came is %j",
    async (text) => {
      expect(await readBody(streamOf([bytes(text)]), asIs)).toEqual({ kind: "not-json" });
    },
  );

  it("is no JSON when there is no body", async () => {
    expect(await readBody(null, asIs)).toEqual({ kind: "not-json" });
  });

  it("is cut when the connection breaks inside the document", async () => {
    const stream = streamOf([bytes('{"success":true')], new TypeError("network error"));
    expect(await readBody(stream, asIs)).toEqual({ kind: "cut" });
  });

  it("has timed out when the time limit strikes inside the document", async () => {
    const late = new DOMException("too late", "TimeoutError");
    expect(await readBody(streamOf([bytes('{"succ')], late), asIs)).toEqual({ kind: "timed-out" });
  });

  it("is whole when the connection breaks only behind the document", async () => {
    const stream = streamOf([bytes('{"success":true}')], new TypeError("network error"));
    expect(await readBody(stream, asIs)).toEqual({ kind: "json", value: { success: true } });
  });

  it("is whole after a quiet second although the connection stays open", async () => {
    const limit = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
      const quiet = new AbortController();
      queueMicrotask(() => quiet.abort());
      return quiet.signal;
    });
    const stream = streamOf([bytes('{"success":true}')], "open");
    expect(await readBody(stream, asIs)).toEqual({ kind: "json", value: { success: true } });
    expect(limit).toHaveBeenCalledWith(1_000);
  });

  it("is read no further than 64 KiB, and the rest is not waited for", async () => {
    let cancelled = false;
    const piece = bytes(" ".repeat(16 * 1024));
    const stream = streamOf(
      Array.from({ length: 1_000 }, () => piece),
      "open",
      () => {
        cancelled = true;
      },
    );
    expect(await readBody(stream, asIs)).toEqual({ kind: "too-large" });
    expect(cancelled).toBe(true);
  });

  it("may be 64 KiB long", async () => {
    const text = JSON.stringify({ a: "x".repeat(64 * 1024 - 8) });
    expect(text).toHaveLength(64 * 1024);
    expect(await readBody(streamOf([bytes(text)]), asIs)).toMatchObject({ kind: "json" });
  });
});
