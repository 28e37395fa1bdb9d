// @vitest-environment happy-dom
import { act, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "@/lib/kernel/result";
import type { DraftText } from "@/lib/messaging/protocol";
import { createComposerStore } from "./composer-store";
import { draft, view } from "./made-up-view";
import { useCursor } from "./use-cursor";

vi.mock("@/lib/messaging/client", () => ({ ask: async () => ok({ saved: true }) }));

const text: DraftText = { ...draft, message: "Hello Ada", subject: "A question", touched: true };

function Fields({ kept }: { kept: DraftText }) {
  const [store] = useState(() => createComposerStore({ ...view, draft: kept }));
  const subjectRef = useRef<HTMLInputElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);
  useCursor({ subjectRef, messageRef }, store, true);
  return (
    <>
      <input ref={subjectRef} defaultValue={kept.subject} />
      <div>
        <textarea ref={messageRef} defaultValue={kept.message} />
      </div>
    </>
  );
}

/** Opens a text: in which field the cursor is, and what is selected there. */
async function placeIn(kept: DraftText) {
  const place = document.body.appendChild(document.createElement("div"));
  await act(async () => createRoot(place).render(<Fields kept={kept} />));
  const field = document.activeElement;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isField ? [field.value, field.selectionStart, field.selectionEnd] : null;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.replaceChildren();
});

describe("the cursor of a text that is opened", () => {
  it("is where it was, in the field where it was", async () => {
    const cursor = { field: "subject", start: 2, end: 5, scrolled: 0 } as const;
    expect(await placeIn({ ...text, caret: 1, cursor })).toEqual(["A question", 2, 5]);
  });

  it("is at the caret of the message where no more was kept, as in an older record", async () => {
    expect(await placeIn({ ...text, caret: 5 })).toEqual(["Hello Ada", 5, 5]);
  });
});
