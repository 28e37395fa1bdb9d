import type { Clock } from "../kernel/clock";
import type { Protocols, SeenProtocol } from "../kernel/protocols";

/**
 * Listens to what the browser notes of every request to `origin`. Measured in the worker of
 * Chromium 156: the note is there when the body was read to its end, it names the protocol also
 * without Timing-Allow-Origin, and an answer that never came has an empty name. An observer also
 * hears what no longer fits into the timeline of 250 entries.
 */
export function watchProtocol(origin: string, now: Clock): Protocols {
  let latest: SeenProtocol | null = null;
  let noted = Promise.withResolvers<void>();
  const learn = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      if (!(entry instanceof PerformanceResourceTiming)) continue;
      if (!entry.name.startsWith(`${origin}/`) || entry.nextHopProtocol === "") continue;
      latest = { protocol: entry.nextHopProtocol, at: now() };
      noted.resolve();
      noted = Promise.withResolvers();
    }
  };
  const observer = new PerformanceObserver((list) => learn(list.getEntries()));
  observer.observe({ type: "resource" });
  return {
    latest() {
      learn(observer.takeRecords());
      return latest;
    },
    whenNoted(limit) {
      const over = new Promise<void>((resolve) => setTimeout(resolve, limit));
      return Promise.race([noted.promise, over]);
    },
  };
}
