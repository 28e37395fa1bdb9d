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
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) throw new Error("the screen was mounted without its environment");
  return environment;
}
