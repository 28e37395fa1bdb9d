import * as v from "valibot";

/**
 * How the service's view of LinkedIn's inbox misleads its clients: all of it was seen or is not
 * documented (reference connectsafely-api 6 and 9), so a client has to hold either way.
 */
const settingsSchema = v.strictObject({
  /** How long a delivered message cannot be seen by anybody. */
  visibleAfterMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 * 60_000)),
  /** Messages that were never synchronised are not in the service's own store. */
  onlyWithSync: v.boolean(),
  ownerFlag: v.picklist(["right", "wrong", "missing"]),
  senderId: v.picklist(["present", "missing"]),
  order: v.picklist(["newest-first", "oldest-first"]),
  whitespace: v.picklist(["kept", "collapsed"]),
  /** Whether an id (ACoAA...) works in place of a slug. */
  acceptsIds: v.boolean(),
});

export type InboxSettings = v.InferOutput<typeof settingsSchema>;
export type InboxInput = Partial<InboxSettings>;

/** The settings after these changes; null when one of them is none. */
export function parseInbox(
  changes: unknown,
  { settings }: Pick<Inbox, "settings">,
): InboxSettings | null {
  const named = v.safeParse(v.record(v.string(), v.unknown()), changes);
  const parsed = v.safeParse(settingsSchema, {
    ...settings,
    ...(named.success ? named.output : {}),
  });
  return named.success && parsed.success ? parsed.output : null;
}

const usual: InboxSettings = {
  visibleAfterMs: 0,
  onlyWithSync: false,
  ownerFlag: "right",
  senderId: "present",
  order: "newest-first",
  whitespace: "kept",
  acceptsIds: true,
};

/** The settings, and up to when each account's inbox was synchronised (milliseconds since 1970). */
export interface Inbox {
  readonly settings: InboxSettings;
  set(changes: InboxInput): void;
  sync(accountId: string, now: number): void;
  syncedAt(accountId: string): number;
  reset(): void;
}

export function createInbox(): Inbox {
  let settings = usual;
  const synced = new Map<string, number>();
  return {
    get settings() {
      return settings;
    },
    set(changes) {
      settings = { ...settings, ...changes };
    },
    sync: (accountId, now) => void synced.set(accountId, now),
    syncedAt: (accountId) => synced.get(accountId) ?? 0,
    reset() {
      settings = usual;
      synced.clear();
    },
  };
}
