/**
 * Holds every named person's lock while `work` runs, so that at most one send to a person is under
 * way in the whole browser profile. Names are taken in sorted order: two callers never deadlock.
 */
export interface PersonLocks {
  hold<T>(persons: readonly string[], work: () => Promise<T>): Promise<T>;
}
