// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { AttachedFile } from "@/lib/files/attached-file";
import type { FileKeeper } from "@/lib/files/file-keeper";
import { fail, ok } from "@/lib/kernel/result";
import { AttachedFiles, type Lock } from "./attached-files";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(" ") },
}));

let root: Root | null = null;
const keep = vi.fn<FileKeeper["keep"]>();
const onAttaching = vi.fn<(is: boolean) => void>();
const map: AttachedFile = { id: "map", name: "map.png", size: 9 };

/** As a composer holds it: the files of the text are what was last said. */
function Screen({ first, lock }: { first: AttachedFile[]; lock: Lock | null }) {
  const [files, setFiles] = useState(first);
  const [row, setRow] = useState<HTMLElement | null>(null);
  const props = { files, place: row, lock, onFiles: setFiles, onAttaching };
  return (
    <EnvironmentContext value={{ ...environment, files: async () => ({ keep }) }}>
      <p ref={setRow} />
      <AttachedFiles {...props} />
    </EnvironmentContext>
  );
}

async function draw({
  first = [],
  lock = null,
}: {
  first?: AttachedFile[];
  lock?: Lock | null;
} = {}) {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  root = createRoot(place);
  const setLock = (to: Lock | null) =>
    act(async () => root?.render(<Screen first={first} lock={to} />));
  await setLock(lock);
  const names = () => [...place.querySelectorAll("li bdi")].map(({ textContent }) => textContent);
  const press = (name: string) =>
    act(async () => {
      const buttons = [...place.querySelectorAll("button")];
      const named = buttons.find((button) =>
        [button.getAttribute("aria-label"), button.textContent].includes(name),
      );
      named?.click();
    });
  return { place, names, press, setLock };
}

/** What a browser hands over at a drop or a paste. */
function transfer(files: File[], types = ["Files"], isFolder = false) {
  const items = files.map((file) => ({
    getAsFile: () => file,
    webkitGetAsEntry: () => ({ isDirectory: isFolder }),
  }));
  return { types, items };
}

function eventOf(how: "drop" | "paste", data: ReturnType<typeof transfer>): Event {
  const event = new Event(how, { cancelable: true });
  return Object.assign(event, { dataTransfer: data, clipboardData: data });
}

async function give(...given: Parameters<typeof eventOf>): Promise<Event> {
  const event = eventOf(...given);
  await act(async () => document.dispatchEvent(event));
  return event;
}

const drag = () =>
  act(async () => {
    const event = new Event("dragover", { cancelable: true });
    document.dispatchEvent(Object.assign(event, { dataTransfer: transfer([]) }));
  });

const image = () => new File(["x"], "image.png", { type: "image/png" });
const plan = () => new File(["made up"], "plan.pdf", { type: "application/pdf" });

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  Element.prototype.checkVisibility = () => true;
  let kept = 0;
  keep.mockReset().mockImplementation(async () => ok(`id ${(kept += 1)}`));
  onAttaching.mockReset();
});

afterEach(() => act(async () => root?.unmount()));

