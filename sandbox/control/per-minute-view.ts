import { html } from "hono/html";
import type { PerMinute } from "../api/per-minute.ts";

/** The switch of the limits of requests a minute. */
export function perMinuteView({ isOn }: PerMinute) {
  return html`<form method="post" action="/per-minute" class="line" id="per-minute" data-live>
    <span class="hint">Requests a minute are ${isOn ? "limited" : "not limited"}.</span>
    <button class="small" name="limited" value="${isOn ? "no" : "yes"}">
      ${isOn ? "Lift" : "Limit"}
    </button>
  </form>`;
}
