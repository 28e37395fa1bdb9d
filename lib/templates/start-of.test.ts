import { describe, expect, it } from "vitest";
import { samplePeople } from "./sample-people";
import { startOf } from "./start-of";

describe("how a template begins", () => {
  it.each([
    ["Hi {{first_name}},\nhow is {{company}}?\nBest", "how is Fernly? Best"],
    ["Hi {{first_name}},", "Hi Ada,"],
    ["How is {{company}}?\nBest", "How is Fernly?\nBest"],
    ["", ""],
  ])("%j is %j for a person", (message, start) => {
    expect(startOf({ message }, samplePeople.full)).toBe(start);
  });
});
