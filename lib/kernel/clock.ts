/** Milliseconds since 1970 in UTC. Passed in, so that tests decide what time it is. */
export type Clock = () => number;
