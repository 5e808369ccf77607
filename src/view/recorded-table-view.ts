import type { Words } from '../i18n/words.ts';
import { formatVnDate } from '../time/iso-date.ts';
import { shortName } from './agency-names.ts';
import type { Block, Row, View } from './document.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { RECORDED_FIELDS, type Recorded, recordedItem } from './recorded-view.ts';
import { statusCell } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

/** What was recorded from a table: each row with how its work stands now, and the files that changed. */
export function recordedTableView(
  context: ViewContext,
  file: string,
  recorded: readonly Recorded[],
  empty: number,
): View {
  const { words } = context;
  const added = recorded.filter(({ action }) => action === 'added');
  const files = [...new Set(added.map((one) => one.file))];
  const document: Block[] = [...planHeading(context, words('table/head', { file }))];
  if (added.length > 0)
    document.push({
      kind: 'table',
      columns: [
        { head: words('column/id', {}), tight: true },
        { head: words('column/agency', {}) },
        { head: words('column/record', {}) },
        { head: words('column/status', {}) },
      ],
      rows: added.map((one) => rowOf(context, one)),
    });
  document.push({ kind: 'paragraph', text: recordedCounts(words, recorded, empty, true) });
  for (const changed of files) {
    const count = added.filter((one) => one.file === changed).length;
    document.push({ kind: 'paragraph', text: words('table/changed', { file: changed, count }), tone: 'muted' });
  }
  const items = recorded.map((one) => recordedItem(context, one));
  return { document, data: { kind: 'recorded', envelope: envelope(context), fields: RECORDED_FIELDS, items } };
}

/** How many rows were recorded, were there already, and report nothing yet. @param isWritten false: would be recorded */
export function recordedCounts(
  words: Words,
  recorded: readonly Pick<Recorded, 'action'>[],
  empty: number,
  isWritten: boolean,
): string {
  const added = recorded.filter(({ action }) => action === 'added').length;
  return words('table/recorded', { added, same: recorded.length - added, empty, isWritten });
}

function rowOf(context: ViewContext, { record, obligation }: Recorded): Row {
  const { words } = context;
  const { activity, agency, date, status, evidence } = record;
  const said = status === null ? '—' : words('record/word', { status });
  return {
    kind: 'cells',
    cells: [
      { text: activity },
      { text: shortName(context, agency) },
      {
        text: date === null ? said : words('table/said', { status: said, date: formatVnDate(date) }),
        note: evidence ?? '',
      },
      obligation ? statusCell(obligation, words) : { text: '' },
    ],
  };
}
