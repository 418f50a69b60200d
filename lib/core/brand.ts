/** Nominal strings, for ids that would be easy to swap. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
