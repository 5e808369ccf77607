import { describe, expect, it } from 'vitest';
import { addRecord, type NewRecord, removeRecord } from '../../src/edit/edit-records.ts';

const FILE = 'plans/2016/progress/so-noi-vu.yaml';
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const done: NewRecord = {
  activity: 'II.1',
  date: '2016-06-20' as NewRecord['date'],
  status: 'done',
  evidence: '215/BC-SNV',
  when: null,
  approvedBy: null,
  note: null,
};

function added(before: string | null, record: Partial<NewRecord> = {}): string {
  const edited = addRecord(before === null ? null : encode(before), FILE, 'so-noi-vu', { ...done, ...record });
  if ('refused' in edited) throw new Error(edited.refused?.code ?? 'unproven');
  return decode(edited.bytes);
}

function removed(before: string, index: number): string {
  const edited = removeRecord(encode(before), FILE, index);
  if ('refused' in edited) throw new Error(edited.refused?.code ?? 'unproven');
  return decode(edited.bytes);
}

const entry = (date: string, rest = '') => `  - activity: II.2\n    date: ${date}\n    status: done\n${rest}`;
const NEW = '  - activity: II.1\n    date: 2016-06-20\n    status: done\n    evidence: 215/BC-SNV\n';

describe('addRecord', () => {
  it('makes the file of an agency that has none', () => {
    expect(added(null, { note: 'Hai lớp.' })).toBe(
      `# yaml-language-server: $schema=../../../schemas/progress.schema.json\nagency: so-noi-vu\nrecords:\n${NEW}    note: Hai lớp.\n`,
    );
  });

  it.each([
    ['behind those of its day or before', [entry('2016-06-19'), entry('2016-06-20')], [entry('2016-06-21')]],
    ['before all that are later', [], [entry('2016-06-21'), entry('2016-06-30')]],
    ['behind all that are earlier', [entry('2016-06-01')], []],
    ['behind the last of an earlier day where they are in no order', [entry('2016-06-30'), entry('2016-06-01')], []],
  ])('puts it %s', (_where, above, below) => {
    const head = 'agency: so-noi-vu\nrecords:\n';
    expect(added(head + above.join('') + below.join(''))).toBe(head + above.join('') + NEW + below.join(''));
  });

  it.each([
    ['an empty list', 'records: []  # chưa có\n', `records:  # chưa có\n${NEW}`],
    ['a list that says nothing', 'records:\n', `records:\n${NEW}`],
    ['no list at all', '', `records:\n${NEW}`],
  ])('opens %s', (_what, before, after) => {
    expect(added(`agency: so-noi-vu\n${before}`)).toBe(`agency: so-noi-vu\n${after}`);
  });

  it('leaves comments with the record that they stand by', () => {
    const head = 'agency: so-noi-vu\nrecords:\n  # cả năm\n\n';
    const first = entry('2016-06-01', '    # còn thiếu ảnh\n');
    const last = `  # vstbcpn-disable-next-line text/double-space\n${entry('2016-06-30')}`;
    expect(added(head + first + last)).toBe(head + first + NEW + last);
    expect(added(head + last)).toBe(head + NEW + last);
  });

  it('parts records by an empty line where others are', () => {
    const text = `agency: so-noi-vu\nrecords:\n${entry('2016-06-01')}\n${entry('2016-06-30')}`;
    expect(added(text)).toBe(text.replace('\n\n', `\n\n${NEW}\n`));
  });

  it('writes as its neighbours do', () => {
    const flow = 'agency: so-noi-vu\nrecords:\n- { activity: II.2, date: 2016-06-01, status: done }\n';
    expect(added(flow)).toBe(`${flow}- { activity: II.1, date: 2016-06-20, status: done, evidence: 215/BC-SNV }\n`);
    const wide = 'agency: so-noi-vu\nrecords:\n-   activity: II.2\n    date: 2016-06-01\n    status: done';
    expect(added(wide)).toBe(
      `${wide}\n-   activity: II.1\n    date: 2016-06-20\n    status: done\n    evidence: 215/BC-SNV`,
    );
    expect(added('{ agency: so-noi-vu, records: [] }')).toBe(
      '{ agency: so-noi-vu, records: [{ activity: II.1, date: 2016-06-20, status: done, evidence: 215/BC-SNV }] }',
    );
  });

  it.each([
    ['a line break', 'lớp một\r\n  lớp hai', 'lớp một lớp hai'],
    ['decomposed accents', 'Hội nghị'.normalize('NFD'), 'Hội nghị'],
    ['signs that command a terminal', '\u001b[31mđỏ\u202e', '[31mđỏ'],
    ['blanks around it', '\u00a0 xong ', 'xong'],
  ])('takes out of a text %s', (_what, note, wanted) => {
    const text = added(null, { note });
    expect(text).toContain(`note: ${wanted.startsWith('[') ? `"${wanted}"` : wanted}\n`);
  });

  it.each([
    ['12', '"12"'],
    ['null', '"null"'],
    ['a: b', '"a: b"'],
    ['x # y', '"x # y"'],
    ['Đã xong, 85 người.', 'Đã xong, 85 người.'],
  ])('writes %s as %s: quoted only where YAML needs it', (note, written) => {
    expect(added(null, { note })).toContain(`note: ${written}\n`);
  });

  it('says that the very record is there, however it is written', () => {
    const before = encode(
      'agency: so-noi-vu\nrecords:\n  - { date: "2016-06-20", status: done, evidence: 215/BC-SNV, activity: "II.1" }\n',
    );
    expect(addRecord(before, FILE, 'so-noi-vu', done)).toEqual({ bytes: before, index: 0, same: true });
    expect(addRecord(before, FILE, 'so-noi-vu', { ...done, note: 'thêm' })).toMatchObject({ same: false, index: 1 });
  });

  it.each([
    ['a tab', 'agency: so-noi-vu\nrecords:\n\t- activity: II.1\n', 'yaml/'],
    ['git’s marks', 'agency: so-noi-vu\n<<<<<<< HEAD\nrecords: []\n=======\n>>>>>>> b\n', 'yaml/merge-conflict'],
    ['nothing in it', '', 'yaml/empty'],
    ['a list of another form', 'agency: so-noi-vu\nrecords: chưa có\n', 'schema/wrong-type'],
    ['a list under no name', '- activity: II.1\n', 'schema/'],
  ])('refuses a file with %s', (_what, before, code) => {
    const edited = addRecord(encode(before), FILE, 'so-noi-vu', done);
    expect('refused' in edited && edited.refused?.code).toContain(code);
  });

  it('refuses what has no form of a record', () => {
    const edited = addRecord(null, FILE, 'so-noi-vu', { ...done, activity: 'hai' });
    expect(edited).toMatchObject({ refused: { code: 'schema/bad-form' } });
  });

  it('minds no fault of form that was there before', () => {
    const before = `agency: so-noi-vu\nrecords:\n${entry('2016-06-30', '    nguoi: ai\n')}`;
    expect(added(before)).toBe(before.replace('records:\n', `records:\n${NEW}`));
  });
});

describe('removeRecord', () => {
  it('leaves an empty list', () => {
    expect(removed(`agency: so-noi-vu\nrecords: # danh sách\n${NEW}# hết\n`, 0)).toBe(
      'agency: so-noi-vu\nrecords: [] # danh sách\n# hết\n',
    );
  });

  it('leaves comments on lines of their own', () => {
    const head = 'agency: so-noi-vu\nrecords:\n';
    const second = `\n  # về lớp hai\n${entry('2016-06-20', '    # thiếu ảnh\n')}`;
    expect(removed(`${head}${entry('2016-06-01')}${second}${entry('2016-06-30')}`, 1)).toBe(
      `${head}${entry('2016-06-01')}\n  # về lớp hai\n    # thiếu ảnh\n${entry('2016-06-30')}`,
    );
  });

  it('refuses a place that holds none', () => {
    expect(removeRecord(encode(`agency: so-noi-vu\nrecords:\n${NEW}`), FILE, 1)).toEqual({ refused: null });
  });
});
