import { html } from "hono/html";
import type { InboxSettings } from "../api/inbox.ts";

type Fields = Readonly<Record<string, unknown>>;

const choices = {
  ownerFlag: { label: "Own messages are marked", values: ["right", "wrong", "missing"] },
  senderId: { label: "Sender's id", values: ["present", "missing"] },
  order: { label: "Order", values: ["newest-first", "oldest-first"] },
  whitespace: { label: "Line breaks and spaces", values: ["kept", "collapsed"] },
} as const;

/** How reading the inbox back misleads; every field says what holds now. */
export function inboxView(settings: InboxSettings) {
  return html`<section aria-labelledby="inbox-title">
    <h2 id="inbox-title">Reading the inbox back</h2>
    <form method="post" action="/inbox" class="fields">
      <label>A message can be seen after, in seconds
        <input name="seconds" type="number" min="0" max="86400" step="0.1" value="${settings.visibleAfterMs / 1000}" />
      </label>
      ${choice("ownerFlag", settings)} ${choice("senderId", settings)}
      ${choice("order", settings)} ${choice("whitespace", settings)}
      ${check("onlyWithSync", "Only after a read with sync", settings.onlyWithSync)}
      ${check("acceptsIds", "An id works in place of a slug", settings.acceptsIds)}
      <button>Set inbox</button>
    </form>
  </section>`;
}

function choice(name: keyof typeof choices, settings: InboxSettings) {
  const { label, values } = choices[name];
  return html`<label>${label} <select name="${name}">
    ${values.map((value) => html`<option ${settings[name] === value ? "selected" : ""}>${value}</option>`)}
  </select></label>`;
}

function check(name: string, label: string, isOn: boolean) {
  return html`<label class="check">
    <input name="${name}" type="checkbox" value="yes" ${isOn ? "checked" : ""} /> ${label}
  </label>`;
}

/** The words of the form; a box that is not ticked is not in them. */
export function inboxOfForm({ seconds, ...fields }: Fields): Record<string, unknown> {
  const visibleAfterMs = Math.round(Number(seconds) * 1000);
  const onlyWithSync = fields["onlyWithSync"] === "yes";
  const acceptsIds = fields["acceptsIds"] === "yes";
  return { ...fields, visibleAfterMs, onlyWithSync, acceptsIds };
}
