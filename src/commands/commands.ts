/**
 * The commands, in one piece: each is small, and reading one file costs a start less than reading nine.
 * What is heavy (parsers, libraries of formats) is loaded by those who need it.
 */
export { agencies } from './agencies.ts';
export { agency } from './agency.ts';
export { checklist } from './checklist.ts';
export { due } from './due.ts';
export { init } from './init.ts';
export { list } from './list.ts';
export { overdue } from './overdue.ts';
export { readFilterOptions, readGlobalOptions, readWhenOptions } from './read-options.ts';
export { show } from './show.ts';
export { when } from './when.ts';
