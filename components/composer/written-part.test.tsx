// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createComposerStore } from "@/components/hooks/composer-store";
import { environment } from "@/components/hooks/made-up-environment";
import { draft, person, view } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { DraftText } from "@/lib/messaging/protocol";
import { useWriting } from "./use-writing";
import { WrittenPart } from "./written-part";

vi.mock("@/lib/messaging/client", () => ({ ask: () => new Promise(() => undefined) }));
vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

let place: HTMLElement;
let root: Root;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  // Loaded later on screen; here they have to be there within one turn.
  await Promise.all([
    import("./attached-files"),
    import("./name-offer"),
    import("@/components/picker/template-picker"),
  ]);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const nothing = () => undefined;

const show = (change: Partial<DraftText>) => act(async () => render(change));

function render(change: Partial<DraftText>): void {
  const text = { ...draft, message: "Hi Ada", ...change };
  root.render(
    <EnvironmentContext value={environment}>
      <Screen key={JSON.stringify(change)} text={text} />
    </EnvironmentContext>,
  );
}

function Screen({ text }: { text: DraftText }) {
  const [store] = useState(() => createComposerStore({ ...view, draft: text }));
  return (
    <WrittenPart
      store={store}
      person={{ ...person, name: "Ada Brandt", firstName: "Addy" }}
      marks={undefined}
      plan={null}
      lock={null}
      checksSpelling
      errors={{ subject: null, message: null }}
      writing={useWriting(store, nothing)}
      names={{ former: ["Ada"], settle: nothing }}
      onSend={nothing}
    />
  );
}

it("the key of the templates counts before they are loaded", async () => {
  // The first of this file: once loaded, the part is there at once.
  act(() => render({}));
  expect(place.querySelector("[role=combobox]")).toBeNull();
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "t", code: "KeyT", altKey: true }));
  await act(async () => undefined);
  const field = place.querySelector<HTMLElement>("[role=combobox]");
  expect(field?.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(field);
});

it("another first name is offered for a text that was typed in, and for no other", async () => {
  await show({ touched: false });
  expect(place.textContent).not.toContain("offer.");
  await show({ touched: true });
  expect(place.textContent).toContain("offer.other_name Ada Addy");
});

it("files go with a message, from beside its label, and with no InMail", async () => {
  await show({ messageType: "message" });
  const attach = place.querySelector("[aria-label='files.attach']");
  expect(attach?.closest("div")?.querySelector("label")?.htmlFor).toBe("message");
  await show({ messageType: "inmail" });
  expect(place.querySelector("[aria-label='files.attach']")).toBeNull();
});
