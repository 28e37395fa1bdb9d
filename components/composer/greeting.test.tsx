// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typeInto } from "@/components/made-up-typing";
import { environment } from "@/components/hooks/made-up-environment";
import { draft, person as nobody } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { DraftText, PersonView } from "@/lib/messaging/protocol";
import { NameOffer } from "./name-offer";
import { PersonHeader } from "./person-header";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

const ada: PersonView = {
  ...nobody,
  proven: true,
  name: "Ada Brandt",
  firstName: "Ada",
  greeting: { ...nobody.greeting, source: "guessed", unset: "Ada" },
};
const addy: PersonView = {
  ...ada,
  firstName: "Addy",
  greeting: { ...ada.greeting, source: "set" },
};

/** The keys go on in the message. */
const named = vi.fn<() => void>();
const greet = vi.fn<(greeting: Pick<PersonView, "firstName"> | null) => void>();
let place: HTMLElement;
let root: Root;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  greet.mockReset();
  named.mockReset();
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  // Loaded later on screen; here they have to be there within one turn.
  await Promise.all([
    import("./greeting-field"),
    import("./greeting-notice"),
    import("./name-field"),
  ]);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function show(person: PersonView, locked = false) {
  return act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <PersonHeader
          person={person}
          greeting={{ greet, failure: null }}
          locked={locked}
          onName={() => undefined}
          onNamed={named}
          onExplain={() => undefined}
        />
      </EnvironmentContext>,
    ),
  );
}

const button = (words: string) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);
const edit = () => act(async () => button("greeting.edit")?.click());
const field = () => place.querySelector<HTMLInputElement>("#first-name");

const type = (text: string) => typeInto(field(), text);

const submit = () =>
  act(async () => {
    field()?.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });

async function press(key: string, isComposing = false) {
  const event = new KeyboardEvent("keydown", { key, isComposing, bubbles: true, cancelable: true });
  await act(async () => field()?.dispatchEvent(event));
  return event;
}

describe("the greeting on screen", () => {
  it("says the first name, and when it is only a guess", async () => {
    await show(ada);
    expect(place.textContent).toContain("greeting.label Ada, greeting.guessed");
    await show({ ...ada, greeting: { ...ada.greeting, source: "page" } });
    expect(place.textContent).toContain("greeting.label Ada ");
    expect(place.textContent).not.toContain("guessed");
  });

  it("says that there is none, for certain or because none is wanted", async () => {
    await show({ ...ada, firstName: null });
    expect(place.textContent).toContain("greeting.none ");
    await show({ ...addy, firstName: null });
    expect(place.textContent).toContain("greeting.none_wanted");
  });

  it("says for whom it was set where no name can be compared", async () => {
    await show({ ...addy, name: null, greeting: { ...addy.greeting, setFor: "Ada Brandt" } });
    expect(place.textContent).toContain("Addy, greeting.set_for Ada Brandt");
    expect(place.querySelector("#person-name")).toBeNull();
  });

  it("is left to the field for the name where neither is known", async () => {
    await show(nobody);
    expect(place.querySelector("#person-name")).not.toBeNull();
    expect(button("greeting.edit")).toBeUndefined();
  });

  it("tells of a first name that was set for another name, with both ways on", async () => {
    const outdated = { firstName: "Addy", setFor: "Ada Brandt" };
    await show({ ...ada, name: "Ada Holm", greeting: { ...ada.greeting, outdated } });
    expect(place.textContent).toContain("greeting.outdated Addy Ada Brandt Ada Holm");
    await act(async () => button("greeting.use Addy")?.click());
    expect(greet).toHaveBeenLastCalledWith({ firstName: "Addy" });
    expect(named).toHaveBeenCalledTimes(1);
    await act(async () => button("greeting.forget")?.click());
    expect(greet).toHaveBeenLastCalledWith(null);
    expect(named).toHaveBeenCalledTimes(2);
  });
});

describe("editing the greeting", () => {
  it("keeps at Enter what was typed, and gives the focus back", async () => {
    await show(ada);
    await edit();
    expect(field()?.value).toBe("Ada");
    await type(" Addy ");
    field()?.focus();
    await submit();
    expect(greet.mock.calls).toEqual([[{ firstName: "Addy" }]]);
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(button("greeting.edit"));
  });

  it("leaves at Escape, without closing the popup", async () => {
    await show(ada);
    await edit();
    await type("Addy");
    field()?.focus();
    expect((await press("Escape")).defaultPrevented).toBe(true);
    expect(field()).toBeNull();
    expect(greet).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button("greeting.edit"));
  });

  it("leaves an Escape to an input method that is composing", async () => {
    await show(ada);
    await edit();
    expect((await press("Escape", true)).defaultPrevented).toBe(false);
    expect(field()).not.toBeNull();
  });

  it("keeps what was typed when the field is left for elsewhere, and nothing that was not changed", async () => {
    await show(ada);
    await edit();
    await act(async () => field()?.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    expect(greet).not.toHaveBeenCalled();
    await edit();
    await type("Addy");
    await act(async () => field()?.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    expect(greet.mock.calls).toEqual([[{ firstName: "Addy" }]]);
  });

  it("confirms a guess by Enter alone, and keeps nothing that was sure already", async () => {
    await show(ada);
    await edit();
    await submit();
    expect(greet.mock.calls).toEqual([[{ firstName: "Ada" }]]);
    await show({ ...ada, greeting: { ...ada.greeting, source: "page" } });
    await edit();
    await submit();
    expect(greet).toHaveBeenCalledOnce();
  });

  it("takes an empty field as no first name, and no digits for one", async () => {
    await show(ada);
    await edit();
    await type("123");
    await submit();
    expect(greet).not.toHaveBeenCalled();
    expect(place.textContent).toContain("person.name_missing");
    await type("");
    await submit();
    expect(greet.mock.calls).toEqual([[{ firstName: null }]]);
  });

  it("goes back to what the page says, whatever was typed before", async () => {
    await show(addy);
    await edit();
    await type("");
    button("greeting.back_to Ada")?.focus();
    await act(async () => button("greeting.back_to Ada")?.click());
    expect(greet.mock.calls).toEqual([[null]]);
  });

  it("is not there while a message is under way", async () => {
    await show(ada, true);
    await edit();
    expect(field()).toBeNull();
  });
});

describe("a text that was begun before the first name was corrected", () => {
  const rename = vi.fn<(renamed: Pick<DraftText, "message" | "subject">) => void>();
  const showOffer = (change: Partial<DraftText>, former: string[]) =>
    act(async () =>
      root.render(
        <NameOffer
          person={addy}
          draft={{ ...draft, touched: true, ...change }}
          former={former}
          onPutIn={() => undefined}
          onRename={rename}
          onLeave={() => undefined}
        />,
      ),
    );

  it("is offered the change where the former name stands in it", async () => {
    await showOffer({ message: "Hi Ada, hello" }, ["Ada"]);
    expect(place.textContent).toContain("offer.other_name Ada Addy");
    await act(async () => button("offer.rename")?.click());
    expect(rename).toHaveBeenCalledWith({ message: "Hi Addy, hello", subject: "" });
  });

  it("is left alone where it does not", async () => {
    await showOffer({ message: "Hi Adalbert" }, ["Ada"]);
    expect(place.textContent).toBe("");
  });
});
