import { describe, expect, it } from "vitest";
import { mostReplies, replyFigure } from "./reply-figures";

describe("the published figures of replies by length", () => {
  it.each([
    [0, 0.22],
    [400, 0.22],
    [401, 0.03],
    [800, 0.03],
    [801, -0.06],
    [1_200, -0.06],
    [1_201, -0.11],
    [100_000, -0.11],
  ])("say of %i characters %f", (length, more) => {
    expect(replyFigure(length).more).toBe(more);
  });

  it("are highest for the shortest", () => {
    expect(mostReplies).toEqual({ upTo: 400, more: 0.22 });
  });
});
