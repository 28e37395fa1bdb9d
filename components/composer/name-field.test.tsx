// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { typeInto } from "@/components/made-up-typing";
import { environment } from "@/components/hooks/made-up-environment";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { ok } from "@/lib/kernel/result";
import type { TypedName } from "@/lib/linkedin/typed-name";
import { NameField } from "./name-field";

vi.mock("@/lib/messaging/client", () => ({
  ask: async () => ok({ name: "Ada Brandt", firstName: "Ada", headline: null }),
}));
vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

let root: Root;
let place: HTMLElement;
let taken: (string | null)[];
const doubtful: TypedName = { name: "Ada B.", firstName: "Ada" };

/** A name that was typed before is there to be corrected. */
async function show(name = "") {
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <NameField
          recipientId="recipient"
          name={name}
          doubtful={doubtful}
          onName={(named) => taken.push(named.name)}
          onDone={() => document.querySelector<HTMLElement>("#after")?.focus()}
        />
        <textarea id="after" />
      </EnvironmentContext>,
    ),
  );
  await act(() => vi.dynamicImportSettled());
}

async function type(text: string) {
  const input = place.querySelector("input");
  input?.focus();
  await typeInto(input, text);
}

/** As a pointer does: the focus goes first. */
async function press(words: string) {
  const button = [...place.querySelectorAll("button")].find(
    ({ textContent }) => textContent === words,
  );
  if (button === undefined) throw new Error(`there is no button "${words}"`);
  await act(async () => button.focus());
  await act(async () => button.click());
}

const leave = () => act(async () => place.querySelector<HTMLElement>("#after")?.focus());

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  taken = [];
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

it.each(["", "Adah"])(
  "half a name is not taken for a look-up that is pressed (%j)",
  async (name) => {
    await show(name);
    await type("Ad");
    await press("person.look_up");
    expect(taken).toEqual([]);
    await press("person.use_looked_up");
    expect(taken).toEqual(["Ada Brandt"]);
    expect(document.activeElement?.id).toBe("after");
  },
);

it("half a name does not come before or after the one that the page shows", async () => {
  await show();
  await type("Ad");
  await press("person.use_doubtful");
  expect(taken).toEqual(["Ada B."]);
});

it("what was typed is taken once, when the keys go elsewhere or by its button", async () => {
  await show();
  await type("Ada Holm");
  await leave();
  expect(taken).toEqual(["Ada Holm"]);
  await type("Ada Lind");
  await press("person.use_name");
  expect(taken).toEqual(["Ada Holm", "Ada Lind"]);
});

it("what was typed before a look-up is taken all the same, where its answer is not", async () => {
  await show();
  await type("Ad");
  await press("person.look_up");
  await leave();
  expect(taken).toEqual(["Ad"]);
});
