/** One answer of the service. `protocol` is its ALPN name ("h2", "h3", "http/1.1"); `at` is in milliseconds. */
export interface SeenProtocol {
  protocol: string;
  at: number;
}

/** Over which protocol the service answered last in this life of the worker; null before it did. */
export interface Protocols {
  latest(): SeenProtocol | null;
  /** Resolves when the browser notes the next answer, after `limit` milliseconds at the latest. */
  whenNoted(limit: number): Promise<void>;
}
