/** The kinds of file of a workspace; each has its schema. */
export const FILE_KINDS = ['plan', 'progress', 'agencies', 'settings', 'baseline', 'template'] as const;

export type FileKind = (typeof FILE_KINDS)[number];
