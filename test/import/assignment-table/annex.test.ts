import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { expect, it } from 'vitest';
import { readDraft } from '../../../src/import/draft/read-draft.ts';
import { readDocument } from '../../../src/import/source/read-document.ts';
import type { Draft } from '../../../src/model/draft.ts';

type Cell = string | { readonly text: string; readonly wide?: number; readonly down?: 'begins' | 'goes-on' };

const cellOf = (cell: Cell) => {
  const { text, wide, down } = typeof cell === 'string' ? { text: cell } : cell;
  return new TableCell({
    ...(wide ? { columnSpan: wide } : {}),
    ...(down ? { verticalMerge: down === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    children: text.split('\n').map(
      // Word breaks a line of text into many runs.
      (line) => new Paragraph({ children: line.split(/(?<= )/).map((word) => new TextRun({ text: word })) }),
    ),
  });
};

const rowOf = (cells: readonly Cell[], tableHeader = false) =>
  new TableRow({ tableHeader, children: cells.map(cellOf) });
const begins = (text: string) => ({ text, down: 'begins' as const });
const goesOn = { text: '', down: 'goes-on' as const };

const ANNEX = [
  rowOf(
    [
      begins('TT'),
      begins('Nội dung nhiệm vụ'),
      { text: 'Cơ quan thực hiện', wide: 2 },
      begins('Thời gian hoàn thành'),
      begins('Sản phẩm'),
    ],
    true,
  ),
  rowOf([goesOn, goesOn, 'Chủ trì', 'Phối hợp', goesOn, goesOn], true),
  rowOf(['I', { text: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', wide: 5 }]),
  rowOf([
    '1',
    'Kiện toàn Ban Vì sự tiến bộ của phụ nữ các cấp',
    'Sở Nội vụ',
    'Các sở, ngành;\nUBND các huyện, thành phố',
    'Quý I/2019',
    'Quyết định',
  ]),
  rowOf([
    '2',
    'Khảo sát thực trạng cán bộ nữ\n- Khối đảng\n- Khối chính quyền',
    begins('Sở Lao động - Thương binh và Xã hội'),
    'Sở Tài chính',
    begins('Trước ngày 30/6/2019'),
    'Báo cáo',
  ]),
  rowOf([
    '3',
    'Xây dựng phần mềm theo dõi chỉ tiêu bình đẳng giới',
    goesOn,
    'Sở Thông tin và Truyền thông',
    goesOn,
    '',
  ]),
  rowOf(['II', { text: 'CÔNG TÁC TUYÊN TRUYỀN', wide: 5 }]),
  rowOf(['1', 'Mở chuyên mục trên sóng phát thanh', 'Đài Phát thanh và Truyền hình tỉnh', '', 'Thường xuyên', '']),
  rowOf([
    '2',
    'Tổ chức hội thi tìm hiểu Luật Bình đẳng giới',
    'Sở Tư pháp\nHội Liên hiệp Phụ nữ tỉnh',
    'Sở Y tế',
    'Tháng 10/2019',
    'Hội thi',
  ]),
];

const portrait = (text: string) => new Paragraph({ children: [new TextRun({ text })] });

async function annexed(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          'BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ TỈNH HÒA BÌNH',
          'Số: 15/KH-BVSTBPN',
          'Hòa Bình, ngày 12 tháng 02 năm 2019',
          'KẾ HOẠCH',
          'Hoạt động vì sự tiến bộ của phụ nữ tỉnh Hòa Bình năm 2019',
          'I. MỤC ĐÍCH, YÊU CẦU',
          'Nâng cao nhận thức của cán bộ và nhân dân về bình đẳng giới.',
          'II. NỘI DUNG',
          'Các nhiệm vụ cụ thể được phân công tại Phụ lục kèm theo.',
          'III. TỔ CHỨC THỰC HIỆN',
          'Giao Sở Tài chính bố trí kinh phí thực hiện trong Quý I/2019.',
        ].map(portrait),
      },
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          ...['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ NĂM 2019', '(Kèm theo Kế hoạch số 15/KH-BVSTBPN ngày 12/02/2019)'].map(
            portrait,
          ),
          new Table({ rows: ANNEX }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The annex as a text file has it: merged cells repeated, lines of a cell joined by a blank. */
const TEXT = `PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ NĂM 2019
TT\tNội dung nhiệm vụ\tCơ quan thực hiện\tCơ quan thực hiện\tThời gian hoàn thành\tSản phẩm
TT\tNội dung nhiệm vụ\tChủ trì\tPhối hợp\tThời gian hoàn thành\tSản phẩm
I\tCÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\tCÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\tCÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\tCÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\tCÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1\tKiện toàn Ban Vì sự tiến bộ của phụ nữ các cấp\tSở Nội vụ\tCác sở, ngành; UBND các huyện, thành phố\tQuý I/2019\tQuyết định
2\tKhảo sát thực trạng cán bộ nữ: - Khối đảng; - Khối chính quyền\tSở Lao động - Thương binh và Xã hội\tSở Tài chính\tTrước ngày 30/6/2019\tBáo cáo
3\tXây dựng phần mềm theo dõi chỉ tiêu bình đẳng giới\tSở Lao động - Thương binh và Xã hội\tSở Thông tin và Truyền thông\tTrước ngày 30/6/2019\t
II\tCÔNG TÁC TUYÊN TRUYỀN\tCÔNG TÁC TUYÊN TRUYỀN\tCÔNG TÁC TUYÊN TRUYỀN\tCÔNG TÁC TUYÊN TRUYỀN\tCÔNG TÁC TUYÊN TRUYỀN
1\tMở chuyên mục trên sóng phát thanh\tĐài Phát thanh và Truyền hình tỉnh\t\tThường xuyên\t
2\tTổ chức hội thi tìm hiểu Luật Bình đẳng giới\tSở Tư pháp Hội Liên hiệp Phụ nữ tỉnh\tSở Y tế\tTháng 10/2019\tHội thi
`;

const WORKS = [
  'PL.I.1 | Kiện toàn Ban Vì sự tiến bộ của phụ nữ các cấp | Sở Nội vụ | UBND các huyện, thành phố | Các sở, ngành | 2019-03-31 | Quyết định',
  'PL.I.2 | Khảo sát thực trạng cán bộ nữ | Sở Lao động - Thương binh và Xã hội | Sở Tài chính | - | 2019-06-29 | Báo cáo | Khối đảng + Khối chính quyền',
  'PL.I.3 | Xây dựng phần mềm theo dõi chỉ tiêu bình đẳng giới | Sở Lao động - Thương binh và Xã hội | Sở Thông tin và Truyền thông | - | 2019-06-29 | -',
  'PL.II.1 | Mở chuyên mục trên sóng phát thanh | Đài Phát thanh và Truyền hình tỉnh |  | - | - | -',
  'PL.II.2 | Tổ chức hội thi tìm hiểu Luật Bình đẳng giới | Sở Tư pháp + Hội Liên hiệp Phụ nữ tỉnh | Sở Y tế | - | 2019-10-31 | Hội thi',
];

async function draftOf(bytes: Uint8Array, file: string): Promise<Draft> {
  const reading = await readDocument(bytes, file);
  if (!reading.ok) throw new Error(reading.problem.reason);
  const register = { file: 'agencies.yaml', agencies: [], groups: [] };
  return readDraft(reading.document, { register, beforeIncludesDay: false });
}

const worksOf = ({ items }: Draft) =>
  items
    .filter(({ id }) => id.startsWith('PL'))
    .map(({ id, title, lead, coordinating, others, window, product, parts }) => {
      const names = (list: typeof lead) => list.map(({ text }) => text).join(' + ');
      const told = [id, title, names(lead), names(coordinating), others ?? '-', window?.to ?? '-', product ?? '-'];
      return [...told, ...(parts.length > 0 ? [parts.join(' + ')] : [])].join(' | ');
    });

it('reads an annex from the bytes of Word to the works of a draft', async () => {
  const draft = await draftOf(await annexed(), 'ke-hoach.docx');
  expect(worksOf(draft)).toEqual(WORKS);
  const third = draft.items.find(({ id }) => id === 'PL.I.3');
  expect(third?.inferred.map(({ field, why }) => `${field} ${why}`)).toEqual(['lead cell-above', 'when cell-above']);
  const fates = draft.account.filter(({ text }) => text.includes(' | ')).map(({ became }) => became);
  expect(fates).toEqual([
    'table-head',
    'table-head',
    'heading',
    'activity',
    'activity',
    'activity',
    'heading',
    'activity',
    'activity',
  ]);
});

it('reads the same annex in a text file, where merges and line breaks are lost', async () => {
  const draft = await draftOf(new TextEncoder().encode(TEXT), 'ke-hoach.txt');
  expect(worksOf(draft)).toEqual(WORKS);
  expect(draft.items.at(-1)?.inferred.map(({ why }) => why)).toContain('lost-break');
});

it('reads reports among the rows, with their kind and whom they go to', async () => {
  const rows = [
    'STT\tNội dung công việc\tNgười thực hiện\tThời gian',
    '1\tBáo cáo sơ kết về Phòng Giáo dục và Đào tạo\tHiệu trưởng\tTrước ngày 15/01/2019',
    '2\tBáo cáo 6 tháng, báo cáo năm\tCông đoàn\tTrước 15/6; trước 15/12',
    '3\tXây dựng báo cáo chuyên đề về lao động nữ\tCông đoàn\tQuý II',
  ];
  const text = `KẾ HOẠCH\nCông tác nữ công năm 2019\nI. NỘI DUNG\n${rows.join('\n')}\n`;
  const { items } = await draftOf(new TextEncoder().encode(text), 'ke-hoach.txt');
  expect(items.map(({ report, to }) => [report, to?.text ?? null])).toEqual([
    ['interim', 'Phòng Giáo dục và Đào tạo'],
    ['periodic', null],
    [null, null],
  ]);
});
