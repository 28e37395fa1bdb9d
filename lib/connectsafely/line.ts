import type { Clock } from "../kernel/clock";
import type { Protocols } from "../kernel/protocols";

/** Milliseconds: a busy browser may note an answer only after it handed it over (seen once in some hundred). */
const noteLimit = 1_000;

/** Milliseconds: after that the user may be in another network, with another protocol. */
const freshFor = 60_000;

/**
 * What this life of the worker knows of the way to the service, and what follows for the next call.
 *
 * Chromium silently repeats a POST whose reused connection ends before an answer: one `fetch`, two
 * messages. It cannot repeat a streamed body, but takes one over HTTP/2 and HTTP/3 only (reference
 * faults-and-threats 5.1).
 *
 * Not promised over HTTP/1.1, nor after a 411: there a send has a plain body. Over HTTP/1.1 the
 * further reads stay out of the connections of the sends, so that those find none to reuse. But as
 * long as the server keeps the last one open, Chromium can still repeat a send after another send,
 * and (measured) after the read that revealed HTTP/1.1.
 */
export interface Line {
  /** Whether a send may go now without a read before it. */
  isReady(): boolean;
  /** Resolves once it is noted how the answer came that was just heard, or will not be. */
  whenNoted(): Promise<void>;
  /** Whether the body of a send is a stream. Not knowing is no reason for a plain one. */
  streams(): boolean;
  /** Whether reads keep out of the connections of the sends. */
  keepsReadsApart(): boolean;
  /** The service wants to know the length of a body beforehand (411). */
  refusesStreams(): void;
}

/**
 * One for all calls of a worker's life; nothing of it is remembered longer. `isOffline`: the browser
 * takes the device to be so. That may be wrong, and a read finds out: one that fails has sent nothing,
 * where a message that fails would be in doubt.
 */
export function createLine(protocols: Protocols, now: Clock, isOffline: () => boolean): Line {
  let refused = false;
  const isOld = () => protocols.latest()?.protocol.startsWith("http/1") ?? false;
  function isFresh(): boolean {
    const latest = protocols.latest();
    const age = latest === null ? Number.POSITIVE_INFINITY : now() - latest.at;
    return age >= 0 && age <= freshFor;
  }
  return {
    isReady: () => !isOffline() && (refused || isFresh()),
    async whenNoted() {
      if (!isFresh()) await protocols.whenNoted(noteLimit);
    },
    streams: () => !refused && !isOld(),
    keepsReadsApart: isOld,
    refusesStreams() {
      refused = true;
    },
  };
}
