import { describe, expect, it } from "vitest";
import type { Delivery } from "../../sandbox/api/state.ts";
import { judgeTour, type Seen } from "./judge-tour.ts";

const wanted = { recipient: "Ada Brandt", recipientUrn: "urn:li:fsd_profile:made-up" };
const seen: Seen = {
  recipient: "Ada Brandt",
  account: "Mira Sandholm",
  message: "Hi Ada",
  status: "Sent to Ada Brandt.",
  leftBefore: 150,
  leftAfter: 149,
  leftElsewhere: 149,
};
const delivery: Delivery = {
  number: 1,
  at: "2026-11-23T10:00:00.000Z",
  accountId: "made-up",
  accountName: "Mira Sandholm",
  recipientProfileId: null,
  recipientProfileUrn: wanted.recipientUrn,
  messageType: "normal",
  subject: null,
  message: "Hi Ada",
};

describe("the tour", () => {
  it("was fine when screen and sandbox say the same", () => {
    expect(judgeTour(seen, wanted, [delivery], [])).toEqual([]);
  });

  it.each([
    ["nothing arrived", seen, []],
    ["it arrived twice", seen, [delivery, delivery]],
    ["the text differs by a space", seen, [{ ...delivery, message: "Hi Ada " }]],
    ["another person got it", seen, [{ ...delivery, recipientProfileUrn: "urn:li:x" }]],
    ["another account sent it", seen, [{ ...delivery, accountName: "Tobi Quillberg" }]],
    ["another person was shown", { ...seen, recipient: "Tomas Lindqvist" }, [delivery]],
    ["the outcome is not that it was sent", { ...seen, status: "Not sent." }, [delivery]],
    ["the outcome is empty", { ...seen, status: "" }, [delivery]],
    [
      "the number left did not go down",
      { ...seen, leftAfter: 150, leftElsewhere: 150 },
      [delivery],
    ],
    ["two popups say different numbers", { ...seen, leftElsewhere: 150 }, [delivery]],
  ])("was not when %s", (_, screen, deliveries) => {
    expect(judgeTour(screen, wanted, deliveries, [])).not.toEqual([]);
  });

  it("was not when the browser complained", () => {
    expect(judgeTour(seen, wanted, [delivery], ["policy: style-src"])).toHaveLength(1);
  });
});
