import { describe, expect, it } from "vitest";
import { isProfilePath } from "./is-profile-path";

describe("a path with somebody to write to", () => {
  it.each(["/in/ada-brandt/", "/in/ada-brandt", "/in/me-and-you/", "/in/zo%C3%AB/details/x/"])(
    "is %s",
    (path) => expect(isProfilePath(path)).toBe(true),
  );

  it.each(["/", "/feed/", "/in/", "/in/me/", "/in/me", "/in//ada", "/company/in/ada/", "/inn/ada"])(
    "is not %s",
    (path) => expect(isProfilePath(path)).toBe(false),
  );
});
