/** The two endpoints that take a message. */
export const sendRoutes = ["messaging/send", "conversations/send"] as const;
export type SendRoute = (typeof sendRoutes)[number];
export const goneStatuses = [404, 405, 410] as const;
export type GoneStatus = (typeof goneStatuses)[number];

/** Which endpoints were taken out of service, and with which status they say so. */
export interface Retirement {
  of(route: SendRoute): GoneStatus | null;
  set(route: SendRoute, status: GoneStatus | null): void;
  reset(): void;
}

export function createRetirement(): Retirement {
  const gone = new Map<SendRoute, GoneStatus>();
  return {
    of: (route) => gone.get(route) ?? null,
    set(route, status) {
      if (status === null) gone.delete(route);
      else gone.set(route, status);
    },
    reset: () => gone.clear(),
  };
}
