import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isFresh } from "@/lib/linkedin/is-fresh";
import { readProfile } from "@/lib/linkedin/read-profile";

/** Injected when the user calls Courier; the worker gets what this returns and parses it. */
export default defineUnlistedScript(() => {
  const entries = navigation.entries().filter(({ sameDocument }) => sameDocument);
  const [loaded] = performance.getEntriesByType("navigation");
  const { href } = location;
  return readProfile(document, href, isFresh(entries.length, loaded?.name ?? "", href));
});
