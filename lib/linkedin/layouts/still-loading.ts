import { hasAny } from "../page-dom";

/** What stands in a page before the site's own program has drawn anything (reference 2). */
const loaders = ["#app-boot-bg-loader", "#app-boot-loader", "script#rehydrate-data"];

/** Whether a page that no layout knows is one that has not come yet. */
export function isStillLoading(doc: Document): boolean {
  return hasAny(doc, loaders) || !hasAny(doc, ["body *"]);
}
