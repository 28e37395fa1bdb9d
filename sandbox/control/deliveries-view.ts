import { html } from "hono/html";
import type { SandboxEvent } from "../api/event-log.ts";
import type { Delivery, SeenRequest } from "../api/state.ts";
import type { Attachment } from "../api/upload-attachment.ts";
import { nameOfUrn } from "../linkedin/people.ts";
import { shownTime } from "./times.ts";

/** What was delivered, newest first. `html` escapes every value it is given. */
export function deliveriesView(
  deliveries: readonly Delivery[],
  recalls: ReadonlyMap<number, string>,
) {
  const count = deliveries.length === 1 ? "1 message" : `${deliveries.length} messages`;
  return html`<section id="deliveries" data-live aria-labelledby="deliveries-title">
    <h2 id="deliveries-title">Delivered <span class="count" role="status">${count}</span></h2>
    ${deliveries.length === 0 ? nothingYet() : deliveries.toReversed().map((each) => card(each, recalls))}
  </section>`;
}

function nothingYet() {
  return html`<p class="empty">
    Nothing yet. Send a message with Courier and it appears here, to the letter.
  </p>`;
}

function card(delivery: Delivery, recalls: ReadonlyMap<number, string>) {
  const recalledAt = recalls.get(delivery.number);
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
      ${recalledAt === undefined ? "" : html`<dt>Recalled</dt><dd>${shownTime(recalledAt)}</dd>`}
      ${delivery.subject === null ? "" : subject(delivery.subject)}
      ${delivery.messagingChannel === undefined ? "" : channel(delivery.messagingChannel)}
      ${(delivery.attachments ?? []).map(file)}
    </dl>
    <p class="text" dir="auto">${delivery.message}</p>
  </article>`;
}

function file({ name, mediaType, byteSize, assetUrn }: Attachment) {
  return html`<dt>File</dt>
    <dd>
      <a href="/uploads/${encodeURIComponent(assetUrn)}" download="${name}"><bdi>${name}</bdi></a>
      ${mediaType}, ${byteSize} bytes
    </dd>`;
}

function channel(name: string) {
  return html`<dt>Channel</dt>
    <dd><code>${name}</code></dd>`;
}

function subject(text: string) {
  return html`<dt>Subject</dt>
    <dd dir="auto">${text}</dd>`;
}

const shownRequests = 50;

export function requestsView(requests: readonly SeenRequest[]) {
  const newest = requests.slice(-shownRequests).toReversed();
  const bodies = requests.filter(({ isWhole }) => isWhole).length;
  return html`<details>
    <summary>
      What the service was asked
      <span class="count" id="bodies" data-live>${bodies} whole ${bodies === 1 ? "send" : "sends"} arrived</span>
    </summary>
    <div class="scroll" id="requests" data-live>
      <table>
        <thead>
          <tr><th scope="col">When</th><th scope="col">Request</th>
            <th scope="col">Connection</th><th scope="col">Body</th><th scope="col">Answer</th></tr>
        </thead>
        <tbody>
          ${newest.map(requestRow)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function requestRow({ at, method, path, status, connection, isWhole }: SeenRequest) {
  return html`<tr>
    <td>${shownTime(at)}</td>
    <td><code>${method} ${path}</code></td>
    <td>${connection ?? ""}</td>
    <td>${isWhole ? "whole" : ""}</td>
    <td>${status ?? "none"}</td>
  </tr>`;
}

export function eventsView(events: readonly SandboxEvent[]) {
  const newest = events.slice(-shownRequests).toReversed();
  return html`<details>
    <summary>What happened, step by step</summary>
    <div class="scroll" id="events" data-live>
      <table>
        <thead>
          <tr><th scope="col">When</th><th scope="col">Step</th><th scope="col">Of</th></tr>
        </thead>
        <tbody>
          ${newest.map(eventRow)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function eventRow(event: SandboxEvent) {
  return html`<tr>
    <td>${shownTime(event.at)}</td>
    <td><code>${event.kind}</code></td>
    <td>${subjectOf(event)}</td>
  </tr>`;
}

function subjectOf(event: SandboxEvent): string {
  if (event.kind === "connection")
    return `connection ${event.connection} to ${event.host ?? "nobody"}`;
  if (event.kind === "cut") return `request ${event.request ?? "none"}, ${event.how}`;
  return `request ${event.request}, ${event.method}`;
}
