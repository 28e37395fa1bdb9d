import { configureGlobal, readConfigureGlobal } from "fast-check";

/** A property that finds a mutant finds it soon; always the same runs, so that a figure can be repeated. */
configureGlobal({ ...readConfigureGlobal(), numRuns: 15, seed: 4 });
