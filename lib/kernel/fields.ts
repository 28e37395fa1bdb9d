import * as v from "valibot";

/** An id of the service's. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** An id of ours. */
export const uuid = v.pipe(v.string(), v.uuid());
export const isoInstant = v.pipe(v.string(), v.isoTimestamp());
/** Far above any limit of the service: it only keeps a broken page from flooding the worker. */
export const longText = v.pipe(v.string(), v.maxLength(1_000_000));
