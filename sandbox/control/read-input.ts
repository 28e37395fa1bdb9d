import { readJsonObject } from "../api/read-body.ts";

/** What was posted: by a form of the page, or as JSON by a test. Null: neither. */
export interface Input {
  readonly from: "form" | "json";
  readonly value: Readonly<Record<string, unknown>>;
}

export async function readInput(request: Request): Promise<Input | null> {
  const type = request.headers.get("Content-Type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) {
    const form = new URLSearchParams(await request.text());
    return { from: "form", value: Object.fromEntries(form) };
  }
  // A bare POST, as of `curl -X POST`, presses a switch that needs no words.
  if (type === "") return { from: "json", value: {} };
  const body = await readJsonObject(request);
  return body.kind === "object" ? { from: "json", value: body.value } : null;
}
