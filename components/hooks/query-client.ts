import { QueryClient } from "@tanstack/react-query";

/**
 * The worker knows about the network and decides what is asked again; a screen only asks the
 * worker, so it neither waits for `navigator.onLine` nor repeats anything.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
