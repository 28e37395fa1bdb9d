import { html } from "hono/html";
import type { AcquaintanceSettings } from "../api/acquaintance.ts";

const choices = {
  existsNames: { label: "The conversation names", values: ["right", "another", "missing"] },
  relationshipNames: { label: "The relationship names", values: ["right", "another", "missing"] },
  tie: { label: "Everybody is", values: ["usual", "connected", "strangers", "invited", "invites"] },
  openProfile: { label: "InMail without a credit", values: ["usual", "yes", "no"] },
} as const;

/** What is said of people before a message; every field says what holds now. */
export function acquaintanceView(settings: AcquaintanceSettings) {
  const names = ["existsNames", "relationshipNames", "tie", "openProfile"] as const;
  return html`<section aria-labelledby="acquaintance-title">
    <h2 id="acquaintance-title">What is known of people</h2>
    <form method="post" action="/acquaintance" class="fields">
      ${names.map((name) => choice(name, settings))}
      <label>InMail credits, empty for each account's own
        <input name="credits" type="number" min="0" max="10000" value="${settings.credits ?? ""}" />
      </label>
      <button>Set people</button>
    </form>
  </section>`;
}

function choice(name: keyof typeof choices, settings: AcquaintanceSettings) {
  const { label, values } = choices[name];
  return html`<label>${label} <select name="${name}">
    ${values.map((value) => html`<option ${settings[name] === value ? "selected" : ""}>${value}</option>`)}
  </select></label>`;
}

/** The words of the form. */
export function acquaintanceOfForm({
  credits,
  ...fields
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...fields, credits: credits === "" ? null : Number(credits) };
}
