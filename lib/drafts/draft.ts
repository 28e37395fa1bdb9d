import * as v from "valibot";
import { filledFromSchema, replacedSchema } from "./replace-text";
import { attachedFilesSchema } from "../files/attached-file";

/** The text being written to one person from one account, kept under its attempt id. */
export const draftSchema = v.object({
  version: v.literal(1),
  attemptId: v.pipe(v.string(), v.uuid()),
  accountId: v.string(),
  /** The account was picked for this text, so that the text opens with it again. */
  isPicked: v.exactOptional(v.boolean()),
  /** Every key the person is known by (linkedin/same-person.ts). */
  persons: v.array(v.string()),
  message: v.string(),
  subject: v.string(),
  messageType: v.picklist(["message", "inmail"]),
  /** Left out: the ordinary inbox. */
  channel: v.exactOptional(v.picklist(["inbox", "sales-navigator"])),
  /** A subject was asked for, which an ordinary message has on demand only. */
  withSubject: v.exactOptional(v.boolean()),
  /** Left out: none. */
  files: v.exactOptional(attachedFilesSchema),
  /** False while the text is only the filled template. */
  touched: v.boolean(),
  /** Left out: the built-in greeting, or a text that was begun empty. */
  template: v.exactOptional(filledFromSchema),
  /** The texts before it that Undo brings back, also after the popup was closed. */
  replaced: v.exactOptional(replacedSchema),
  /** Cursor position in the message, in UTF-16 units. */
  caret: v.number(),
  /** ISO 8601. */
  updatedAt: v.string(),
});

export type Draft = v.InferOutput<typeof draftSchema>;
