import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { keepOnProfiles } from "./keep-on-profiles";

/** Runs in pages of LinkedIn where the user wants a button: registered, or injected once. */
export default defineUnlistedScript(() => keepOnProfiles());
