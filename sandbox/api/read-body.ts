import { type Answer, refusal } from "./answer.ts";

/** Far above any message; the service's own limit is not documented. */
export const longestBody = 256 * 1024;

export type ReadBody =
  | { readonly kind: "object"; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: "refused"; readonly answer: Answer };

const refused = (status: number, error: string): ReadBody => {
  return { kind: "refused", answer: refusal(status, error) };
};

/** Reads the JSON object in a request: 415 for another type, 413 too long, 400 anything else. */
export async function readJsonObject(request: Request): Promise<ReadBody> {
  if (!isJson(request.headers.get("Content-Type"))) {
    return refused(415, "Content-Type must be application/json");
  }
  const text = await readText(request);
  if (text === "too-long") return refused(413, "Request body is too large");
  const value = text === null ? undefined : parseJson(text.json);
  return isObject(value)
    ? { kind: "object", value }
    : refused(400, "Request body must be a JSON object");
}

function isJson(contentType: string | null): boolean {
  const [type = ""] = (contentType ?? "").split(";");
  return type.trim().toLowerCase() === "application/json";
}

/** Null when the bytes are not UTF-8. */
async function readText(request: Request): Promise<{ json: string } | "too-long" | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let length = 0;
  let json = "";
  try {
    for await (const bytes of request.body ?? []) {
      length += bytes.length;
      if (length > longestBody) return "too-long";
      json += decoder.decode(bytes, { stream: true });
    }
    // A stream that its client broke off ends like a whole one, but for this.
    return request.signal.aborted ? null : { json: json + decoder.decode() };
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
