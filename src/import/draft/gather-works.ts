import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Agencies } from './agencies.ts';
import { applyFields, fieldRole } from './apply-fields.ts';
import { isClosing } from './closing.ts';
import type { Field } from './field-line.ts';
import type { Ledger, Scope } from './ledger.ts';
import { addWork, openWork } from './open-work.ts';
import type { OwnWork } from './reading.ts';
import { settle, settleAnnouncements } from './settle.ts';
import { beginsAsCloser, headingOver, isCloser, type Tree } from './tree.ts';
import { assignSection } from './whole-section.ts';
import { type Fate, newWork, type SaidTime, type Work } from './work.ts';

interface GatherContext {
  readonly names: NameBook;
  readonly when: WhenContext;
}

/** Joins what paragraphs say of the same work: the task here, who does it there, its time or its parts elsewhere. */
export function gatherWorks(tree: Tree, context: GatherContext): Ledger {
  const ledger: Ledger = {
    tree,
    works: [],
    fates: tree.nodes.map(() => ({ became: 'not-understood', works: new Set() })),
    scopes: new Map(),
  };
  tree.readings.forEach((_, at) => {
    read(ledger, at, context);
  });
  for (const scope of ledger.scopes.values()) settle(ledger, scope);
  settleAnnouncements(ledger);
  ledger.works.sort((a, b) => a.at - b.at);
  return ledger;
}

function read(ledger: Ledger, at: number, context: GatherContext): void {
  const { tree } = ledger;
  const reading = tree.readings[at];
  const fate = ledger.fates[at] as Fate;
  const scope = scopeAt(ledger, at);
  if (at === 0 || !isCloser(tree, at - 1) || !isCloser(tree, at)) scope.open = null;
  switch (reading?.kind) {
    case 'set':
      fate.became = reading.became;
      return;
    case 'heading':
      fate.became = 'heading';
      return;
    case 'announcement':
      fate.became = tree.nodes[at]?.label
        ? 'heading'
        : reading.agencies
          ? 'assignment'
          : reading.time
            ? 'time'
            : 'background';
      return;
    case 'task':
    case 'unclear':
      scope.pending.push(at);
      return;
    case 'works':
      readWorks(ledger, scope, at, reading.works, context);
      return;
    case 'assignment': {
      const whole = assignSection(ledger, at, reading.agencies);
      if (whole || assign(ledger, scope, at, reading.agencies, saidTime(ledger, at, reading.time))) return;
      addWorks(
        ledger,
        scope,
        at,
        [
          {
            task: tree.nodes[at]?.text ?? '',
            agencies: reading.agencies,
            time: reading.time,
            fields: [],
            report: null,
          },
        ],
        context,
      );
      return;
    }
    case 'time':
      if (assign(ledger, scope, at, null, saidTime(ledger, at, reading.time))) fate.became = 'time';
      return;
    case 'fields': {
      const work = openWork(ledger, scope, at);
      if (work === null) {
        keepFields(ledger, scope, at, reading.fields, context);
        return;
      }
      applyFields(work, reading.fields, { ...context, line: tree.nodes[at]?.line ?? 0 });
      fate.became = fieldRole(reading.fields);
      fate.works.add(work);
      return;
    }
    default:
      return;
  }
}

function readWorks(ledger: Ledger, scope: Scope, at: number, works: readonly OwnWork[], context: GatherContext): void {
  const [only] = works;
  if (works.length === 1 && only?.agencies && only.report === null && assignSection(ledger, at, only.agencies)) return;
  if (works.length === 1 && only?.agencies && isClosing(ledger.tree, at, only, scope.pending, scope.heading)) {
    assign(ledger, scope, at, only.agencies, saidTime(ledger, at, only.time));
    return;
  }
  addWorks(ledger, scope, at, works, context);
}

function addWorks(ledger: Ledger, scope: Scope, at: number, owns: readonly OwnWork[], context: GatherContext): void {
  const fate = ledger.fates[at] as Fate;
  fate.became = owns.every(({ report }) => report !== null) ? 'report' : 'activity';
  for (const { task, time, agencies, fields, report } of owns) {
    const work: Work = { ...newWork(at, task, time, agencies), report };
    applyFields(work, fields, { ...context, line: ledger.tree.nodes[at]?.line ?? 0 });
    addWork(ledger, scope, work);
  }
}

/** Gives agencies or a time to the work that stands before; false where there is none. */
function assign(ledger: Ledger, scope: Scope, at: number, agencies: Agencies | null, time: SaidTime | null): boolean {
  const work = openWork(ledger, scope, at);
  if (work === null || (agencies !== null && work.agencies !== null && work.agencies.why !== 'heading')) return false;
  if (agencies !== null) work.agencies = { ...agencies, why: 'next-paragraph' };
  if (time !== null) work.time ??= time;
  const fate = ledger.fates[at] as Fate;
  fate.became = 'assignment';
  fate.works.add(work);
  return true;
}

/** Agencies that are named over nothing: a work in these words, rather than none. */
function keepFields(ledger: Ledger, scope: Scope, at: number, fields: readonly Field[], context: GatherContext): void {
  if (fields.every(({ what }) => what === 'detail')) (ledger.fates[at] as Fate).became = 'background';
  if (fieldRole(fields) !== 'assignment') return;
  addWorks(
    ledger,
    scope,
    at,
    [{ task: ledger.tree.nodes[at]?.text ?? '', agencies: null, time: null, fields, report: null }],
    context,
  );
}

function saidTime({ tree }: Ledger, at: number, found: SaidTime['found'] | null): SaidTime | null {
  return found && { found, line: tree.nodes[at]?.line ?? 0, why: 'next-paragraph' };
}

/** Where a paragraph stands; one without a number that says who or when stands with the task right before it. */
function scopeAt(ledger: Ledger, at: number): Scope {
  const { tree } = ledger;
  const scope = scopeOf(ledger, headingOver(tree, at));
  const isCloserHere = tree.nodes[at]?.label === null && (isCloser(tree, at) || beginsAsCloser(tree, at));
  if (at === 0 || !isCloserHere || scope.pending.length > 0) return scope;
  const before = scopeOf(ledger, headingOver(tree, at - 1));
  return before.pending.at(-1) === at - 1 ? before : scope;
}

function scopeOf({ scopes }: Ledger, heading: number | null): Scope {
  const known = scopes.get(heading) ?? { heading, pending: [], works: [], whole: null, open: null };
  scopes.set(heading, known);
  return known;
}
