import { html } from "hono/html";
import { connectionPresets } from "../faults/connection.ts";
import { documentedPresets } from "../faults/documented.ts";
import { type CutManner, type cutMoments, type Fault, faultTargets } from "../faults/fault.ts";
import type { PresetName } from "../faults/parse-fault.ts";
import type { FaultQueue } from "../faults/queue.ts";
import { redirectPresets } from "../faults/redirects.ts";
import { transportPresets } from "../faults/transport.ts";

const quick: Readonly<Record<string, readonly PresetName[]>> = {
  Refusals: ["daily", "velocity", "expired-trial", "reconnect", "message-required"],
  "Taken, and no answer": ["reset", "cut-after", "goaway", "refused-stream", "misdirected"],
  "Not taken": ["reset-at-connection", "reset-at-headers", "reset-before", "redirect-307"],
  Waiting: ["held-at-headers", "held-at-body", "held", "slow", "dripped", "kept-open"],
};

const moments: Readonly<Record<(typeof cutMoments)[number], string>> = {
  no: "stays",
  "at-connection": "is not taken",
  "at-headers": "ends at the headers",
  "before-answer": "ends after the body",
  "after-headers": "ends after the answer's headers",
  "in-answer": "ends in the answer",
  "after-answer": "ends after the answer",
};

const manners: Readonly<Record<CutManner, string>> = {
  end: "FIN",
  reset: "RST",
  goaway: "GOAWAY, then FIN",
  "goaway-unprocessed": "GOAWAY: not looked at",
  "refuse-stream": "REFUSED_STREAM",
  "cancel-stream": "CANCEL",
  "fail-stream": "INTERNAL_ERROR",
};

/** The faults that wait. Apart from the forms, so that it can be refreshed while one is typed in. */
export function waitingFaults(faults: FaultQueue) {
  const none = faults.waiting.length === 0 && faults.held === 0;
  return html`<div id="waiting" data-live>
    ${none ? html`<p class="hint">No fault waits: everything answers as usual.</p>` : ""}
    <ul class="plain">
      ${faults.waiting.map(waitingRow)}
    </ul>
    ${faults.held > 0 ? release(faults.held) : ""}
    ${faults.waiting.length > 0 ? press("/faults/clear", "Forget them") : ""}
  </div>`;
}

function waitingRow({ name, on, times, behaviour }: Fault) {
  const status = behaviour.status === undefined ? "" : ` (${behaviour.status})`;
  const next = times === 1 ? "the next" : `the next ${times} of`;
  return html`<li class="waiting"><code>${name}</code>${status} for ${next} ${on}</li>`;
}

function release(held: number) {
  return html`<p>${held} held back ${press("/release", "Let go")}</p>`;
}

export function press(action: string, words: string) {
  return html`<form method="post" action="${action}"><button>${words}</button></form>`;
}

export function faultForms() {
  return html`<form method="post" action="/faults" class="plain">
      ${Object.entries(quick).map(([words, names]) => quickGroup(words, names))}
    </form>
    <form method="post" action="/faults" class="fields">
      <label>Answer <select name="preset">
        <optgroup label="Documented">${options(Object.keys(documentedPresets))}</optgroup>
        <optgroup label="On the way">${options(Object.keys(transportPresets))}</optgroup>
        <optgroup label="The connection">${options(Object.keys(connectionPresets))}</optgroup>
        <optgroup label="Redirects">${options(Object.keys(redirectPresets))}</optgroup>
      </select></label>
      ${whereFields()}
      <button>Set fault</button>
    </form>
    <details>
      <summary>An answer of your own</summary>
      ${ownForm()}
    </details>`;
}

function quickGroup(words: string, names: readonly PresetName[]) {
  return html`<div role="group" aria-label="${words}">
    <p class="hint">${words}</p>
    <div class="buttons">
      ${names.map((name) => html`<button class="small" name="preset" value="${name}">${name}</button>`)}
    </div>
  </div>`;
}

function ownForm() {
  return html`<form method="post" action="/faults" class="fields">
    <label>Status <input name="status" type="number" min="200" max="599" value="500" /></label>
    <label>Headers, one a line <textarea name="headers" rows="2"></textarea></label>
    <label>Body <textarea name="body" rows="3"></textarea></label>
    <label>Wait, in milliseconds <input name="delayMs" type="number" min="0" max="600000" /></label>
    <label>Pieces, so far apart <input name="dripMs" type="number" min="0" max="600000" /></label>
    <label>The connection <select name="cut">${named(moments)}</select></label>
    <label>By <select name="how">${named(manners)}</select></label>
    <label class="check"><input name="taken" type="checkbox" value="yes" /> The message is taken</label>
    ${whereFields()}
    <button>Set fault</button>
  </form>`;
}

function named(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, text]) => {
    return html`<option value="${value}">${text}</option>`;
  });
}

function whereFields() {
  return html`<label>On <select name="on">${options(faultTargets)}</select></label>
    <label>Times <input name="times" type="number" min="1" max="1000" value="1" /></label>`;
}

function options(names: readonly string[]) {
  return names.map((name) => html`<option>${name}</option>`);
}
