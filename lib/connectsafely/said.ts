import * as v from "valibot";
import type { Body } from "./read-body";

const longest = 500;

const text = v.fallback(v.optional(v.string()), undefined);
const issueSchema = v.object({
  path: v.fallback(v.array(v.union([v.string(), v.number()])), []),
  message: v.string(),
});
const errorObjectSchema = v.object({
  message: text,
  issues: v.fallback(v.array(v.unknown()), []),
});

/** For a field that is expected to say nothing: what it says would speak against the rest. */
export const nothing = v.nullish(v.literal(""));

/** Every documented shape at once: each field that is not what it should be counts as missing. */
const errorBodySchema = v.object({
  success: v.optional(v.unknown()),
  message: text,
  errorDetails: v.fallback(v.object({ message: text }), {}),
  error: v.fallback(v.union([v.string(), errorObjectSchema]), ""),
});

/**
 * The service's own sentence in an error body, or null (reference connectsafely-api 7.1, shapes 1
 * to 5 and 7, in the order of precedence its clients use). One line, at most 500 characters. A
 * body that claims success says no error, whatever its `message`.
 */
export function said(body: Body): string | null {
  if (body.kind !== "json") return null;
  const parsed = v.safeParse(errorBodySchema, body.value);
  if (!parsed.success || parsed.output.success === true) return null;
  const { message, errorDetails, error } = parsed.output;
  const sentences = [
    message,
    errorDetails.message,
    typeof error === "string" ? error : ofObject(error),
  ];
  return sentences.map(asLine).find((line) => line !== "") ?? null;
}

/**
 * Whether an error body says this sentence, in the documented shapes of a sentence (reference
 * connectsafely-api 7.1, 1 and 2), and nothing that speaks against it.
 */
export function saysOnly(body: Body, sentence: RegExp): boolean {
  const schema = v.object({
    success: v.nullish(v.literal(false)),
    error: v.pipe(v.string(), v.regex(sentence)),
    message: nothing,
    errorDetails: nothing,
  });
  return body.kind === "json" && v.is(schema, body.value);
}

/** Shape 4: `error` is an object whose first issue says where and what. */
function ofObject(error: v.InferOutput<typeof errorObjectSchema>): string | undefined {
  const issue = v.safeParse(issueSchema, error.issues[0]);
  if (!issue.success) return error.message;
  const { path, message } = issue.output;
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}

/** Without control characters and direction overrides, which could disguise what is shown. */
function asLine(sentence: string | undefined): string {
  const line = (sentence ?? "").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/\p{Cf}/gu, "");
  return line
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}/gu, "");
}
