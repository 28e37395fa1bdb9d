import type { ConnectSafely } from "../../connectsafely/client";
import type { OutboxEntry } from "../../outbox/entry";
import type { PromiseName } from "./made-up-ledger";
import type { Mistake } from "../made-up/made-up-browser";
import type { Ports } from "../ports";

/** For tests: mistakes that were made elsewhere or are near at hand, each with the promise it breaks. */
export const mistakes: Record<string, { breaks: PromiseName; mistake: Mistake }> = {
  "the mark is written after the fetch": { breaks: "I3", mistake: { ports: markingLate } },
  "a 5xx is tried again": { breaks: "I1", mistake: { ports: tryingAgain } },
  "recovery sends again": { breaks: "I7", mistake: { recover: sendAgain } },
  "there is no recovery": { breaks: "I5", mistake: { recover: async () => undefined } },
  "each click is an attempt": { breaks: "I1", mistake: { ports: forgettingClicks } },
  "two sends to a person do not wait": { breaks: "I9", mistake: { ports: withoutLocks } },
  "a 5xx is called refused": { breaks: "I6", mistake: { ports: callingRefused } },
  "a text leaves the drafts with its outcome": { breaks: "I11", mistake: { ports: losingTexts } },
  "a recall without an answer is asked for again": {
    breaks: "Recall",
    mistake: { ports: recallingAgain },
  },
  "a file that was not taken is passed over": { breaks: "Files", mistake: { ports: inventing } },
  "files are removed under the texts that name them": {
    breaks: "Kept",
    mistake: { ports: forgettingFiles },
  },
  "nobody asks about the same text": { breaks: "I13", mistake: { ports: forgettingTexts } },
};

function withService(
  ports: Ports,
  change: (service: ConnectSafely) => Partial<ConnectSafely>,
): Ports {
  return {
    ...ports,
    service: (key) => {
      const service = ports.service(key);
      return { ...service, ...change(service) };
    },
  };
}

function markingLate(ports: Ports): Ports {
  const late: OutboxEntry[] = [];
  const { outbox } = ports;
  const put = async (entry: OutboxEntry): Promise<void> => {
    if (entry.outcome.state !== "sending") return outbox.put(entry);
    late.push(entry);
  };
  const marking = { ...ports, outbox: { ...outbox, put } };
  return withService(marking, (service) => ({
    async sendMessage(message) {
      const reply = await service.sendMessage(message);
      for (const entry of late.splice(0)) await outbox.put(entry);
      return reply;
    },
  }));
}

function tryingAgain(ports: Ports): Ports {
  return withService(ports, (service) => ({
    async sendMessage(message) {
      const reply = await service.sendMessage(message);
      const { outcome } = reply;
      const isTrouble = outcome.state === "unconfirmed" && outcome.doubt === "server-error";
      return isTrouble ? service.sendMessage(message) : reply;
    },
  }));
}

async function sendAgain(ports: Ports): Promise<void> {
  const key = await ports.vault.open();
  for (const entry of await ports.outbox.unsettled()) {
    if (key !== null && entry.outcome.state === "sending") {
      await ports.service(key).sendMessage(entry);
    }
  }
}

function forgettingClicks(ports: Ports): Ports {
  return { ...withoutLocks(ports), outbox: { ...ports.outbox, get: async () => null } };
}

function withoutLocks(ports: Ports): Ports {
  return { ...ports, underway: new Forgetful(), locks: { hold: (_, work) => work() } };
}

class Forgetful extends Map {
  override set(): this {
    return this;
  }
}

function callingRefused(ports: Ports): Ports {
  return withService(ports, (service) => ({
    async sendMessage(message) {
      const reply = await service.sendMessage(message);
      if (reply.outcome.state !== "unconfirmed") return reply;
      return { ...reply, outcome: { state: "refused", failure: { kind: "service-trouble" } } };
    },
  }));
}

function recallingAgain(ports: Ports): Ports {
  return withService(ports, (service) => ({
    async recallMessage(names) {
      const answer = await service.recallMessage(names);
      return answer.state === "unconfirmed" ? service.recallMessage(names) : answer;
    },
  }));
}

function inventing(ports: Ports): Ports {
  return withService(ports, (service) => ({
    async uploadFile(file) {
      const { name, content } = file;
      const invented = { assetUrn: "urn:li:x", byteSize: content.size, mediaType: "", name };
      const upload = await service.uploadFile(file);
      return upload.ok ? upload : { ok: true, value: invented };
    },
  }));
}

function forgettingFiles(ports: Ports): Ports {
  const none = { drafts: [], damaged: [] };
  return { ...ports, drafts: { ...ports.drafts, all: async () => none } };
}

function losingTexts(ports: Ports): Ports {
  return { ...ports, drafts: { ...ports.drafts, replace: (id) => ports.drafts.remove(id) } };
}

function forgettingTexts(ports: Ports): Ports {
  return { ...ports, outbox: { ...ports.outbox, forPersons: async () => [] } };
}
