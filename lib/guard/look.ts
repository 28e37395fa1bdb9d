import { isSameText } from "../kernel/same-text";
import { unfilledPlaces } from "../templates/unfilled-places";
import { type Carried, carriedOver } from "./carried-over";
import { checkGreeting, mayBeCalled, type WrongName } from "./check-greeting";
import { apart, leftovers, leftoversBeside, type Stretch } from "./leftovers";
import type { SaidOf } from "./words-in-text";

type Field = "subject" | "message";

/** The text that is about to be sent. */
export interface Text {
  message: string;
  /** Empty where none is sent. */
  subject: string;
}

/** The person it goes to, as far as known, and who it comes from. */
export interface Between {
  slug: string;
  name: string | null;
  firstName: string | null;
  company: string | null;
  headline: string | null;
  sender: string;
}

/** What was written before. */
export interface Before {
  saidOf: readonly SaidOf[];
  /** The last message that arrived at this person, and when (ISO 8601). */
  sent: { message: string; at: string } | null;
}

/** What looks left over in a field: the words, and where the first of them stands. */
export interface LeftOver {
  kind: "left-over";
  field: Field;
  words: string[];
  start: number;
  end: number;
}

/** What a second look finds in a text. Offsets are in UTF-16 units. */
export interface Look {
  /** It stops a send unless the user says that it is meant. */
  leftOver: LeftOver | null;
  /** It is asked about, once for a text. */
  wrongName: (WrongName & { field: Field }) | null;
  /** In the message. This and what follows is said, and no more. */
  carried: readonly Carried[];
  /** When this very message was sent to this person. */
  sentAt: string | null;
  /** What to mark in the message, in order and without overlaps. */
  marks: readonly { start: number; end: number }[];
}

/** Looks at a text as a careful friend would before it is sent. Total, and linear in its length. */
export function look(text: Text, to: Between, { saidOf, sent }: Before): Look {
  const { message, subject } = text;
  const places = unfilledPlaces(message);
  const left = leftoversBeside(message, places);
  const { slug, name, firstName, company, headline, sender } = to;
  const own = [slug, name, firstName, company, headline, sender];
  const wrongName = wrongNameIn(text, to);
  const greeted = wrongName?.field === "message" ? [wrongName] : [];
  const isOwnName = (word: string) => mayBeCalled(word, to);
  const carried = carriedOver(message, saidOf, own, isOwnName).filter(
    // What is greeted is said already.
    ({ start, end }) => !greeted.some((name) => start < name.end && name.start < end),
  );
  return {
    leftOver: leftOver("subject", leftovers(subject)) ?? leftOver("message", left),
    wrongName,
    carried,
    sentAt: sent !== null && isSameText(sent.message, message) ? sent.at : null,
    marks: apart([...places, ...left, ...greeted, ...carried]),
  };
}

function wrongNameIn({ message, subject }: Text, to: Between): Look["wrongName"] {
  const inSubject = checkGreeting(subject, to);
  if (inSubject !== null) return { ...inSubject, field: "subject" };
  const inMessage = checkGreeting(message, to);
  return inMessage === null ? null : { ...inMessage, field: "message" };
}

function leftOver(field: Field, found: readonly Stretch[]): LeftOver | null {
  const [first] = found;
  if (first === undefined) return null;
  const { start, end } = first;
  return { kind: "left-over", field, words: found.map((each) => each.text), start, end };
}
