import type { Draft, DraftItem, DraftParty } from '../../src/model/draft.ts';
import { parseWhen } from '../../src/time/parse-when.ts';

const agency = (text: string, id: string): DraftParty => ({ text, kind: 'agency', ids: [id] });
const group = (text: string, ...ids: string[]): DraftParty => ({ text, kind: 'class', ids });

const EMPTY: Omit<DraftItem, 'id' | 'title' | 'sourceText' | 'line'> = {
  section: null,
  lead: [],
  coordinating: [],
  others: null,
  when: null,
  window: null,
  whenProblem: null,
  parts: [],
  product: null,
  report: null,
  to: null,
  note: null,
  inferred: [],
};

function timed(when: string): Pick<DraftItem, 'when' | 'window' | 'whenProblem'> {
  const reading = parseWhen(when, { year: 2017, issued: '2017-02-08', beforeIncludesDay: false });
  return { when, window: reading.ok ? reading.window : null, whenProblem: reading.ok ? null : reading.problem };
}

/** An invented draft with one of everything: known and new agencies, classes, gaps, hostile words. */
export const aDraft: Draft = {
  file: 'ke-hoach-vi-du.txt',
  counts: 'lines',
  head: {
    number: '05/KH-BVIDU',
    issued: '2017-02-08',
    place: 'Ví Dụ',
    form: 'KẾ HOẠCH',
    title: 'Hoạt động vì sự tiến bộ của phụ nữ năm 2017',
    year: 2017,
    issuer: agency('Ban Vì sự tiến bộ của phụ nữ tỉnh', 'ban-vstbcpn'),
    superior: null,
    standing: agency('Sở Lao động - Thương binh và Xã hội', 'so-ldtbxh'),
    secretariat: null,
    signatory: { capacity: 'Trưởng Ban', post: null, name: null },
    inferred: [
      { field: 'year', line: 5, why: 'from-title' },
      { field: 'issuer', line: 7, why: 'from-text' },
    ],
  },
  basis: [
    { number: '01/UBQG-VP', date: '2017-01-20', issuer: 'Ủy ban Quốc gia (ví dụ)', about: 'hướng dẫn: năm 2017' },
  ],
  cited: [],
  aims: [{ id: 'I.1', title: 'Nâng cao nhận thức' }],
  sections: [
    { id: 'II', title: 'Nội dung' },
    { id: 'II.2', title: 'Sở Y tế' },
    { id: 'III', title: 'Tổ chức thực hiện' },
  ],
  items: [
    {
      ...EMPTY,
      id: 'II.1',
      section: 'II',
      title: 'Tổ chức hội nghị: "Phụ nữ và việc làm" # lần 1',
      sourceText:
        'Tổ chức hội nghị: "Phụ nữ và việc làm" # lần 1. Giao Sở Nội vụ chủ trì, phối hợp với Hội Doanh nhân nữ tỉnh.',
      line: 12,
      lead: [agency('Sở Nội vụ', 'so-noi-vu')],
      coordinating: [agency('Hội Doanh nhân nữ tỉnh', 'hoi-doanh-nhan-nu'), group('UBND các xã', 'ubnd-cac-xa')],
      others: 'các ngành có liên quan',
      ...timed('trong Quý II/2017'),
      parts: ['- in tài liệu', 'mời báo cáo viên'],
      product: 'Báo cáo kết quả',
    },
    {
      ...EMPTY,
      id: 'II.2.a',
      section: 'II.2',
      title: 'Khám sức khỏe cho lao động nữ',
      sourceText: '- Khám sức khỏe cho lao động nữ, xong trước ngày 31/4.',
      line: 15,
      lead: [agency('Sở Y tế', 'so-y-te')],
      ...timed('trước ngày 31/4'),
      inferred: [
        { field: 'lead', line: 14, why: 'heading' },
        { field: 'when', line: 14, why: 'heading' },
      ],
    },
    {
      ...EMPTY,
      id: 'II.2.b',
      section: 'II.2',
      title: 'Phối hợp tuyên truyền',
      sourceText: '- Phối hợp với Hội LHPN tỉnh tuyên truyền.',
      line: 16,
      coordinating: [agency('Sở Y tế', 'so-y-te'), agency('Hội LHPN tỉnh', 'hoi-lhpn')],
      inferred: [{ field: 'lead', line: 16, why: 'coordinate-only' }],
    },
    {
      ...EMPTY,
      id: 'III.1',
      section: 'III',
      title: 'Gửi báo cáo sơ kết',
      sourceText: 'Các sở, ban, ngành và Hội Doanh nhân nữ tỉnh gửi báo cáo về Sở LĐTBXH trước ngày 05/6.',
      line: 18,
      lead: [
        group('Các sở, ban, ngành', 'so-ban-nganh'),
        group('các trạm y tế', 'cac-tram-y-te'),
        agency('Hội Doanh nhân nữ tỉnh', 'hoi-doanh-nhan-nu'),
      ],
      ...timed('trước ngày 05/6'),
      report: 'interim',
      to: agency('Sở LĐTBXH', 'so-ldtbxh'),
      inferred: [
        { field: 'report', line: 18, why: 'kind-of-report' },
        { field: 'title', line: 18, why: 'from-text' },
      ],
    },
    {
      ...EMPTY,
      id: 'III.2',
      section: 'III',
      title: 'Tổng hợp, định kỳ báo cáo',
      sourceText: 'Sở LĐTBXH tổng hợp, định kỳ báo cáo; tổng kết trước ngày 10/12.',
      line: 19,
      lead: [agency('Sở LĐTBXH', 'so-ldtbxh')],
      ...timed('định kỳ'),
      report: 'final',
    },
  ],
  recipients: ['Như trên', 'Lưu: VT'],
  proposed: [
    { id: 'hoi-doanh-nhan-nu', kind: 'agency', name: 'Hội Doanh nhân nữ tỉnh', line: 12, near: ['hoi-lhpn'] },
    { id: 'ubnd-cac-xa', kind: 'class', name: 'UBND các xã', line: 12, near: [] },
    { id: 'cac-tram-y-te', kind: 'class', name: 'các trạm y tế', line: 18, near: [] },
  ],
  account: [
    {
      line: 5,
      label: null,
      text: 'Hoạt động vì sự tiến bộ của phụ nữ năm 2017',
      became: 'head',
      of: [],
      isSuspect: false,
    },
    {
      line: 7,
      label: null,
      text: 'Ban Vì sự tiến bộ của phụ nữ tỉnh xây dựng kế hoạch:',
      became: 'basis',
      of: [],
      isSuspect: false,
    },
    { line: 11, label: 'II.', text: 'NỘI DUNG', became: 'heading', of: ['II'], isSuspect: false },
    {
      line: 12,
      label: '1.',
      text: 'Tổ chức hội nghị: "Phụ nữ và việc làm" # lần 1. Giao Sở Nội vụ chủ trì.',
      became: 'activity',
      of: ['II.1'],
      isSuspect: false,
    },
    {
      line: 13,
      label: null,
      text: 'Giao các đồng chí thành viên hạn cuối <b>tháng 5</b>.',
      became: 'not-understood',
      of: [],
      isSuspect: true,
    },
    { line: 14, label: '2.', text: 'Sở Y tế', became: 'heading', of: ['II.2'], isSuspect: false },
    {
      line: 15,
      label: '-',
      text: 'Khám sức khỏe cho lao động nữ, xong trước ngày 31/4.',
      became: 'activity',
      of: ['II.2.a'],
      isSuspect: false,
    },
    {
      line: 16,
      label: '-',
      text: 'Phối hợp với Hội LHPN tỉnh tuyên truyền.',
      became: 'activity',
      of: ['II.2.b'],
      isSuspect: false,
    },
    {
      line: 18,
      label: '1.',
      text: 'Các sở, ban, ngành gửi báo cáo trước ngày 05/6.',
      became: 'report',
      of: ['III.1'],
      isSuspect: false,
    },
    {
      line: 19,
      label: '2.',
      text: 'Sở LĐTBXH tổng hợp, định kỳ báo cáo.',
      became: 'report',
      of: ['III.2'],
      isSuspect: false,
    },
    { line: 20, label: null, text: 'Trên đây là kế hoạch.', became: 'background', of: [], isSuspect: false },
  ],
};
