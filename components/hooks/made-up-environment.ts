import type { Environment } from "./use-environment";

/** For tests: a page in a tab of its own, at the first moment of time, where nothing is granted. */
export const environment: Environment = {
  openOptions: async () => undefined,
  requestLinkedin: async () => false,
  now: () => 0,
  files: null,
  tab: null,
  keys: {
    bound: async () => ({ popup: "Alt+Shift+M", panel: null }),
    change: async () => undefined,
  },
  panel: null,
  openPanel: null,
};
