import * as v from "valibot";
import { uuid } from "../kernel/fields";
import {
  besideSchema,
  bounded,
  filledFromSchema,
  replacedSchema,
  textSchema,
} from "./replace-text";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where the cursor is: in which field, what is selected (UTF-16 units), and how far the text is scrolled. */
export const cursorSchema = v.object({
  field: v.picklist(["message", "subject"]),
  start: count,
  end: count,
  /** In pixels, which may be fractions. */
  scrolled: v.pipe(v.number(), v.minValue(0)),
});
export type Cursor = v.InferOutput<typeof cursorSchema>;

/** A text of another window, with who wrote it. */
const earlierSchema = v.object({ ...textSchema.entries, line: v.exactOptional(v.string()) });
export type Earlier = v.InferOutput<typeof earlierSchema>;

/**
 * What a screen edits of a draft: each of these goes to it and comes back. As it is kept; from a
 * screen texts have a bound and the caret is checked (messaging/requests.ts), which would make an
 * older record a damaged one.
 */
export const draftTextEntries = {
  message: v.string(),
  subject: v.string(),
  messageType: v.picklist(["message", "inmail"]),
  ...besideSchema.entries,
  /** False while the text is only the filled template. */
  touched: v.boolean(),
  /** What it was filled from. Left out: the built-in greeting, or a text that was begun empty. */
  template: v.exactOptional(filledFromSchema),
  /** The texts before it that Undo brings back, also after the popup was closed. */
  replaced: v.exactOptional(replacedSchema),
  /** Cursor position in the message, in UTF-16 units. */
  caret: v.number(),
  /** The cursor in full, where it is known. */
  cursor: v.exactOptional(cursorSchema),
} as const;

/** The text being written to one person from one account, kept under its attempt id. */
export const draftSchema = v.object({
  version: v.literal(1),
  attemptId: uuid,
  accountId: v.string(),
  /** The account was picked for this text, so that the text opens with it again. */
  isPicked: v.exactOptional(v.boolean()),
  /** Every key the person is known by (linkedin/same-person.ts). */
  persons: v.array(v.string()),
  /** What the person was called when the text was kept: a list of drafts has no page to ask. */
  name: v.exactOptional(v.nullable(v.string())),
  firstName: v.exactOptional(v.nullable(v.string())),
  ...draftTextEntries,
  /** Another with each text: a screen names the one that it went on from. */
  edition: v.exactOptional(v.string()),
  /** Who writes (earlier-texts.ts). */
  line: v.exactOptional(v.string()),
  /** Texts of other windows that this one took the place of, the latest last; more are cut, not damage. */
  earlier: v.exactOptional(v.pipe(v.array(earlierSchema), v.transform(bounded))),
  /** ISO 8601. */
  updatedAt: v.string(),
});

export type Draft = v.InferOutput<typeof draftSchema>;
