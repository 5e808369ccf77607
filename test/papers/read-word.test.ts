import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, shownIn } from '../import/made-docx.ts';
import { repository, temporaryFolder } from '../support/run.ts';
import { hasOffice, savedAs } from './office.ts';

const LEVELS = [
  [LevelFormat.UPPER_ROMAN, '%1.'],
  [LevelFormat.DECIMAL, '%2.'],
  [LevelFormat.DECIMAL, '%2.%3.'],
  [LevelFormat.LOWER_LETTER, '%4)'],
  [LevelFormat.BULLET, '-'],
] as const;

/** A plan as Word has it: numbers that are set, a title of several lines, an annex with merged cells. */
function plan(): Document {
  const listed = (level: number, text: string, instance = 0) =>
    new Paragraph({ text, numbering: { reference: 'plan', level, instance } });
  const cell = (text: string, more: object = {}) =>
    new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...more });
  const merged = (text: string, verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
    cell(text, { verticalMerge });
  return new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: LEVELS.map(([format, text], level) => ({ level, format, text, alignment: AlignmentType.START })),
        },
        { reference: 'rows', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1' }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({ text: 'KẾ HOẠCH', bold: true }),
              new TextRun({ text: 'Hoạt động vì sự tiến bộ', bold: true, break: 1 }),
              new TextRun({ text: 'của phụ nữ năm 2019', bold: true, break: 1 }),
            ],
          }),
          ...[0, 1, 2, 2, 3, 3, 4, 1, 2, 0, 1, 3].map((level, at) => listed(level, `Việc thứ ${at}`)),
          listed(0, 'Phần khác', 1),
          listed(1, 'Việc khác', 1),
          new Table({
            rows: [
              new TableRow({ children: [cell('TT'), cell('Nội dung'), cell('Cơ quan', { columnSpan: 2 })] }),
              ...['Sở Y tế', 'Sở Nội vụ'].map(
                (name, at) =>
                  new TableRow({
                    children: [
                      new TableCell({ children: [new Paragraph({ numbering: { reference: 'rows', level: 0 } })] }),
                      merged(
                        at === 0 ? 'Họp\nbáo' : '',
                        at === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
                      ),
                      cell(name),
                      cell('tháng 6'),
                    ],
                  }),
              ),
            ],
          }),
          new Paragraph('Lưu: VT.'),
        ],
      },
    ],
  });
}

describe.skipIf(!hasOffice)('a Word document', () => {
  const folder = temporaryFolder();
  const made = join(folder, 'plan.docx');
  const practice = ['01-yen-bai-2018', '03-soc-trang-2019'].map((name) =>
    join(repository, `test/import/evalset/plans/${name}.docx`),
  );
  const read = async (file: string) => documentOf(readFileSync(file), 'plan.docx');

  beforeAll(async () => writeFileSync(made, await Packer.toBuffer(plan())));

  it('has the numbers, lines and merged cells that LibreOffice shows', async () => {
    const [text = ''] = savedAs('txt:Text (encoded):UTF8', [made]);
    // Its text files know only bullets of their own.
    const shown = readFileSync(text, 'utf8').replace('◦', '-').split('\n');
    const lines = shown.map((line) => line.replace(/[\s\ufeff]+/g, ' ').trim()).filter((line) => line !== '');
    const ours = shownIn(await read(made)).slice(0, 17);
    expect(lines.slice(0, 17)).toEqual(ours);
    expect(shownIn(await read(made)).filter((line) => typeof line !== 'string')).toEqual([
      ['TT', 'Nội dung', 'Cơ quan', 'Cơ quan'],
      ['1', 'Họp\nbáo', 'Sở Y tế', 'tháng 6'],
      ['2', 'Họp\nbáo', 'Sở Nội vụ', 'tháng 6'],
    ]);
  });

  it('is read the same once LibreOffice has saved it', async () => {
    const files = [made, ...practice];
    for (const [at, saved] of savedAs('docx', files).entries())
      expect((await read(saved)).blocks).toEqual((await read(files[at] as string)).blocks);
  });
});
