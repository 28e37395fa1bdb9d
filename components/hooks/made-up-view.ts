import type {
  AttemptView,
  ComposerView,
  DraftText,
  Output,
  PersonView,
} from "@/lib/messaging/protocol";

/** For tests: a composer for somebody of whom nothing but the address is known. */
export const draft: DraftText = {
  message: "Hi,",
  subject: "",
  messageType: "message",
  touched: false,
  caret: 0,
};

export const person: PersonView = {
  recipientId: "recipient",
  origin: "tab",
  proven: false,
  slug: "ada-example",
  name: null,
  doubtful: null,
  nameSource: "page",
  firstName: null,
  greeting: { source: "page", unset: null, setFor: null, outdated: null },
  headline: null,
  company: null,
  degree: "unknown",
  reason: "no-evidence",
  signedInAs: null,
  signedInId: null,
};

export const view: ComposerView = {
  person,
  account: { id: "account", name: "Sam Sender" },
  accountBy: "chosen",
  accounts: [],
  draft,
  attemptId: "first",
  edition: null,
  earlier: null,
  checksSpelling: true,
  lastContact: null,
  attempt: null,
  allowance: { kind: "unknown" },
};

/** For tests: the text of that composer was kept, under the attempt it was handed over with. */
export const saved: Output<"draft.save"> = { saved: true, attemptId: "first", earlier: null };

/** For tests: a Send to Ada Brandt that can still be taken back. */
export const held: AttemptView = {
  attemptId: "first",
  messageType: "message",
  subject: "",
  message: "Hello Ada",
  startedAt: "2026-11-23T10:00:00.000Z",
  leftAt: null,
  endedAt: null,
  outcome: { state: "held", until: "2026-11-23T10:00:05.000Z" },
  settledBy: null,
  missedAt: null,
  recall: null,
  files: [],
  slug: "ada-brandt",
  name: "Ada Brandt",
  seen: true,
};
