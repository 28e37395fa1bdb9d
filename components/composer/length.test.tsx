// @vitest-environment happy-dom
import * as fc from "fast-check";
import { act, createRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draft } from "@/components/hooks/made-up-view";
import { ok } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import type { DraftText } from "@/lib/messaging/protocol";
import { usualLimits } from "@/lib/templates/usual-limits";
import { LengthCounter } from "./length-counter";
import { lengthState, sayRefusedLength } from "./length-words";
import { MessageFields } from "./message-fields";
import { ReplyHint } from "./reply-hint";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

let place: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  asked.mockReset();
  asked.mockResolvedValue(ok({ replies: true }));
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const kinds = ["message", "inmail", "subject"] as const;
const button = (words: string) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);

const showCounter = (length: number) =>
  act(async () => root.render(<LengthCounter text={"x".repeat(length)} kind="subject" />));
const heard = () => place.querySelector("[aria-live=polite]")?.textContent;
const inmail = (length: number) =>
  ({ message: "x".repeat(length), messageType: "inmail" }) as const;
/** The keys go on in the message. */
const undone = vi.fn<() => void>();
const showHint = (length: number) =>
  act(async () => root.render(<ReplyHint text={"x".repeat(length)} onUndone={undone} />));

describe("the count of a text", () => {
  it("is the number of its UTF-16 units, near from nine tenths on and over beyond the limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...kinds), (text, kind) => {
        expect(lengthState(text, kind).length).toBe(text.length);
      }),
    );
    for (const kind of kinds) {
      const limit = usualLimits[kind];
      const states = [limit * 0.9, limit * 0.9 + 1, limit, limit + 1].map(
        (length) => lengthState("x".repeat(length), kind).state,
      );
      expect(states).toEqual(["fine", "near", "near", "over"]);
    }
  });

  it("counts an emoji as the two units it is, never as fewer", () => {
    expect(lengthState("🦉", "message").length).toBe(2);
  });
});

describe("the counter", () => {
  it("is heard when the limit gets near or is passed, and not at each key", async () => {
    await showCounter(100);
    expect(place.textContent).toBe("100 / 200");
    expect(heard()).toBe("");
    await showCounter(181);
    expect(place.textContent).toContain("composer.length_near 181 200");
    const near = heard();
    expect(near).toBe("composer.length_heard_near 200");
    await showCounter(182);
    expect(heard()).toBe(near);
    await showCounter(201);
    expect(place.textContent).toContain("composer.length_over 201 200");
    expect(heard()).toBe("composer.length_heard_over 200");
  });
});

describe("what is said of a text that was refused", () => {
  it("is its length, where that is why or may be", () => {
    const number = "outcome.length 100,000 1,900";
    expect(sayRefusedLength(inmail(100_000), { kind: "message-too-long" })).toBe(number);
    expect(sayRefusedLength(inmail(100_000), { kind: "request-not-accepted" })).toBe(number);
    expect(sayRefusedLength(inmail(10), { kind: "message-too-long" })).toContain("10 1,900");
  });

  it("is nothing of its length otherwise", () => {
    expect(sayRefusedLength(inmail(10), { kind: "request-not-accepted" })).toBeNull();
    expect(sayRefusedLength(inmail(100_000), { kind: "key-refused" })).toBeNull();
  });
});

describe("the hint about replies", () => {
  it("says how InMails of this length fared, and by whose count", async () => {
    await showHint(300);
    expect(place.textContent).toContain("hint.more 22%");
    await showHint(1_000);
    expect(place.textContent).toContain("hint.fewer 6% 400 22%");
    expect(place.textContent).not.toContain("hint.source");
    await act(async () => button("hint.why")?.click());
    expect(place.textContent).toContain("hint.source");
  });

  it("is not there once it was switched off, nor before that is known", async () => {
    asked.mockResolvedValue(ok({ replies: false }));
    await showHint(300);
    expect(place.textContent).toBe("");
    asked.mockReturnValue(new Promise(() => undefined));
    await act(async () => root.render(<ReplyHint key="other" text="x" onUndone={undone} />));
    expect(place.textContent).toBe("");
  });

  it("goes at a press, says where it is to be had again, and comes back with Undo", async () => {
    await showHint(300);
    asked.mockResolvedValue(ok({ replies: false }));
    await act(async () => button("hint.hide")?.click());
    expect(asked).toHaveBeenLastCalledWith("hints.choose", { replies: false });
    expect(place.textContent).toContain("hint.hidden");
    expect(document.activeElement).toBe(button("composer.undo"));
    asked.mockResolvedValue(ok({ replies: true }));
    await act(async () => button("composer.undo")?.click());
    expect(asked).toHaveBeenLastCalledWith("hints.choose", { replies: true });
    expect(place.textContent).toContain("hint.more 22%");
    expect(undone).toHaveBeenCalledOnce();
  });
});

describe("the fields of a text", () => {
  const subject = createRef<HTMLInputElement>();
  const edit = vi.fn<(change: Partial<DraftText>) => void>();
  const show = (change: Partial<DraftText>) =>
    act(async () =>
      root.render(
        <MessageFields
          draft={{ ...draft, ...change }}
          marks={undefined}
          locked={false}
          checksSpelling
          subjectError={null}
          messageError={null}
          subjectRef={subject}
          messageRef={createRef<HTMLTextAreaElement>()}
          beside={null}
          onEdit={edit}
          onUndo={null}
          onSend={() => undefined}
        />,
      ),
    );

  it("have a subject for an InMail, and for a message on demand", async () => {
    await show({ messageType: "inmail" });
    expect(subject.current?.required).toBe(true);
    await show({ subject: "From a template" });
    expect(subject.current).toBeNull();
    await act(async () => button("composer.add_subject")?.click());
    expect(edit.mock.calls).toEqual([[{ withSubject: true }]]);
    await show({ withSubject: true, subject: "Maps" });
    expect(subject.current?.value).toBe("Maps");
    expect(subject.current?.required).toBe(false);
    expect(button("composer.add_subject")).toBeUndefined();
  });

  it("take a text of any length", async () => {
    await show({ messageType: "inmail" });
    const fields = [...place.querySelectorAll("input, textarea")];
    expect(fields).toHaveLength(2);
    for (const field of fields) expect(field.hasAttribute("maxlength")).toBe(false);
  });
});
