import { describe, expect, it, vi } from "vitest";
import type { SeenProtocol } from "../kernel/protocols";
import { createLine } from "./line";

const minute = 60_000;

/** A line at noon that heard its latest answer `age` milliseconds ago. */
function lineAfter(protocol: string | null, age = 0, isOffline = false) {
  const noon = Date.UTC(2026, 8, 1, 12);
  const seen: SeenProtocol | null = protocol === null ? null : { protocol, at: noon - age };
  return createLine(
    { latest: () => seen, whenNoted: async () => undefined },
    () => noon,
    () => isOffline,
  );
}

describe("the line to the service", () => {
  it.each([
    ["h2", 0, true],
    ["h2", minute, true],
    ["h2", minute + 1, false],
    ["h2", -1, false],
    ["http/1.1", minute, true],
    ["http/1.1", minute + 1, false],
    [null, 0, false],
  ])("after %s, %i ms ago, is ready for a send: %s", (protocol, age, ready) => {
    expect(lineAfter(protocol, age).isReady()).toBe(ready);
  });

  it.each(["h2", "http/1.1"])("is not ready after %s where the device is offline", (protocol) => {
    expect(lineAfter(protocol, 0, true).isReady()).toBe(false);
    const plain = lineAfter(protocol, 0, true);
    plain.refusesStreams();
    expect(plain.isReady()).toBe(false);
  });

  it.each([
    ["h2", true],
    ["h3", true],
    ["h3-29", true],
    ["http/1.1", false],
    ["http/1.0", false],
    [null, true],
  ])("after %s streams a send: %s, and only otherwise keeps reads apart", (protocol, streams) => {
    const line = lineAfter(protocol);
    expect(line.streams()).toBe(streams);
    expect(line.keepsReadsApart()).toBe(!streams);
  });

  it("waits for the note of an answer that is not noted yet, and for no other", async () => {
    let seen: SeenProtocol | null = null;
    const noted = Promise.withResolvers<void>();
    const whenNoted = vi.fn<(limit: number) => Promise<void>>(() => noted.promise);
    const line = createLine(
      { latest: () => seen, whenNoted },
      () => 0,
      () => false,
    );
    const waiting = line.whenNoted();
    expect(whenNoted).toHaveBeenCalledOnce();
    seen = { protocol: "http/1.1", at: 0 };
    noted.resolve();
    await waiting;
    expect(line.streams()).toBe(false);
    await line.whenNoted();
    expect(whenNoted.mock.calls).toEqual([[1_000]]);
  });

  it("follows the latest answer", () => {
    let protocol = "http/1.1";
    const line = createLine(
      { latest: () => ({ protocol, at: 0 }), whenNoted: async () => undefined },
      () => 0,
      () => false,
    );
    expect(line.streams()).toBe(false);
    protocol = "h2";
    expect(line.streams()).toBe(true);
  });

  it("streams no more once the service refused it, and then needs no read before a send", () => {
    const line = lineAfter("h2", minute + 1);
    line.refusesStreams();
    expect(line.streams()).toBe(false);
    expect(line.isReady()).toBe(true);
    expect(line.keepsReadsApart()).toBe(false);
  });
});
