// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { documentFrom } from "../made-up-pages";
import { readProfile } from "../read-profile";

const reasonOf = (body: string) =>
  readProfile(documentFrom(`<body>${body}</body>`), "https://www.linkedin.com/in/ada-brandt/")
    ?.reason;

describe("a page of no layout", () => {
  it.each([
    ["nothing", ""],
    ["nothing but a text", "One moment"],
    ["a loader", '<div id="app-boot-bg-loader"></div><p>One moment</p>'],
    ["a loader of another build", '<div id="app-boot-loader"><i></i></div>'],
    ["data that is not drawn yet", '<script id="rehydrate-data"></script><div></div>'],
  ])("has not come yet while it holds %s", (_, body) => {
    expect(reasonOf(body)).toBe("still-loading");
  });

  it("is one that nobody knows once anything else is drawn", () => {
    expect(reasonOf("<main><h1>Ada Brandt</h1></main>")).toBe("layout-unknown");
  });

  it("is no such page where a layout can be read, whatever is left of a loader", () => {
    const main = '<main id="workspace"><p>Ada Brandt</p></main>';
    expect(reasonOf(`<div id="app-boot-loader"></div>${main}`)).toBe("no-evidence");
  });
});
