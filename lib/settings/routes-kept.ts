import * as v from "valibot";

/** By which endpoint a message goes: the older one, or the one that knows conversations. */
export const routeSchema = v.picklist(["messaging-send", "conversations-send"]);
export type Route = v.InferOutput<typeof routeSchema>;

/** Which of the two may be used: what the user wants, and what was learned by sending. */
export const routesKeptSchema = v.object({
  prefersNewer: v.boolean(),
  /** The last one that answered that it is gone, and when, ISO 8601. */
  retired: v.nullable(v.object({ route: routeSchema, at: v.string() })),
  /** The last one that sent a request elsewhere. */
  redirected: v.nullable(routeSchema),
});
export type RoutesKept = v.InferOutput<typeof routesKeptSchema>;

/** Nothing was learned yet, and the older one is taken where both will do. */
export function routesOf(kept: RoutesKept | null): RoutesKept {
  return kept ?? { prefersNewer: false, retired: null, redirected: null };
}
