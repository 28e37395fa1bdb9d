import { describe, expect, it } from "vitest";
import { madeUpTemplate } from "./made-up-template";
import { matching, pickOrder } from "./pick-order";
import type { Template } from "./template";

const numbers = (templates: readonly Template[]) => templates.map(({ order }) => order);

describe("the order in which templates are offered", () => {
  it("is the last used first, then favourites, then the user's own", () => {
    const templates = [
      madeUpTemplate(3),
      madeUpTemplate(1),
      madeUpTemplate(4, { favourite: true }),
      madeUpTemplate(5, { lastUsedAt: "2026-11-22T10:00:00.000Z" }),
      madeUpTemplate(2, { lastUsedAt: "2026-11-23T10:00:00.000Z" }),
    ];
    expect(numbers(pickOrder(templates, "message"))).toEqual([2, 5, 4, 1, 3]);
  });

  it("has those of another type last, also where one was just used", () => {
    const templates = [
      madeUpTemplate(1, { type: "inmail", lastUsedAt: "2026-11-23T10:00:00.000Z" }),
      madeUpTemplate(2),
      madeUpTemplate(3, { type: "both" }),
    ];
    expect(numbers(pickOrder(templates, "message"))).toEqual([2, 3, 1]);
    expect(numbers(pickOrder(templates, "inmail"))).toEqual([1, 3, 2]);
  });
});

describe("filtering templates", () => {
  const templates = [
    madeUpTemplate(1, { title: "Café in Zürich", folder: "Sales" }),
    madeUpTemplate(2, { title: "Check in", folder: "Care", message: "Coffee or CAFE?" }),
    madeUpTemplate(3, { title: "Tea", folder: "Cafés" }),
  ];
  const found = (typed: string) => numbers(matching(templates, typed));

  it("leaves all of them until something is typed", () => {
    expect(found(" ")).toEqual([1, 2, 3]);
  });

  it("finds words in title, folder and text, without their accents and capitals, titles first", () => {
    expect(found("cafe")).toEqual([1, 3, 2]);
    expect(found("ZURICH")).toEqual([1]);
    expect(found("coffée")).toEqual([2]);
  });

  it("wants every word, in whatever order and place", () => {
    expect(found("sales caf")).toEqual([1]);
    expect(found("care coffee")).toEqual([2]);
    expect(found("sales tea")).toEqual([]);
  });
});
