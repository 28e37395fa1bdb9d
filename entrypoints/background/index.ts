import { i18n } from "#i18n";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { reportBug } from "@/lib/log/report-bug";
import { serve } from "@/lib/messaging/serve";
import { recoverOutbox } from "@/lib/outbox/recovery";
import { createMenu, onMenuClick } from "@/lib/platform/context-menu";
import { nowIso } from "@/lib/sending/ports";
import { createCall } from "./calls";
import { compose } from "./compose";
import { createHandlers } from "./handlers";

const report = (where: string) => (bug: unknown) => reportBug(where, bug);

/**
 * Everything is registered in the first turn: Chrome wakes the worker with a message and drops it
 * if no listener is there by then.
 */
export default defineBackground(() => {
  const ports = compose();
  const recovered = recoverOutbox({
    locks: ports.locks,
    store: ports.outbox,
    nowIso: () => nowIso(ports),
  }).catch(report("the recovery of the outbox"));
  const call = createCall(ports);
  onMenuClick((tab, link) => void call(tab, link).catch(report("a call from the menu")));
  browser.runtime.onInstalled.addListener(() => {
    createMenu({ page: i18n.t("menu.page"), link: i18n.t("menu.link") }).catch(report("the menu"));
  });
  serve(createHandlers(ports, recovered), browser.runtime.id, report("a message"));
});
