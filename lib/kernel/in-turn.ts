/** Runs one piece of work after the other, in the order of the calls; a failure stops nothing. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A line of its own: works of two such lines do not wait for each other. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
