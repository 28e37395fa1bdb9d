/**
 * Begins something once its file is loaded, and ends it with the function that this returns. A file
 * that cannot be loaded leaves it out: only for what no text depends on.
 */
export function whenLoaded<M>(loading: Promise<M>, begin: (loaded: M) => () => void): () => void {
  let isWanted = true;
  const ending = loading.then((loaded) => (isWanted ? begin(loaded) : null)).catch(() => null);
  return () => {
    isWanted = false;
    void ending.then((end) => end?.());
  };
}
