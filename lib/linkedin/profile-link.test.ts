import { describe, expect, it } from "vitest";
import { readProfileLink } from "./profile-link";

const id = "ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";

describe("a link of a page", () => {
  it.each([
    ["/in/ada-brandt/", "ada-brandt", ""],
    ["/in/Ada-Brandt", "ada-brandt", ""],
    ["https://de.linkedin.com/in/zo%C3%AB-x/?trk=a", "zoë-x", ""],
    ["//www.linkedin.com/in/ada-brandt/", "ada-brandt", ""],
    ["/in/ada-brandt/overlay/contact-info/", "ada-brandt", "overlay contact-info"],
    [`/in/${id}/details/skills`, id, "details skills"],
  ])("%s leads to the profile of %s", (href, slug, page) => {
    const link = readProfileLink(href);
    expect([link?.slug, link?.page.join(" ")]).toEqual([slug, page]);
  });

  it.each([
    "/company/ada-brandt/",
    "/in/",
    "/feed/in/ada-brandt/",
    "//evil.example/in/ada-brandt/",
    "https://evil.example/in/ada-brandt/",
    "javascript:void(0)",
    "",
  ])("%s leads to nobody's", (href) => {
    expect(readProfileLink(href)).toBeNull();
  });

  it("keeps what stands behind the question mark", () => {
    expect(readProfileLink("/in/ada-brandt/?profileUrn=a%3Ab#x")?.query.get("profileUrn")).toBe(
      "a:b",
    );
  });
});
