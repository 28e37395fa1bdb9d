import { describe, expect, it } from "vitest";
import { readArguments } from "./read-arguments.ts";

describe("npm start", () => {
  it("opens a window where there is a display", () => {
    expect(readArguments([], "linux", { DISPLAY: ":0" })).toEqual({ mode: "window" });
    expect(readArguments([], "linux", { WAYLAND_DISPLAY: "wayland-0" })).toEqual({
      mode: "window",
    });
    expect(readArguments([], "darwin", {})).toEqual({ mode: "window" });
    expect(readArguments([], "win32", {})).toEqual({ mode: "window" });
  });

  it("takes the tour where there is none, and where it is asked for", () => {
    expect(readArguments([], "linux", {})).toEqual({ mode: "tour" });
    expect(readArguments([], "linux", { DISPLAY: "" })).toEqual({ mode: "tour" });
    expect(readArguments(["--tour"], "darwin", {})).toEqual({ mode: "tour" });
  });

  it("says which argument it does not know", () => {
    expect(readArguments(["--tuor"], "darwin", {})).toEqual({
      wrong: expect.stringContaining('"--tuor"'),
    });
  });
});
