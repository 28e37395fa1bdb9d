import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readProfile } from "@/lib/linkedin/read-profile";

/** Injected when the user calls Courier; the worker gets what this returns and parses it. */
export default defineUnlistedScript(() => readProfile(document, location.href));
