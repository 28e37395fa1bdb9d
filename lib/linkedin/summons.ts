import * as v from "valibot";

/** The user called Courier from inside a page, and the popup has not asked yet for whom. */
export const summonsSchema = v.object({
  tabId: v.pipe(v.number(), v.integer()),
  /** What the tab showed at the click; null where the browser did not tell. */
  address: v.nullable(v.string()),
  /** Milliseconds since 1970. */
  at: v.number(),
  /** The link that was chosen; null: the person the tab shows. */
  link: v.nullable(v.string()),
});

export type Summons = v.InferOutput<typeof summonsSchema>;
