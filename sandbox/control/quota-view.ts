import { html } from "hono/html";
import { nameOf, sandboxAccounts, type SandboxAccount } from "../api/accounts.ts";
import { type DailyMessages, dailyLimit } from "../api/daily-messages.ts";
import { shownTime } from "./times.ts";

export function quotaView(messages: DailyMessages) {
  return html`<section id="quota" data-live aria-labelledby="quota-title">
    <h2 id="quota-title">Messages left today</h2>
    <ul class="plain">
      ${sandboxAccounts.map((account) => accountRow(account, messages.used(account.id)))}
    </ul>
    <p class="hint">Full again ${shownTime(messages.resetsAt())}</p>
  </section>`;
}

function accountRow(account: SandboxAccount, used: number) {
  const name = nameOf(account);
  const left = Math.max(0, dailyLimit - used);
  return html`<li class="account">
    <div class="line">
      <strong>${name}</strong>
      <span>${left} of ${dailyLimit}</span>
    </div>
    <meter min="0" max="${dailyLimit}" value="${left}" aria-label="Left for ${name}"></meter>
    <div class="line">
      <span class="hint">${healthOf(account)}</span>
      <span class="buttons">
        ${setTo(account, dailyLimit, "Use up")} ${setTo(account, dailyLimit - 1, "Leave one")}
        ${setTo(account, 0, "Refill")}
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

function healthOf({ status, enabled, apiSeatAllocated }: SandboxAccount): string {
  if (status === "ERROR") return "Needs attention: LinkedIn's session is lost";
  if (!enabled || !apiSeatAllocated) return "Paused, without an API seat";
  return status === "WARMUP" ? "Warming up" : "Available";
}
