import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, prepareDisplayWidth } from '../../src/render/display-width.ts';
import { terminalTimeline } from '../../src/render/terminal-timeline.ts';
import { timelineGrid } from '../../src/render/timeline-grid.ts';
import type { Timeline } from '../../src/view/document.ts';
import { anyTimeline } from './any-document.ts';
import { day, mark, months, span, work, year } from './timeline-of.ts';

const draw = (timeline: Timeline, width = 80) => terminalTimeline(timeline, width, (text) => text);
const rowOf = (lines: readonly string[]) => lines.find((line) => line.startsWith('I.1')) ?? '';

describe('a timeline in the terminal', () => {
  it('is never wider than the terminal and loses no row', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimeline, fc.integer({ min: 20, max: 160 }), async (timeline, width) => {
        await prepareDisplayWidth(JSON.stringify(timeline));
        const lines = draw(timeline, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.length).toBeGreaterThanOrEqual(timeline.rows.length);
      }),
      { numRuns: 40 },
    );
  });

  it('has a column for every day, later days never before earlier ones, none on a rule', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: 4, max: 200 }), ({ days, axis }, room) => {
        const grid = timelineGrid({ days, axis }, room);
        expect(grid.width).toBeLessThanOrEqual(room);
        const columns = Array.from({ length: days }, (_, each) => grid.columnOf(each));
        expect(columns).toEqual([...columns].sort((a, b) => a - b));
        expect([...new Set(columns)].filter((column) => grid.rules.includes(column))).toEqual([]);
        expect(Math.max(...columns)).toBeLessThan(grid.width - 1);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every month the same columns, with a rule before each quarter', () => {
    const grid = timelineGrid(year([]), 41);
    expect(grid.width).toBe(41);
    expect(grid.rules).toEqual([0, 10, 20, 30, 40]);
    expect(months.map(({ first }) => grid.columnOf(first))).toEqual([1, 4, 7, 11, 14, 17, 21, 24, 27, 31, 34, 37]);
    expect([day(2, 28), day(2, 29), day(3, 1)].map(grid.columnOf)).toEqual([6, 6, 7]);
    expect(grid.columnOf(day(12, 31))).toBe(39);
  });

  it('draws windows, what is late from the deadline to today, and the day it was done', () => {
    const late = work({
      spans: [span('open', day(4, 1), day(5, 31)), span('late', day(6, 1), day(7, 15))],
      marks: [mark('deadline', day(5, 31))],
    });
    const done = work({
      label: 'I.1',
      spans: [span('done', day(11, 1), day(11, 30))],
      marks: [mark('deadline', day(11, 30)), mark('completed', day(11, 15))],
    });
    expect(rowOf(draw(year([late])))).toMatch(/│ {9}│░{5}◆!{3}│!! {7}│ {9}│$/);
    expect(rowOf(draw(year([done])))).toMatch(/│ {9}│ {9}│ {9}│ {3}█✓◆ {3}│$/);
  });

  it('shows lateness of a few days, where it shares a column with the deadline', () => {
    const row = work({
      spans: [span('open', day(6, 1), day(6, 3)), span('late', day(6, 4), day(6, 5))],
      marks: [mark('deadline', day(6, 3))],
    });
    expect(rowOf(draw(year([row])))).toMatch(/│ {6}! {2}│/);
    const done = work({ ...row, marks: [...row.marks, mark('completed', day(6, 5))] });
    expect(rowOf(draw(year([done])))).toMatch(/│ {6}✓ {2}│/);
  });

  it('marks the day that it is seen from over its column, whichever side its words fit', () => {
    for (const [today, width] of [
      [day(1, 1), 80],
      [day(6, 10), 80],
      [day(12, 31), 80],
      [day(12, 31), 60],
      [day(6, 10), 20],
    ] as const) {
      const lines = draw(
        year([work({ spans: [span('open', day(2, 1), day(2, 1))] })], { day: today, label: '10/06' }),
        width,
      );
      const row = lines.find((line) => line.includes('░')) ?? '';
      expect([...(lines[0] ?? '')].indexOf('▼')).toBe([...row].indexOf('┊'));
    }
  });

  it('says in words how it stands where there is nothing to draw', () => {
    expect(rowOf(draw(year([work({})])))).toContain('thôi thực hiện');
  });

  it('names months where their numbers do not touch, and who does it where there is room', () => {
    const head = (width: number) => draw(year([work({})]), width).slice(0, 2);
    expect(head(80).join('\n')).toContain('│10 11 12 │');
    expect(head(60).join('\n')).not.toContain('10');
    expect(head(60).join('\n')).toContain('│I     │II    │III   │IV    │');
    expect(head(80).join('\n')).not.toContain('CƠ QUAN');
    expect(head(120).join('\n')).toContain('CƠ QUAN');
  });

  it('names some of many years, those that have room', () => {
    const years = Array.from({ length: 15 }, (_, index) => ({
      ...{ first: index * 366, days: 366, label: `Năm ${2016 + index}`, short: `${2016 + index}` },
    }));
    const many = months.flatMap((month) => years.map(({ first }) => ({ ...month, first: first + month.first })));
    const axis = [years, many.sort((a, b) => a.first - b.first)];
    const head = draw({ ...year([work({})]), days: 15 * 366, axis }, 60)[0];
    expect(head).toMatch(/^MÃ +NHIỆM VỤ +2016 +2019 2021 2023/);
  });

  it('puts texts above the drawing where the terminal is narrow, and loses none of them', () => {
    const row = work({ text: 'một hai ba bốn năm sáu bảy tám chín mười', count: '1/2', spans: [span('open', 0, 365)] });
    const lines = draw(year([row]), 40);
    expect(lines.slice(-4)).toEqual([
      'I.1 một hai ba bốn năm sáu bảy tám chín',
      'mười 1/2',
      '│░░░░░░│░░░░░░│░░░░░░│░░░░░░│',
      '',
    ]);
  });
});