describe("the files of a message", () => {
  it("gain what is dropped, in order, and lose none that come at once", async () => {
    const { names } = await draw({ first: [map] });
    await act(async () => {
      document.dispatchEvent(eventOf("drop", transfer([plan(), new File(["x"], "a.txt")])));
      document.dispatchEvent(eventOf("drop", transfer([new File(["y"], "b.txt")])));
    });
    expect(names()).toEqual(["map.png", "plan.pdf", "a.txt", "b.txt"]);
  });

  it("hold a Send up until the text names what was given", async () => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<FileKeeper["keep"]>>>();
    keep.mockReturnValue(promise);
    const { names } = await draw();
    await give("drop", transfer([plan()]));
    expect(onAttaching.mock.lastCall).toEqual([true]);
    expect(names()).toEqual([]);
    await act(async () => resolve(ok("id")));
    expect(names()).toEqual(["plan.pdf"]);
    expect(onAttaching.mock.lastCall).toEqual([false]);
  });

  it("hold it up until the last of what was given one after the other is named", async () => {
    const kept = [1, 2].map(() => Promise.withResolvers<Awaited<ReturnType<FileKeeper["keep"]>>>());
    for (const { promise } of kept) keep.mockReturnValueOnce(promise);
    const { names } = await draw();
    await give("drop", transfer([plan()]));
    await give("drop", transfer([new File(["x"], "a.txt")]));
    await act(async () => kept[0]?.resolve(ok("id")));
    expect(names()).toEqual(["plan.pdf"]);
    expect(onAttaching.mock.lastCall).toEqual([true]);
    await act(async () => kept[1]?.resolve(ok("other")));
    expect(names()).toEqual(["plan.pdf", "a.txt"]);
    expect(onAttaching.mock.lastCall).toEqual([false]);
  });

  it("gain a pasted image, but no picture of a text that is pasted", async () => {
    const { names } = await draw();
    const text = await give("paste", transfer([image()], ["text/plain", "Files"]));
    expect(text.defaultPrevented).toBe(false);
    expect(names()).toEqual([]);
    expect((await give("paste", transfer([image()]))).defaultPrevented).toBe(true);
    expect(names()).toEqual(["image.png"]);
  });

  it.each(["drop", "paste"] as const)(
    "take no %s while the message is on its way, and say so as long as it can be taken back",
    async (how) => {
      const { place, names, setLock } = await draw({ lock: "held" });
      expect((await give(how, transfer([plan()]))).defaultPrevented).toBe(true);
      expect(names()).toEqual([]);
      expect(keep).not.toHaveBeenCalled();
      expect(place.textContent).toContain("files.locked_held plan.pdf");
      await setLock("sending");
      expect(place.textContent).toContain("files.locked_sending plan.pdf");
      await setLock(null);
      expect(place.textContent).toContain("files.locked_before plan.pdf");
      await give(how, transfer([plan()]));
      expect(place.textContent).not.toContain("files.locked");
      expect(names()).toEqual(["plan.pdf"]);
    },
  );

  it("invite no drop that would not be taken", async () => {
    const { place, setLock } = await draw();
    await drag();
    expect(place.textContent).toContain("files.drop");
    await setLock("held");
    await drag();
    expect(place.textContent).not.toContain("files.drop");
  });

  it("take nothing while something else lies over the composer", async () => {
    const { names } = await draw();
    Element.prototype.checkVisibility = () => false;
    expect((await give("paste", transfer([plan()]))).defaultPrevented).toBe(false);
    expect((await give("drop", transfer([plan()]))).defaultPrevented).toBe(true);
    expect(names()).toEqual([]);
  });

  it("are removed one by one, and come back to their place", async () => {
    const { place, names, press } = await draw({
      first: [map, { ...map, id: "2", name: "second" }],
    });
    await press("files.remove map.png");
    expect(names()).toEqual(["second"]);
    expect(document.activeElement?.textContent).toBe("composer.undo");
    await press("composer.undo");
    expect(names()).toEqual(["map.png", "second"]);
    expect(document.activeElement).toBe(place.querySelector("li"));
  });

  it.each([
    ["a folder", transfer([plan()], ["Files"], true), "files.unreadable plan.pdf"],
    ["a program", transfer([new File(["x"], "a.bat")]), "files.a_program a.bat"],
  ])("leave out %s, and say so", async (_, data, said) => {
    const { place, names } = await draw();
    await give("drop", data);
    expect(names()).toEqual([]);
    expect(place.textContent).toContain(said);
  });

  it("say what this device could not store, and go on with the rest", async () => {
    keep.mockResolvedValueOnce(fail({ kind: "storage-unavailable" }));
    const { place, names } = await draw();
    await give("drop", transfer([plan(), new File(["x"], "a.txt")]));
    expect(names()).toEqual(["a.txt"]);
    expect(place.textContent).toContain("files.not_kept plan.pdf");
  });
});
