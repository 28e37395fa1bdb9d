import { createContext, useContext } from "react";
import type { FileKeeper } from "@/lib/files/file-keeper";

/** What a screen needs of the browser around it; given by its entrypoint. */
export interface Environment {
  openOptions: () => Promise<void>;
  /** Asks for the pages of LinkedIn, in the turn of a click; false when the user declines. */
  requestLinkedin: () => Promise<boolean>;
  now: () => number;
  /** What keeps files, loaded at the first call; null for a page without a composer. */
  files: (() => Promise<FileKeeper>) | null;
  /** The tab that a popup was opened over; null for a page in a tab of its own. */
  tab: {
    /** Calls back at every new address, until the function it returns is called. */
    watch: (onMove: () => void) => () => void;
    openBeside: (url: string) => Promise<void>;
    version: string;
  } | null;
  /** The keys that call Courier, as they are bound, and the way to change them; for composers. */
  keys: {
    bound: () => Promise<BoundKeys>;
    change: () => Promise<void>;
  } | null;
  /** Null everywhere but in a side panel. */
  panel: PanelSide | null;
  /** Opens the side panel in the place of a popup; false where Chrome does not. Null elsewhere. */
  openPanel: ((recipientId: string | null) => Promise<boolean>) | null;
}

/** Null for one that is not bound. */
export interface BoundKeys {
  popup: string | null;
  panel: string | null;
}

/** What a side panel knows of the tabs it outlives. */
export interface PanelSide {
  /** The tab in front of its window. */
  front: () => Promise<{ id: number; isCalled: boolean } | null>;
  /** What it was opened for, once; null for nothing but the tab in front. */
  takeCall: () => Promise<{ recipientId: string | null } | null>;
  /** Calls back when the user brings a popup's person into the panel that is open. */
  onCall: (called: (recipientId: string) => void) => () => void;
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) throw new Error("the screen was mounted without its environment");
  return environment;
}
