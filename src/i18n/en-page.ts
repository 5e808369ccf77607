import type { PageArgs } from './page-args.ts';
import type { Worded } from './worded.ts';

export const enPage: Worded<PageArgs> = {
  'page/untitled': () => 'What was found in the plan',
  'page/several': ({ what, count }) => (what === null ? `A document of ${count} parts` : `${what} (${count})`),
  'page/contents': () => 'Contents',
  'page/filter': () => 'Filter by words',
  'page/shown': ({ shown, all }) => `showing ${shown} of ${all} rows`,
  'page/box': ({ checked }) => (checked ? 'done' : 'not done'),
};
