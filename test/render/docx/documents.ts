import type { Block } from '../../../src/view/document.ts';

/** Papers of an invented committee, one of each kind. */

const letterhead: Extract<Block, { kind: 'letterhead' }> = {
  kind: 'letterhead',
  superior: 'UBND TỈNH VÍ DỤ',
  issuer: 'BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ',
  number: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BVSTBCPN-…',
  subject: 'V/v đôn đốc thực hiện Kế hoạch số 1/KH-BVSTBCPN',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: 'Ví Dụ, ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm 2016',
};

const signature: Block = {
  kind: 'signature',
  label: 'Nơi nhận:',
  recipients: ['Như trên;', 'Lưu: VT.'],
  capacity: ['TL. TRƯỞNG BAN', 'TỔ TRƯỞNG TỔ THƯ KÝ'],
  name: 'Nguyễn Văn Ví Dụ',
};

export const letter: readonly Block[] = [
  letterhead,
  { kind: 'addressee', label: 'Kính gửi:', names: ['Sở Nội vụ'] },
  { kind: 'paragraph', ofPaper: true, text: 'Đến nay chưa nhận được báo cáo kết quả./.' },
  signature,
  { kind: 'page-break' },
  { kind: 'title', name: 'PHỤ LỤC', subject: 'Nhiệm vụ đã quá hạn', note: '(Kèm theo Công văn)' },
  {
    kind: 'table',
    columns: [{ head: 'TT', align: 'right', tight: true }, { head: 'Nội dung nhiệm vụ' }],
    rows: [
      { kind: 'cells', cells: [{ text: '1' }, { text: 'Bồi dưỡng kiến thức', note: 'Mục II.3.a', tone: 'late' }] },
    ],
  },
];

export const report: readonly Block[] = [
  { ...letterhead, superior: null, subject: null, number: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-BVSTBCPN' },
  { kind: 'title', name: 'BÁO CÁO', subject: 'Kết quả hoạt động 6 tháng đầu năm 2016' },
  { kind: 'addressee', label: 'Kính gửi:', names: ['Ủy ban Quốc gia', 'Bộ Ví Dụ'] },
  { kind: 'heading', level: 2, text: 'I. CÔNG TÁC CHỈ ĐẠO' },
  { kind: 'blank', prompt: 'Nêu các văn bản đã ban hành.' },
  { kind: 'heading', level: 3, text: '1. Kết quả' },
  { kind: 'paragraph', ofPaper: true, text: '- Ban hành Kế hoạch: chưa có báo cáo.', tone: 'late' },
  { ...signature, name: null },
];

export const checklist: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Danh mục nhiệm vụ: Sở Nội vụ' },
  { kind: 'paragraph', text: 'Kế hoạch số 1', tone: 'muted' },
  {
    kind: 'checklist',
    items: [
      {
        label: 'II.5',
        text: 'Tháng hành động',
        checked: true,
        parts: ['Treo khẩu hiệu'],
        notes: [{ label: 'Trạng thái', text: 'quá hạn 2 ngày', tone: 'late' }],
      },
      { label: '', text: 'Không có mã', checked: false, parts: [], notes: [] },
    ],
  },
];

export const list: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Nhiệm vụ đến hạn' },
  {
    kind: 'facts',
    facts: [
      { label: 'Chủ trì', lines: [{ text: 'Sở Nội vụ', note: 'từ 2016' }] },
      { label: 'Phối hợp', lines: [{ text: 'Hội LHPN' }, { text: 'Sở Y tế', tone: 'done' }] },
    ],
  },
  {
    kind: 'table',
    columns: [
      { head: 'Hạn', tight: true },
      { head: 'Nhiệm vụ', clip: true },
      { head: 'Ngày', align: 'right' },
    ],
    rows: [
      { kind: 'section', text: 'II. Nội dung' },
      {
        kind: 'cells',
        cells: [
          { text: '30/06/2016', note: 'tháng 6' },
          { text: 'Ban hành', bar: [{ count: 1, tone: 'done', label: 'xong' }] },
          { text: '2', tone: 'soon' },
        ],
      },
    ],
  },
  { kind: 'code', text: 'a: 1\n  b: <2>', caption: 'plan.yaml' },
];
