import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { look } from "./look";
import { saidInTexts } from "./words-in-text";

const ada = {
  slug: "ada-brandt",
  name: "Ada Brandt",
  firstName: "Ada",
  company: "Brandt Mill",
  headline: "Head of Design at Brandt Mill",
  sender: "Sam Sender",
};
const tom = {
  name: "Tom Reed",
  company: "Nordwind Robotics GmbH",
  text: "Hi Tom,\nhow are things at Nordwind Robotics? Regards, Sam",
};
const nothing = { saidOf: [], sent: null };
const message = (text: string) => ({ message: text, subject: "" });

describe("a look at a text", () => {
  it("finds nothing in a good one", () => {
    expect(look(message("Hi Ada, how is Brandt Mill?"), ada, nothing)).toEqual({
      leftOver: null,
      wrongName: null,
      carried: [],
      sentAt: null,
      marks: [],
    });
  });

  it("finds what an earlier text said of its own reader", () => {
    const before = { saidOf: saidInTexts([tom]), sent: null };
    const text = "Hi Ada,\nhow are things at Nordwind Robotics?";
    const { carried, marks } = look(message(text), ada, before);
    expect(carried).toEqual([{ text: "Nordwind Robotics", of: "Tom Reed", start: 26, end: 43 }]);
    expect(marks).toMatchObject([{ start: 26, end: 43 }]);
  });

  it("says a name once, where it is greeted as well", () => {
    const { wrongName, carried } = look(message("Hi Tom,"), ada, {
      saidOf: saidInTexts([tom]),
      sent: null,
    });
    expect(wrongName).toMatchObject({ name: "Tom", field: "message" });
    expect(carried).toEqual([]);
  });

  it.each([
    [
      "the person's own company",
      { ...tom, company: "Brandt Mill", text: "At Brandt Mill," },
      "Brandt Mill is great",
    ],
    ["the sender's own name", { ...tom, name: "Sam Stone", text: "Hi Sam," }, "Regards, Sam"],
    ["a word of every day", { ...tom, name: "Will May", text: "Hi Will," }, "Will you come?"],
    ["a part of a word", tom, "Tomorrow?"],
    [
      "a particle of a name",
      { ...tom, name: "João dos Santos", text: "Olá João, gostei dos seus posts" },
      "um dos nossos clientes",
    ],
    [
      "another",
      { ...tom, name: "Joris van den Berg", text: "Hoi Joris, leuk nieuws van den baas" },
      "Een van den besten",
    ],
    ["what was not in the text to them", { ...tom, text: "Hello!" }, "Ask Tom Reed about it."],
  ])("lets %s pass", (_what, written, text) => {
    const before = { saidOf: saidInTexts([written]), sent: null };
    expect(look(message(text), ada, before).carried).toEqual([]);
  });

  it.each([
    ["Khalid al-Rashid", "Dear Mr al-Rashid,", "al-Rashid"],
    ["tom reed", "hi tom,", "tom"],
  ])(
    "finds a word of the name %s that begins with a small letter and is no particle",
    (name, text, word) => {
      const before = { saidOf: saidInTexts([{ name, company: null, text }]), sent: null };
      expect(look(message(`I know ${word} well`), ada, before).carried).toMatchObject([
        { text: word },
      ]);
    },
  );

  it.each([
    ["Bob Miller", "Robert Lane", "Hi Bob, how are you?"],
    ["राहुल", "Rahul Sharma", "राहुल जी, नमस्ते!"],
  ])("lets pass a name of %s that is %s's as well", (name, to, text) => {
    const saidOf = saidInTexts([{ name, company: null, text }]);
    const person = { ...ada, slug: "somebody", name: to, firstName: null };
    expect(look(message(text), person, { saidOf, sent: null }).carried).toEqual([]);
    expect(look(message(text), ada, { saidOf, sent: null })).not.toMatchObject({
      wrongName: null,
      carried: [],
    });
  });

  it.each([
    ["Daniel Reed", "Jane D."],
    ["Daniel Reed", "Anne-D Lane"],
    ["Daniel Reed", "Danielle Lane"],
    ["Daniel Reed", "Emma Danielson"],
  ])(
    "does not take %s for a name of %s because one letter, or the beginning, is the same",
    (name, to) => {
      const saidOf = saidInTexts([{ name, company: null, text: "Hi Daniel," }]);
      const person = { ...ada, slug: "somebody", name: to, firstName: null };
      expect(
        look(message("As you asked, Daniel:"), person, { saidOf, sent: null }).carried,
      ).toEqual([{ text: "Daniel", of: name, start: 14, end: 20 }]);
    },
  );

  it("does not take a company for a person's name because it begins like one", () => {
    const other = { ...tom, company: "Robertson", text: "Is Robertson hiring?" };
    const robert = { ...ada, name: "Robert Lane", firstName: "Robert", slug: "robert-lane" };
    const before = { saidOf: saidInTexts([other]), sent: null };
    expect(look(message("Is Robertson hiring?"), robert, before).carried).toMatchObject([
      { text: "Robertson" },
    ]);
  });

  it("lets pass what the user says to everybody", () => {
    const other = {
      name: "Noor Haddad",
      company: null,
      text: "Hi Noor, we also work for Nordwind Robotics",
    };
    const saidOf = saidInTexts([tom, other]);
    expect(saidOf.flatMap(({ words }) => words)).not.toContain("Nordwind Robotics");
    expect(
      look(message("we also work for Nordwind Robotics"), ada, { saidOf, sent: null }).carried,
    ).toEqual([]);
  });

  it("tells that this very message arrived before", () => {
    const sent = { message: "Hi Ada,\nhow are you?", at: "2026-11-20T10:00:00.000Z" };
    expect(look(message(" Hi Ada, how are you?"), ada, { saidOf: [], sent }).sentAt).toBe(sent.at);
    expect(look(message("Hi Ada"), ada, { saidOf: [], sent }).sentAt).toBeNull();
  });

  it("looks at the subject as well", () => {
    const text = { message: "Good morning", subject: "Hi Tom, [topic]" };
    const found = look(text, ada, nothing);
    expect(found.wrongName).toMatchObject({ name: "Tom", field: "subject", start: 3 });
    expect(found.leftOver).toMatchObject({
      field: "subject",
      words: ["[topic]"],
      start: 8,
      end: 15,
    });
  });

  it.each(["Milan: senior designer role", "Charlotte – Data Engineer", "Sofia, 12 June"])(
    "takes the place of the subject %j for nobody's name",
    (subject) => {
      const { wrongName } = look({ message: "Good morning", subject }, ada, nothing);
      expect(wrongName).toBeNull();
    },
  );

  it("marks all of it in order and apart, whatever the text and the words before", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
    const written = fc.record({
      name: words,
      company: words,
      text: fc.string({ unit: "grapheme" }),
    });
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 4 }),
        fc.string({ unit: "grapheme" }),
        (texts, more) => {
          const text = `Hi Tom, {{first_name}} [name] ${texts.map((each) => each.name).join(" ")} ${more}`;
          let last = 0;
          for (const { start, end } of look(message(text), ada, {
            saidOf: saidInTexts(texts),
            sent: null,
          }).marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it("keeps up with the keys in a text of 8,000 characters and ten texts before", () => {
    const texts = Array.from({ length: 10 }, (_, at) => ({ ...tom, name: `Tom${at} Reed${at}` }));
    const before = { saidOf: saidInTexts(texts), sent: null };
    const long = message("Tom [name ".repeat(800));
    look(long, ada, before);
    const start = performance.now();
    for (let key = 0; key < 50; key += 1) look(long, ada, before);
    expect((performance.now() - start) / 50).toBeLessThan(16);
  });
});
