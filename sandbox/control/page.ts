import { html } from "hono/html";
import { expiredTrialKey, noAccountKey, sandboxKey } from "../api/keys.ts";
import type { SandboxState } from "../api/state.ts";
import { acquaintanceView } from "./acquaintance-view.ts";
import { deliveriesView, eventsView, requestsView } from "./deliveries-view.ts";
import { faultForms, press, waitingFaults } from "./faults-view.ts";
import { inboxView } from "./inbox-view.ts";
import { perMinuteView } from "./per-minute-view.ts";
import { routesView } from "./routes-view.ts";
import { countingView, quotaView } from "./quota-view.ts";
import { shownTime } from "./times.ts";

/** The whole outbox view. Works without its script, which only keeps it up to date. */
export function outboxPage(state: SandboxState) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Outbox of the Courier sandbox</title>
        <link rel="stylesheet" href="/outbox.css" />
        <script src="/live.js" type="module"></script>
      </head>
      <body>
        <header class="top">
          <h1>Courier sandbox</h1>
          <p>A make-believe ConnectSafely. Nothing here leaves this computer.</p>
        </header>
        <main>
          <div class="column">
            ${deliveriesView(state.deliveries, state.recalls)} ${requestsView(state.requests)}
            ${eventsView(state.events.all)}
          </div>
          <div class="column">
            ${quotaView(state.messages)} ${countingView(state.messages)} ${perMinuteView(state.perMinute)} ${faultsSection(state)} ${routesView(state.retirement)} ${inboxView(state.inbox.settings)}
            ${acquaintanceView(state.acquaintance.settings)}
            ${clockSection(state)} ${keysSection()}
          </div>
        </main>
      </body>
    </html>`;
}

function faultsSection({ faults }: SandboxState) {
  return html`<section aria-labelledby="faults-title">
    <h2 id="faults-title">Faults</h2>
    ${waitingFaults(faults)} ${faultForms()}
  </section>`;
}

function clockSection({ clock }: SandboxState) {
  return html`<section aria-labelledby="clock-title">
    <h2 id="clock-title">Clock</h2>
    <p id="clock" data-live>${shownTime(clock.now())}</p>
    <div class="buttons">
      <form method="post" action="/clock"><button name="advanceMs" value="3600000">+1 h</button></form>
      <form method="post" action="/clock"><button name="to" value="next-utc-day">Next UTC day</button></form>
      ${press("/reset", "Start over")}
    </div>
  </section>`;
}

function keysSection() {
  return html`<section aria-labelledby="keys-title">
    <h2 id="keys-title">Keys to try</h2>
    <dl class="keys">
      <dt>Reaches every account</dt>
      <dd><code>${sandboxKey}</code></dd>
      <dt>Its trial has ended</dt>
      <dd><code>${expiredTrialKey}</code></dd>
      <dt>Reaches no account</dt>
      <dd><code>${noAccountKey}</code></dd>
    </dl>
  </section>`;
}
