import type { Timeline, TimelineWork } from '../../src/view/document.ts';

const MONTHS_2016 = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const firsts = MONTHS_2016.map((_, month) => MONTHS_2016.slice(0, month).reduce((sum, days) => sum + days, 0));

export const months = MONTHS_2016.map((days, month) => ({
  first: firsts[month] ?? 0,
  days,
  label: `Tháng ${month + 1}`,
  short: `${month + 1}`,
}));

const quarters = ['I', 'II', 'III', 'IV'].map((short, index) => {
  const three = months.slice(index * 3, index * 3 + 3);
  const days = three.reduce((sum, month) => sum + month.days, 0);
  return { first: three[0]?.first ?? 0, days, label: `Quý ${short}`, short };
});

/** A day of 2016, counted from 0. */
export const day = (month: number, of: number): number => (firsts[month - 1] ?? 0) + of - 1;

export const work = (more: Partial<TimelineWork>): TimelineWork => ({
  ...{ kind: 'work', label: 'I.1', text: 'Việc', owner: 'Sở Một', count: '' },
  ...{ when: { text: '' }, status: { text: 'thôi thực hiện' }, spans: [], marks: [], ...more },
});

/** The year 2016 with these rows. */
export const year = (rows: Timeline['rows'], today: Timeline['today'] = null): Timeline => ({
  ...{ kind: 'timeline', label: '', days: 366, axis: [quarters, months], today, rows, legend: [] },
  heads: { label: 'MÃ', text: 'NHIỆM VỤ', owner: 'CƠ QUAN', when: 'THỜI GIAN', status: 'TRẠNG THÁI' },
});

export const span = (shape: TimelineWork['spans'][number]['shape'], from: number, to: number) => ({
  ...{ shape, tone: 'plain' as const, from, to, label: shape },
});

export const mark = (shape: TimelineWork['marks'][number]['shape'], on: number) => ({
  ...{ shape, tone: 'plain' as const, day: on, label: shape },
});
