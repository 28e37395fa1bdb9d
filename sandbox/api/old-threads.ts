import { ines, rahel, tomas, urnOf } from "../linkedin/people.ts";
import { availableAccount } from "./accounts.ts";
import type { Attachment } from "./upload-attachment.ts";

/** One message of a thread. `sentAt`: milliseconds since 1970. */
export interface ThreadMessage {
  readonly text: string;
  readonly sentAt: number;
  readonly isOwn: boolean;
  /** When LinkedIn began to show it; 0: long ago. */
  readonly visibleAt: number;
  /** Left out where there are none. */
  readonly attachments?: readonly Attachment[];
}

interface OldThread {
  readonly accountId: string;
  readonly profileUrn: string;
  readonly messages: readonly ThreadMessage[];
}

const on = (day: string, text: string, isOwn: boolean): ThreadMessage => {
  return { text, sentAt: Date.parse(`${day}T09:30:00Z`), isOwn, visibleAt: 0 };
};
const january = Date.parse("2026-01-01T08:00:00Z");

/** Short; its first message is one that somebody may well write again. */
const withRahel: OldThread = {
  accountId: availableAccount.id,
  profileUrn: urnOf(rahel),
  messages: [
    on("2026-01-12", "Hello Rahel", true),
    on("2026-01-13", "Hello! Write to me in spring, please.", false),
  ],
};

/** More than two pages of the longest kind. */
const withTomas: OldThread = {
  accountId: availableAccount.id,
  profileUrn: urnOf(tomas),
  messages: Array.from({ length: 120 }, (_, index) => ({
    text: `Note ${index + 1} about the lake`,
    sentAt: january + index * 60 * 60_000,
    isOwn: index % 2 === 0,
    visibleAt: 0,
  })),
};

/** Nothing came back. */
const withInes: OldThread = {
  accountId: availableAccount.id,
  profileUrn: urnOf(ines),
  messages: [on("2026-02-03", "Hello Ines, may I ask you about the harbour?", true)],
};

/** What some of the made-up people and the available account wrote each other before. */
export const oldThreads: readonly OldThread[] = [withRahel, withTomas, withInes];
