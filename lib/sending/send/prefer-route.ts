import { ok, type Result } from "../../kernel/result";
import { type RoutesKept, routesOf } from "../../settings/routes-kept";
import type { Ports } from "../ports";

type Preference = Pick<RoutesKept, "prefersNewer">;

/** Whether messages go by the newer endpoint wherever it can carry them. */
export async function viewPreference({
  routes,
}: Pick<Ports, "routes">): Promise<Result<Preference>> {
  const { prefersNewer } = routesOf(await routes.read());
  return ok({ prefersNewer });
}

/** What was learned of the endpoints stays as it is. */
export async function choosePreference(
  { routes }: Pick<Ports, "routes">,
  { prefersNewer }: Preference,
): Promise<Result<Preference>> {
  await routes.update((kept) => ({ ...routesOf(kept), prefersNewer }));
  return ok({ prefersNewer });
}
