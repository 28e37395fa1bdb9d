import { describe, expect, it } from "vitest";
import { fill, questionsOf } from "./fill";
import { noVariables, valuesFor } from "./variables";

const ada = { firstName: "Ada", name: "Ada Brandt", company: "Fernly", headline: null };
const kept = { myName: "", own: [{ name: "offer", value: "a demo" }] };
const written = {
  subject: "{{headline}} at {{company}}",
  message: "Hi {{first_name}}, {{offer}}?\n[[About {{?topic}}.]] {{?topic}}\n{{my_name}}",
};

const sign = (myName: string, senderName: string | null) =>
  valuesFor(ada, { ...noVariables, myName }, senderName)["my_name"];

describe("filling a template for a person", () => {
  it("fills subject and message, and says what is left in which of them", () => {
    const { text, subject, places } = fill(written, valuesFor(ada, kept, "Sam"), { topic: "tea" });
    expect(text).toBe("Hi Ada, a demo?\nAbout tea. tea\nSam");
    expect(subject).toBe("{{headline}} at Fernly");
    expect(places).toEqual([
      { field: "subject", name: "headline", isQuestion: false, start: 0, end: 12 },
    ]);
  });

  it("asks each question once", () => {
    expect(questionsOf(written)).toEqual([{ question: "topic", ifEmpty: null }]);
  });

  it("says what stands there without an answer, where that does not depend on the person", () => {
    const message =
      "{{?a|some words}} {{?b|company|some words}} {{?c|offer}} {{?d|}} {{?a|other words}}";
    expect(questionsOf({ subject: "", message }).map(({ ifEmpty }) => ifEmpty)).toEqual([
      "some words",
      null,
      null,
      null,
    ]);
  });

  it("signs as the user chose, else as the account, else not at all", () => {
    expect([sign("Sammy", "Sam"), sign(" ", "Sam"), sign("", null)]).toEqual([
      "Sammy",
      "Sam",
      null,
    ]);
  });

  it("lets no variable of the user's own take a fact's place", () => {
    const own = [{ name: "first_name", value: "Bo" }];
    expect(valuesFor(ada, { myName: "", own }, null)["first_name"]).toBe("Ada");
  });
});
