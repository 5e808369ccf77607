import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/words.ts';
import { RECORD_COLUMNS, type RecordColumn } from '../../src/import/record-columns.ts';
import type { Agency } from '../../src/model/agency-register.ts';
import { sheetCsv } from '../../src/render/sheet-csv.ts';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { formatVnDate } from '../../src/time/iso-date.ts';
import type { Sheet, SheetRow } from '../../src/view/sheet.ts';
import { templateRows, templateSheet } from '../../src/view/template-sheet.ts';
import { context, tableOf } from './table-context.ts';

const words = { vi: await loadWords('vi'), en: await loadWords('en') };

/** Texts that a table could take for something else: delimiters, quotes, line breaks, formulas. */
const anyText = fc
  .array(fc.constantFrom('lớp', ';', ',', '\t', '"', '""', '\n', '\r\n', '=1+1', '- họp', '+84', '@', "'", '|', 'ĐÃ'), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(' '))
  // Nobody can tell such an apostrophe from the one that keeps a spreadsheet from computing the rest.
  .filter((text) => !/^\s*'\s*[=+\-@]/.test(text));
const orNothing = anyText.map((text) => text.replace(/\s+/g, ' ').trim() || null);

const anyRecord = fc
  .record({
    activity: fc.constantFrom(...context.plan.activities.map(({ id }) => id), 'II.9@2016-Q1'),
    agency: fc.constantFrom(...context.register.agencies),
    status: fc.constantFrom('started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note'),
    date: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    evidence: orNothing,
    when: orNothing,
    approvedBy: orNothing,
    note: orNothing,
  })
  // A remark says something.
  .map((record) => (record.status === 'note' ? { ...record, note: record.note ?? 'lớp' } : record));

type ReportedRecord = typeof anyRecord extends fc.Arbitrary<infer One> ? One : never;

describe('a table that was filled in', () => {
  it('reads as what was filled in, with any delimiter, in any language, with columns in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyRecord, { maxLength: 5, selector: ({ agency, activity }) => `${agency.id} ${activity}` }),
        fc.constantFrom<';' | ','>(';', ','),
        fc.constantFrom<'vi' | 'en'>('vi', 'en'),
        fc.constantFrom<'vi' | 'en'>('vi', 'en'),
        fc.shuffledSubarray([...RECORD_COLUMNS], { minLength: RECORD_COLUMNS.length }),
        fc.func(fc.constantFrom('iso', 'vn', 'bare')),
        async (records, delimiter, headLang, statusLang, columns, writing) => {
          const rows = records.map((record): Record<RecordColumn, string> => {
            const vn = formatVnDate(record.date);
            return {
              activity: record.activity,
              title: context.plan.activities.find(({ id }) => id === record.activity)?.title ?? '',
              deadline: '30/06/2016',
              agency: writing(record.activity) === 'iso' ? record.agency.id : record.agency.name,
              status: words[statusLang]('record/word', { status: record.status }),
              date: { iso: record.date, vn, bare: vn.replace(/\b0/g, '') }[writing(record.date) as 'iso'],
              evidence: record.evidence ?? '',
              when: record.when ?? '',
              approved_by: record.approvedBy ?? '',
              note: record.note ?? '',
            };
          });
          const heads = columns.map((column) => words[headLang]('template/head', { column }));
          const csv = sheetCsv([heads, ...rows.map((row) => columns.map((column) => row[column]))], delimiter);
          const table = await tableOf(csv);
          expect(table.problems).toEqual([]);
          expect(table.rows.map(({ row, agency, record }) => ({ row, agency, record }))).toEqual(
            records.map(({ agency, ...record }, i) => ({ row: i + 2, agency: agency.id, record })),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps what a cell says in several lines on one', async () => {
    const { rows } = await tableOf('Mã;Kết quả;Ngày;Ghi chú\r\nII.1;xong;20/6/2016;"dòng một\r\n\r\n  dòng  hai"\r\n');
    expect(rows[0]?.record.note).toBe('dòng một dòng hai');
  });

  it('reads alike as a workbook and as CSV: days that are days, texts that are texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.uniqueArray(anyRecord, { maxLength: 4, selector: ({ agency, activity }) => `${agency.id} ${activity}` }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        fc.constantFrom<'vi' | 'en'>('vi', 'en'),
        async (parts, lang) => {
          const at = { words: words[lang], workspace: null as never, plan: context.plan, asOf: '2016-06-10' };
          const sheets = parts.map((records): Sheet => {
            const empty = templateSheet(at, context.register.agencies[0] as Agency, []);
            return { ...empty, rows: records.map((record) => filledRow(record, lang)) };
          });
          const options = { words: words[lang], day: at.asOf, width: 80, colour: false };
          const data = { kind: 'template', envelope: {}, fields: [], items: [] };
          const workbook = await renderXlsx({ document: [], data, sheets: () => sheets }, options);
          const said = async (bytes: string | Uint8Array) => {
            const table = await tableOf(bytes);
            return {
              ...table,
              rows: table.rows.map(({ agency, record }) => ({ agency, record })),
              problems: table.problems.length,
            };
          };
          const csv = await said(sheetCsv(templateRows(at, sheets), ';'));
          expect(await said(workbook)).toEqual(csv);
          expect(csv.filled).toBe(parts.flat().length);
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** A row of the template with everything that a record says. */
function filledRow(record: ReportedRecord, lang: 'vi' | 'en'): SheetRow {
  const values: Readonly<Record<RecordColumn, string | null>> = {
    activity: record.activity,
    title: null,
    deadline: '2016-06-30',
    agency: record.agency.name,
    status: words[lang]('record/word', { status: record.status }),
    date: record.date,
    evidence: record.evidence,
    when: record.when,
    approved_by: record.approvedBy,
    note: record.note,
  };
  return { kind: 'cells', cells: RECORD_COLUMNS.map((column) => ({ value: values[column] })) };
}
