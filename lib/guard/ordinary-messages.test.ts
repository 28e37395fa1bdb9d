import { describe, expect, it } from "vitest";
import { checkGreeting } from "./check-greeting";
import { leftovers } from "./leftovers";
import { englishMessages } from "./made-up-messages-english";
import { otherMessages } from "./made-up-messages-others";

const messages = `${englishMessages}\n${otherMessages}`.split("\n").flatMap((line) => {
  const [to = "", text = ""] = line.split(" | ");
  return text === "" ? [] : [{ to, text: text.replaceAll("\\n", "\n") }];
});

describe("ordinary messages", () => {
  it("raise a false alarm in less than 2 of 100", () => {
    const alarms = messages.flatMap(({ to, text }) => {
      const wrong = checkGreeting(text, { name: to, firstName: null, slug: "somebody" });
      const left = leftovers(text).map((each) => each.text);
      return wrong === null && left.length === 0 ? [] : [{ to, text, wrong: wrong?.name, left }];
    });
    const share = alarms.length / messages.length;
    // oxlint-disable-next-line no-console -- the figure is the finding
    console.info(
      `${alarms.length} false alarms in ${messages.length} ordinary messages (${(share * 100).toFixed(2)} %)`,
      alarms,
    );
    expect(messages.length).toBeGreaterThan(300);
    expect(share).toBeLessThan(0.02);
  });
});
