/** The four kinds of file of a workspace; each has its schema. */
export type FileKind = 'agencies' | 'settings' | 'plan' | 'progress';
