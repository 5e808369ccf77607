import { html } from 'hono/html';
import type { Timeline, TimelinePeriod, TimelineShape, TimelineWork } from '../../view/document.ts';
import type { Markup } from './markup.ts';

/** Columns of the page that a month has at least: its number, and a mark that can be told from its neighbour. */
const LEAST_MONTH = 24;
/** A quarter or a year of fewer days has no room for all of its name, and one of still fewer none for a year. */
const DAYS_OF_NAME = { quarter: 60, year: 85 };
const DAYS_OF_YEAR = 45;

/** How tall a line of names is. */
const LINE_EM = 1.5;

/** Around the middle of a row, in pixels. */
const MARKS: { readonly [shape in TimelineShape]?: string } = {
  deadline: 'M0-7 7 0 0 7-7 0z',
  moved: 'M0-6 6 0 0 6-6 0z',
  completed: 'M-4 0-1 3.5 4.5-3.5',
};

/** What all rows of a timeline have in common: the grid and the day it is seen from. Places are shares of the width. */
function common(timeline: Timeline, id: string): Markup {
  const { days, today } = timeline;
  return html`<defs><g id="${id}-grid">${gridLines(timeline, '0')}</g><g id="${id}-today">${
    today === null ? '' : line('today', share(today.day + 0.5, days), '0')
  }</g></defs>`;
}

function gridLines({ axis, days }: Timeline, top: string): readonly Markup[] {
  const level = (name: string, periods: readonly TimelinePeriod[] = []) =>
    periods.map(({ first }) => line(name, share(first, days), top));
  return [...level('month', axis.at(-1)), ...level('quarter', axis.at(-2))];
}

function line(name: string, x: string, top: string): Markup {
  return html`<line class="${name}" x1="${x}" x2="${x}" y1="${top}" y2="100%"/>`;
}

/** The names of the periods over the rows, and of the day it is seen from over its line. */
export function axisSvg(timeline: Timeline, id: string): Markup {
  const { axis, days, today } = timeline;
  const months = axis.at(-1) ?? [];
  const height = ((axis.length + 1) * LINE_EM + 0.3).toFixed(1);
  return html`<svg class="axis" aria-hidden="true" width="100%" height="${height}em">${common(timeline, id)}${gridLines(timeline, `${LINE_EM}em`)}${
    today === null ? '' : line('today', share(today.day + 0.5, days), '.3em')
  }${axis.map((periods, level) =>
    periods.map((period) => periodName(period, days, level + 2, level === axis.length - 1, axis.length)),
  )}${today === null ? '' : todayName(today, days)}</svg><svg class="least" aria-hidden="true" width="${months.length * LEAST_MONTH}" height="1"></svg>`;
}

function periodName(
  period: TimelinePeriod,
  days: number,
  line: number,
  isInnermost: boolean,
  levels: number,
): Markup | '' {
  const isYear = levels > 2 && line === 2;
  if (isYear && period.days < DAYS_OF_YEAR) return '';
  const isShort = isInnermost || period.days < DAYS_OF_NAME[isYear ? 'year' : 'quarter'];
  const name = isShort ? period.short : period.label;
  const middle = period.first + period.days / 2;
  const [x, anchor] = isInnermost ? [middle, 'middle'] : [period.first, 'start'];
  return html`<text x="${share(x, days)}" y="${(line * LINE_EM - 0.4).toFixed(2)}em"${isInnermost ? '' : html` dx=".3em"`} text-anchor="${anchor}">${name}</text>`;
}

/** On the side where there is more room. */
function todayName({ day, label }: NonNullable<Timeline['today']>, days: number): Markup {
  const x = share(day + 0.5, days);
  const isLate = day * 2 > days;
  return html`<text class="today" x="${x}" y="1.1em" dx="${isLate ? '-' : ''}.4em" text-anchor="${isLate ? 'end' : 'start'}">${label}</text>`;
}

/** One piece of work over time. Who cannot see it hears what is drawn; who points at something reads what it is. */
export function workSvg({ spans, marks, when, status }: TimelineWork, { days }: Timeline, id: string): Markup {
  const told = [when.text, ...[...spans, ...marks].map(({ label }) => label)].filter((text) => text !== '');
  return html`<svg role="img" aria-label="${told.join('; ') || status.text}" width="100%" height="100%"><use href="#${id}-grid"/>${spans.map(
    ({ shape, tone, from, to, label }) =>
      html`<g><title>${label}</title>${bar(shape, tone, share(from, days), share(to - from + 1, days))}</g>`,
  )}<use href="#${id}-today"/>${marks.map(
    ({ shape, tone, day, label }) =>
      html`<svg x="${share(day + 0.5, days)}" y="50%" overflow="visible"><title>${label}</title>${markPath(shape, tone)}</svg>`,
  )}</svg>`;
}

/** What the shapes mean that are drawn. */
export function timelineLegend({ legend }: Timeline): Markup {
  if (legend.length === 0) return html``;
  return html`<ul class="legend">${legend.map(
    ({ shape, label }) => html`
<li><svg class="key" aria-hidden="true" width="28" height="20">${
      shape in MARKS
        ? html`<svg x="50%" y="50%" overflow="visible">${markPath(shape, 'plain')}</svg>`
        : bar(shape, shape === 'late' ? 'late' : 'plain', '0%', '100%')
    }</svg> ${label}</li>`,
  )}
</ul>
`;
}

/** Told apart by form, height and hatching, so that nothing hangs on colour. */
function bar(shape: TimelineShape, tone: string, x: string, width: string): Markup {
  const [y, height] = shape === 'event' ? ['42%', '16%'] : ['29%', '42%'];
  const rect = html`<rect class="span ${shape} ${tone}" x="${x}" width="${width}" y="${y}" height="${height}"/>`;
  if (shape !== 'late') return rect;
  return html`${rect}<rect fill="url(#hatch)" x="${x}" width="${width}" y="${y}" height="${height}"/>`;
}

function markPath(shape: TimelineShape, tone: string): Markup {
  const path = html`<path class="mark ${shape} ${tone}" d="${MARKS[shape] ?? ''}"/>`;
  return shape === 'completed' ? html`<circle class="mark" r="7.5"/>${path}` : path;
}

function share(day: number, days: number): string {
  return `${Number(((day / days) * 100).toFixed(3))}%`;
}
