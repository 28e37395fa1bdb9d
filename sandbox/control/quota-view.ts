import { html } from "hono/html";
import { nameOf, sandboxAccounts, type SandboxAccount } from "../api/accounts.ts";
import { countingChoices } from "../api/counting.ts";
import type { DailyMessages } from "../api/daily-messages.ts";
import { shownTime } from "./times.ts";

export function quotaView(messages: DailyMessages) {
  return html`<section id="quota" data-live aria-labelledby="quota-title">
    <h2 id="quota-title">Messages left today</h2>
    <ul class="plain">
      ${sandboxAccounts.map((account) => accountRow(account, messages))}
    </ul>
    <p class="hint">Full again ${shownTime(messages.resetsAt())}</p>
  </section>`;
}

function accountRow(account: SandboxAccount, messages: DailyMessages) {
  const { limit } = messages;
  const name = nameOf(account);
  const left = Math.max(0, limit - messages.used(account.id));
  return html`<li class="account">
    <div class="line">
      <strong>${name}</strong>
      <span>${left} of ${messages.limit}</span>
    </div>
    <meter min="0" max="${messages.limit}" value="${left}" aria-label="Left for ${name}"></meter>
    <div class="line">
      <span class="hint">${healthOf(account)}</span>
      <span class="buttons">
        ${setTo(account, messages.limit, "Use up")} ${setTo(account, messages.limit - 1, "Leave one")}
        ${setTo(account, 0, "Refill")} ${spendElsewhere(account)}
      </span>
    </div>
  </li>`;
}

function setTo({ id }: SandboxAccount, used: number, words: string) {
  return html`<form method="post" action="/quota">
    <input type="hidden" name="accountId" value="${id}" />
    <button class="small" name="used" value="${used}">${words}</button>
  </form>`;
}

/** As another device of the same account does. */
function spendElsewhere({ id }: SandboxAccount) {
  return html`<form method="post" action="/quota">
    <input type="hidden" name="accountId" value="${id}" />
    <button class="small" name="spend" value="1">Spend one elsewhere</button>
  </form>`;
}

const countingWords: Readonly<Record<keyof typeof countingChoices, string>> = {
  limit: "Messages a day",
  counts: "What counts",
  feature: "Name of the quota row",
  headers: "Headers of a send",
  reset: "How a reset is written",
  limitReached: "LinkedIn itself has stopped the account",
};

/** The ways of counting in which the documents disagree; every field says what holds now. */
export function countingView({ counting }: DailyMessages) {
  return html`<section aria-labelledby="counting-title">
    <h2 id="counting-title">How it counts</h2>
    <form method="post" action="/counting" class="fields">
      ${Object.entries(countingChoices).map(([name, values]) => choice(name, values, counting))}
      <button>Set counting</button>
    </form>
  </section>`;
}

function choice(name: string, values: readonly string[], counting: DailyMessages["counting"]) {
  const now = new Map<string, string>(Object.entries(counting)).get(name);
  const words = new Map<string, string>(Object.entries(countingWords)).get(name) ?? name;
  return html`<label>${words} <select name="${name}">
    ${values.map((value) => html`<option ${value === now ? "selected" : ""}>${value}</option>`)}
  </select></label>`;
}

function healthOf({ status, enabled, apiSeatAllocated }: SandboxAccount): string {
  if (status === "ERROR") return "Needs attention: LinkedIn's session is lost";
  if (!enabled || !apiSeatAllocated) return "Paused, without an API seat";
  return status === "WARMUP" ? "Warming up" : "Available";
}
