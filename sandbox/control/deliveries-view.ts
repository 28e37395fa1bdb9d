import { html } from "hono/html";
import type { Delivery, SeenRequest } from "../api/state.ts";
import { nameOfUrn } from "../linkedin/people.ts";
import { shownTime } from "./times.ts";

/** What was delivered, newest first. `html` escapes every value it is given. */
export function deliveriesView(deliveries: readonly Delivery[]) {
  const count = deliveries.length === 1 ? "1 message" : `${deliveries.length} messages`;
  return html`<section id="deliveries" data-live aria-labelledby="deliveries-title">
    <h2 id="deliveries-title">Delivered <span class="count" role="status">${count}</span></h2>
    ${deliveries.length === 0 ? nothingYet() : deliveries.toReversed().map(card)}
  </section>`;
}

function nothingYet() {
  return html`<p class="empty">
    Nothing yet. Send a message with Courier and it appears here, to the letter.
  </p>`;
}

function card(delivery: Delivery) {
  const to = nameOfUrn(delivery.recipientProfileUrn) ?? delivery.recipientProfileId ?? "a stranger";
  const type = delivery.messageType === "inmail" ? "InMail" : "Message";
  return html`<article class="card">
    <header>
      <h3>${type} ${delivery.number} to <bdi>${to}</bdi></h3>
      <time datetime="${delivery.at}">${shownTime(delivery.at)}</time>
    </header>
    <dl>
      <dt>From</dt>
      <dd><bdi>${delivery.accountName}</bdi></dd>
      <dt>Person</dt>
      <dd><code>${delivery.recipientProfileUrn}</code></dd>
      ${delivery.subject === null ? "" : subject(delivery.subject)}
    </dl>
    <p class="text" dir="auto">${delivery.message}</p>
  </article>`;
}

function subject(text: string) {
  return html`<dt>Subject</dt>
    <dd dir="auto">${text}</dd>`;
}

const shownRequests = 50;

export function requestsView(requests: readonly SeenRequest[]) {
  const newest = requests.slice(-shownRequests).toReversed();
  return html`<details>
    <summary>What the service was asked</summary>
    <div class="scroll" id="requests" data-live>
      <table>
        <thead>
          <tr><th scope="col">When</th><th scope="col">Request</th><th scope="col">Answer</th></tr>
        </thead>
        <tbody>
          ${newest.map(requestRow)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function requestRow({ at, method, path, status }: SeenRequest) {
  return html`<tr>
    <td>${shownTime(at)}</td>
    <td><code>${method} ${path}</code></td>
    <td>${status ?? "none"}</td>
  </tr>`;
}
