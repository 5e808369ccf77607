import type { NextArgs } from './next-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const REASON = { overdue: 'overdue', 'due-soon': 'due soon', starting: 'starting' };
const HEAD = { overdue: 'Overdue', 'due-soon': 'Due soon', starting: 'Starting' };
const PURPOSE = {
  reports: 'Who has not sent a report',
  'remind-overdue': 'Letters about what is overdue',
  'remind-soon': 'Letters about what falls due soon',
  'one-plan': 'One plan alone',
};
const MOST_IDS = 5;
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const ahead = (count: number) => (count === 0 ? 'today' : `in the next ${days(count)}`);

export const enNext: Worded<NextArgs> = {
  'usage/all-plans': () => 'only next takes --plan all; this command looks at one plan',
  'command/next': () => 'what needs attention now: overdue, due soon, starting; to run each morning',
  'option/next-within': () => 'how many days ahead to look (default: as settings.yaml says, else 7)',
  'head/attention': () => 'What needs attention',
  'head/reason': ({ reason, count }) => `${HEAD[reason]} (${count})`,
  'scope/ahead': ({ days: count }) => ahead(count),
  'scope/own-year': () => 'in the year of each plan',
  'plan/all': ({ plans }) => (plans === 1 ? '1 plan' : `${plans} plans`),
  'next/then': ({ purpose, command }) => `${PURPOSE[purpose]}: ${command}`,
  'next/counts': ({ counts }) => {
    const count = counts.reduce((sum, one) => sum + one.count, 0);
    const parts = list(counts.map((one) => `${one.count} ${REASON[one.reason]}`));
    return `${count} ${count === 1 ? 'item' : 'items'}: ${parts}.`;
  },
  'next/more-findings': ({ count, command }) => `${count} more, see: ${command}`,
  'next/nothing': ({ within, coming }) => {
    const nothing = `Nothing is overdue, falls due or begins ${ahead(within)}.`;
    if (coming === null) return `${nothing} No deadline lies ahead.`;
    const more = coming.ids.length > MOST_IDS ? ` and ${coming.ids.length - MOST_IDS} more` : '';
    return `${nothing} The next deadline: ${coming.deadline}, ${days(coming.daysLeft)} left (${list(coming.ids.slice(0, MOST_IDS))}${more}).`;
  },
  'command/history': () => 'what happened to an activity, from what was recorded',
  'option/git': () => 'with who recorded it and when it was committed, from git',
  'head/history': ({ activity, title }) => `What happened: ${activity}. ${title}`,
  'column/effect': () => 'AS IT STOOD THEN',
  'column/recorded-by': () => 'RECORDED BY',
  'history/count': ({ count, later, asOf }) =>
    `${count === 0 ? 'Nothing is recorded' : count === 1 ? '1 record' : `${count} records`}${later > 0 ? `; ${later} after ${asOf} left out` : ''}.`,
  'history/no-effect': ({ why }) =>
    ({
      'no-date': 'has no date and does not count',
      'no-part': 'the agency has no part in this: does not count',
      'no-occurrence': 'no occurrence of this work: does not count',
    })[why],
  'history/deadline': ({ from, to }) => `deadline moved from ${from ?? 'none'} to ${to ?? 'none'}`,
  'history/unchanged': () => 'changes nothing',
  'history/recorded-by': ({ author, on }) => `${author}, ${on}`,
  'history/changed-by': ({ author, on }) => `last changed by ${author}, ${on}`,
  'history/uncommitted': () => 'not committed',
  'history/uncommitted-change': () => 'a change is not committed',
  'history/unknown': () => 'unknown: the repository lacks older history',
};
