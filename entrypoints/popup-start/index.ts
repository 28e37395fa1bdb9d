import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startPopup } from "./start-popup";

/** The first script of popup.html: small, so that it runs while the screen is still being loaded. */
export default defineUnlistedScript(() => {
  window.startedPopup = startPopup();
});
