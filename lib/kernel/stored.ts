/**
 * One value kept between two lives of the worker. `read` answers null when nothing was kept or
 * what was kept no longer parses. `update` runs one change after the other, never two at once.
 */
export interface Stored<T> {
  read(): Promise<T | null>;
  update(change: (current: T | null) => T): Promise<T>;
  remove(): Promise<void>;
}
