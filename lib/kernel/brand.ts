declare const brand: unique symbol;

/** A primitive that cannot be passed where another of the same shape is wanted. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
