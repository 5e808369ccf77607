/** Nothing to fill in. */
export type None = Record<never, never>;

/** A table of messages: each key worded from what is filled in. */
export type Worded<Args> = { readonly [K in keyof Args]: (args: Args[K]) => string };
