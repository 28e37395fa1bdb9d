import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { reportBug } from "@/lib/log/report-bug";
import { serve } from "@/lib/messaging/serve";
import { onAlarm } from "@/lib/platform/alarm";
import { createButtonPorts } from "@/lib/platform/page-button";
import { recover } from "@/lib/sending/after-send/recover";
import { showNews } from "@/lib/sending/after-send/tell-news";
import { answerCalls } from "./calls";
import { compose } from "./compose";
import { createHandlers } from "./handlers";

/**
 * Everything is registered in the first turn: Chrome wakes the worker with a message and drops it
 * if no listener is there by then.
 */
export default defineBackground(() => {
  const { button: buttonKept, drawn, ...ports } = compose();
  const button = createButtonPorts(buttonKept, drawn);
  const recovered = recover(ports).catch((bug: unknown) =>
    reportBug("the recovery of the outbox", bug),
  );
  const handlers = createHandlers(ports, button, recovered);
  serve(handlers, browser.runtime.id, (bug) => reportBug("a message", bug));
  answerCalls(ports, button);
  onAlarm(() => void showNews(ports).catch((bug: unknown) => reportBug("an alarm", bug)));
  // Only to be started with the browser: what a dead one left behind has to be told on the toolbar.
  browser.runtime.onStartup.addListener(() => undefined);
});
