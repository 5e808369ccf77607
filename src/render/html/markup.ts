import type { html } from 'hono/html';

/** What `html` makes: markup whose filled-in texts are data. */
export type Markup = ReturnType<typeof html>;
