import { describe, expect, it, vi } from "vitest";
import { watchProtocol } from "./watch-protocol";

class Note {
  readonly name: string;
  readonly nextHopProtocol: string;

  constructor(name: string, nextHopProtocol: string) {
    this.name = name;
    this.nextHopProtocol = nextHopProtocol;
  }
}

const service = "https://api.example.com";

/** A browser whose notes are told by hand: at once to the listener, or kept until asked for. */
function watch() {
  let kept: Note[] = [];
  let tell = (_notes: Note[]) => {};
  vi.stubGlobal("PerformanceResourceTiming", Note);
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      constructor(listener: (list: { getEntries: () => Note[] }) => void) {
        tell = (notes) => listener({ getEntries: () => notes });
      }
      observe() {}
      takeRecords() {
        return kept.splice(0);
      }
    },
  );
  let time = 1_000;
  const protocols = watchProtocol(service, () => time);
  return {
    protocols,
    at: (moment: number) => (time = moment),
    tell: (...notes: Note[]) => tell(notes),
    keep: (...notes: Note[]) => (kept = notes),
  };
}

describe("watching the protocol of the service", () => {
  it("knows nothing before the first answer", () => {
    expect(watch().protocols.latest()).toBeNull();
  });

  it("tells the latest answer of the service and when it was noted", () => {
    const { protocols, at, tell } = watch();
    tell(new Note(`${service}/accounts`, "http/1.1"));
    at(2_000);
    tell(new Note(`${service}/accounts`, "h2"));
    at(3_000);
    expect(protocols.latest()).toEqual({ protocol: "h2", at: 2_000 });
  });

  it("asks for what the browser has not told yet", () => {
    const { protocols, keep } = watch();
    keep(new Note(`${service}/accounts`, "h3"));
    expect(protocols.latest()).toEqual({ protocol: "h3", at: 1_000 });
  });

  it("waits for the next note, and no longer than it may", async () => {
    const { protocols, tell } = watch();
    const noted = vi.fn<() => void>();
    const waiting = protocols.whenNoted(60_000).then(noted);
    tell(new Note("https://www.example.com/accounts", "h2"));
    await Promise.resolve();
    expect(noted).not.toHaveBeenCalled();
    tell(new Note(`${service}/accounts`, "h2"));
    await waiting;
    await protocols.whenNoted(1);
    expect(noted).toHaveBeenCalledOnce();
  });

  it("leaves out other hosts and answers that never came", () => {
    const { protocols, tell } = watch();
    tell(
      new Note("https://www.example.com/accounts", "h2"),
      new Note(`${service}.example.net/accounts`, "h2"),
      new Note(`${service}/accounts`, ""),
    );
    expect(protocols.latest()).toBeNull();
  });
});
