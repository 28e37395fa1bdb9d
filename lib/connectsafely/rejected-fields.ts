import * as v from "valibot";
import type { Body } from "./read-body";
import { saysOnly } from "./said";

const names = [
  "accountId",
  "recipientProfileId",
  "recipientProfileUrn",
  "conversationUrn",
  "message",
  "subject",
  "messageType",
  "messagingChannel",
  "attachments",
] as const;
const field = `(?:${names.join("|")})`;
const fields = `(?:either )?${field}(?:(?:, (?:or |and )?| or | and |/)${field})*`;
const required = new RegExp(`^${fields} (?:is|are) required(?: for inmail)?\\.?$`, "i");

const validationSchema = v.variant("success", [
  v.object({ success: v.literal(false), code: v.literal("validation_error") }),
  v.object({
    success: v.literal(false),
    error: v.object({
      name: v.literal("ZodError"),
      // The first step of each path: another field may be one of LinkedIn's answer to what was sent.
      issues: v.pipe(
        v.array(v.object({ path: v.object({ 0: v.picklist(names) }) })),
        v.minLength(1),
      ),
    }),
  }),
]);

/**
 * Whether a 400 or 422 says that the fields of the request were not accepted, so that nothing was
 * tried. Only the documented shapes count (reference connectsafely-api 2.1, and 7.1 shapes 3 and
 * 4), because the vendor's 400 may also mean that sending failed on the way.
 */
export function rejectsFields(body: Body): boolean {
  const isValidation = body.kind === "json" && v.is(validationSchema, body.value);
  return isValidation || saysOnly(body, required);
}
