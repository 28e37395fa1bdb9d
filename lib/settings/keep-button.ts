import type { InTurn } from "../kernel/in-turn";
import type { Stored } from "../kernel/stored";
import type { Corner } from "./corner";
import { type ButtonKept, noButton, whatToDo } from "./page-button";

/** What keeping the button true needs of the browser; made in lib/platform/page-button.ts. */
export interface ButtonPorts {
  kept: Stored<ButtonKept>;
  /** That the open pages have buttons of the extension as Chrome loaded it last; forgotten when it is loaded again. */
  drawn: Stored<boolean>;
  /** Two changes at once would both see what neither has made yet. */
  inTurn: InTurn;
  isAllowed: () => Promise<boolean>;
  isRegistered: () => Promise<boolean>;
  register: () => Promise<void>;
  unregister: () => Promise<void>;
  /** Runs the script in the pages of LinkedIn that are open. */
  inject: () => Promise<void>;
  /** Has every button that is in a page ask again where it belongs, or whether it does at all. */
  askAgain: () => Promise<void>;
  /** Gives the permission back. */
  giveBack: () => Promise<void>;
}

export interface ButtonView extends ButtonKept {
  allowed: boolean;
}

/** What the user wants, and whether Chrome allows it. */
export async function viewButton({ kept, isAllowed }: ButtonPorts): Promise<ButtonView> {
  const [wish, allowed] = await Promise.all([kept.read(), isAllowed()]);
  return { ...(wish ?? noButton), allowed };
}

/** The corner for a button that asks; null: it does not belong there. */
export async function cornerOf(ports: ButtonPorts): Promise<Corner | null> {
  const { wanted, allowed, corner } = await viewButton(ports);
  return wanted && allowed ? corner : null;
}

/** Makes the registration what the wish and the permission say; `inject`: and the open pages. */
export function keepButton(ports: ButtonPorts, inject: boolean): Promise<void> {
  return ports.inTurn(() => makeTrue(ports, inject));
}

/**
 * The same at a start of the worker. The first since Chrome loaded the extension (installed, updated, switched on again,
 * or with the browser) also puts buttons into open pages, where those from before are dead.
 */
export async function keepButtonAtStart(ports: ButtonPorts): Promise<void> {
  const isFirst = (await ports.drawn.read()) === null;
  await keepButton(ports, isFirst);
  if (isFirst) await ports.drawn.update(() => true);
}

async function makeTrue(ports: ButtonPorts, inject: boolean): Promise<void> {
  const { wanted, allowed } = await viewButton(ports);
  const due = whatToDo({ wanted, allowed, registered: await ports.isRegistered() });
  if (due !== "nothing") await ports[due]();
  if (due === "unregister") await ports.askAgain();
  if (inject && wanted && allowed) await ports.inject();
}

/** Keeps what the user wants, and makes it so in every page. Off, Courier needs no permission. */
export async function wantButton(ports: ButtonPorts, wish: ButtonKept): Promise<ButtonView> {
  await ports.inTurn(async () => {
    await ports.kept.update(() => wish);
    await makeTrue(ports, true);
    await ports.askAgain();
  });
  if (!wish.wanted) await ports.giveBack();
  return viewButton(ports);
}
