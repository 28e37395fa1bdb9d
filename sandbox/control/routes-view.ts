import { html } from "hono/html";
import { goneStatuses, type Retirement, type SendRoute, sendRoutes } from "../api/retirement.ts";

/** Which endpoints take messages, and how one that does not says so. */
export function routesView(retirement: Retirement) {
  return html`<section aria-labelledby="routes-title">
    <h2 id="routes-title">Endpoints for messages</h2>
    ${sendRoutes.map((route) => routeForm(route, retirement))}
  </section>`;
}

function routeForm(route: SendRoute, retirement: Retirement) {
  const gone = retirement.of(route);
  return html`<form method="post" action="/routes" class="fields">
    <input type="hidden" name="route" value="${route}" />
    <label>POST ${route} <select name="status">
      <option value="" ${gone === null ? "selected" : ""}>works</option>
      ${goneStatuses.map((status) => html`<option value="${status}" ${gone === status ? "selected" : ""}>is gone, ${status}</option>`)}
    </select></label>
    <button>Set</button>
  </form>`;
}
