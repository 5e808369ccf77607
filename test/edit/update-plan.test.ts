import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftPlanText, importedText, updatedPlan } from '../../src/edit/draft-text.ts';
import { loadWords } from '../../src/i18n/words.ts';
import type { Draft, DraftItem } from '../../src/model/draft.ts';
import { aDraft } from '../support/a-draft.ts';

const options = { words: await loadWords('vi'), plan: '2017', schemas: '../../schemas' };
const plan = draftPlanText(aDraft, options);
const imported = importedText(aDraft, options);
const update = (text: string, draft: Draft, base: string | null = imported, recorded: readonly string[] = []) => {
  const made = updatedPlan(text, base, draft, options, (id) => recorded.includes(id));
  if (typeof made === 'string') throw new Error('not editable');
  return made;
};
const told = (made: ReturnType<typeof update>) =>
  made.changes.map(({ kind, id, field }) => [kind, id, field].join(' '));
const withItem = (id: string, change: Partial<DraftItem>): Draft => ({
  ...aDraft,
  items: aDraft.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});
const agency = (text: string, id: string) => ({ text, kind: 'agency' as const, ids: [id] });
/** The same document, with a line more at its top. */
const shifted: Draft = { ...aDraft, items: aDraft.items.map((item) => ({ ...item, line: item.line + 1 })) };

/** What people do to a plan's file; each leaves it sound. */
const HAND: readonly (readonly [string, string])[] = [
  ['when: trong Quý II/2017', 'when: trong Quý III/2017'],
  ['when: trong Quý II/2017', '# đã hỏi\n    when: trong Quý III/2017 # chốt'],
  ['lead: so-noi-vu', 'lead: [so-noi-vu, so-y-te]'],
  ['lead: so-y-te # dòng 14', 'lead: so-tai-chinh # sửa theo họp; dòng 14'],
  ['coordinating: [hoi-doanh-nhan-nu]', 'coordinating:\n      - hoi-doanh-nhan-nu\n      # thêm\n      - so-y-te'],
  ['title: Khám sức khỏe cho lao động nữ', 'title: >-\n      Khám sức khỏe\n      cho nữ công nhân'],
  ['unstated: [lead, when]', 'lead: hoi-lhpn\n    unstated: [when]'],
  ['      - mời báo cáo viên\n', ''],
  ['number: 05/KH-BVIDU', 'number: 05/KH-BVD # theo bản giấy'],
  ['  - id: III.2', '  - id: III.9'],
  ['name: x', 'name: x'],
  ['recipients:\n', 'recipients:\n  - Thường trực Tỉnh ủy\n'],
  ['  - id: III.1 #', '  - id: II.9\n    title: Việc thêm tay\n    lead: so-y-te\n\n  - id: III.1 #'],
];
const edited = (text: string, [from, to]: readonly [string, string]) => text.replace(from, to);

describe('a document read again', () => {
  it('changes nothing, whatever one did to the plan by hand', () => {
    for (const hand of [...HAND, ['', ''] as const]) {
      const text = edited(plan, hand);
      for (const [draft, base] of [
        [aDraft, imported],
        [shifted, imported],
      ] as const) {
        const made = update(text, draft, base);
        expect(made.text, hand[1]).toBe(text);
        expect(made.changes.filter(({ kind }) => kind !== 'kept')).toEqual([]);
        expect(update(made.text, draft, made.imported)).toMatchObject({ text, changes: [], imported: made.imported });
      }
    }
  });

  it('keeps what people did in every other place, and every comment', () => {
    const changes: readonly Draft[] = [
      withItem('III.2', { title: 'Tổng hợp, định kỳ báo cáo kết quả', lead: [agency('Sở Tài chính', 'so-tai-chinh')] }),
      withItem('II.2.b', { lead: [agency('Hội LHPN tỉnh', 'hoi-lhpn')], inferred: [] }),
      withItem('II.1', { parts: ['in tài liệu', 'mời giảng viên', 'làm clip'], product: null }),
      { ...aDraft, head: { ...aDraft.head, number: '07/KH-BVIDU', issued: '2017-03-01' } },
      { ...aDraft, items: aDraft.items.filter(({ id }) => id !== 'III.2') },
      {
        ...aDraft,
        items: aDraft.items.flatMap((item) =>
          item.id === 'II.2.a' ? [{ ...item, id: 'II.2.c', title: 'Mở lớp dạy nghề' }, item] : [item],
        ),
      },
      { ...aDraft, sections: [{ id: 'I', title: 'Mục đích' }, ...aDraft.sections], basis: [] },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.subarray([...HAND]), fc.boolean(), (draft, hands, isWindows) => {
        const unix = hands.reduce(edited, plan);
        const text = isWindows ? unix.replaceAll('\n', '\r\n') : unix;
        const made = update(text, draft);
        const lines = new Set(made.text.split(/\r?\n/));
        for (const said of ['đã hỏi', 'chốt', 'sửa theo họp', 'thêm', 'theo bản giấy', 'Việc thêm tay'])
          expect(made.text.split(said).length).toBe(text.split(said).length);
        // A line is lost only where it is told of.
        const lost = text
          .split(/\r?\n/)
          .filter((line) => !lines.has(line) && ![...lines].some((now) => now.startsWith(`${line} # `)));
        const acts = made.changes.filter(({ kind }) => kind === 'changed' || kind === 'removed' || kind === 'conflict');
        if (acts.length === 0) expect(lost).toEqual([]);
        expect(made.changes.filter(({ kind }) => kind === 'refused')).toEqual([]);
        expect(made.text.includes('\r\n')).toBe(isWindows);
        expect(parse(made.text).activities.length).toBeGreaterThan(3);
        expect(update(made.text, draft, made.imported)).toMatchObject({ text: made.text, changes: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a document issued again', () => {
  it('takes over what it changed, byte by byte', () => {
    const made = update(plan, withItem('III.1', { when: 'trước ngày 10/6' }));
    expect(made.text).toBe(plan.replace('when: trước ngày 05/6', 'when: trước ngày 10/6'));
    expect(told(made)).toEqual(['changed III.1 when']);
    expect(made.changes[0]).toMatchObject({ old: 'trước ngày 05/6', new: 'trước ngày 10/6' });
  });

  it('is the one that remarks tell of, wherever it counts otherwise', () => {
    const text = plan.replace('lead: so-y-te # dòng 14', 'lead: so-y-te # chốt # dòng 14');
    const made = update(text, { ...aDraft, file: 'ban-hanh-lai.docx', counts: 'paragraphs' });
    expect(made.changes).toEqual([]);
    expect(made.text).toContain('# Bản nháp đọc từ ban-hanh-lai.docx');
    expect(made.text).toContain('lead: so-y-te # chốt # đoạn 14: ');
    expect(made.text).not.toContain('dòng');
    expect(parse(made.text)).toEqual(parse(plan));
  });

  it('settles the basis that a new plan kept in comments', () => {
    const listed = /\nbasis:\n(?: {2}.*\n)+/;
    const kept =
      '\n# xem lại: mục nào còn dùng thì bỏ dấu # ở đầu dòng\n# basis:\n#   - number: 12/NQ\n#     about: bỏ # này\n';
    expect(plan).toMatch(listed);
    const made = update(plan.replace(listed, kept), aDraft, imported.replace(listed, kept));
    expect(made.text).toBe(plan);
  });

  it('may have nothing of what the plan had', () => {
    const items = aDraft.items.map((item) => ({ ...item, title: `${item.line}`.repeat(9) }));
    const made = update(plan, { ...aDraft, items });
    expect(new Set(made.changes.map(({ kind }) => kind))).toEqual(new Set(['removed', 'added']));
    expect(parse(made.text).activities.map(({ title }: { title: string }) => title)).toEqual(
      items.map(({ title }) => title),
    );
  });

  it('loses to a correction, and says so where both changed', () => {
    const text = plan.replace('trong Quý II/2017', 'trong Quý III/2017');
    const made = update(text, withItem('II.1', { when: 'tháng 9/2017' }));
    expect(told(made)).toEqual(['conflict II.1 when']);
    expect(made.text).toBe(
      text.replace('when: trong Quý III/2017', 'when: trong Quý III/2017 # văn bản mới ghi: tháng 9/2017'),
    );
    expect(told(update(text, withItem('II.1', { when: 'trong Quý III/2017' })))).toEqual([]);
    // Changed once more, only the last word of the document stands beside it, and what people wrote there.
    const asked = made.text
      .replace('ghi: tháng 9/2017', 'ghi: tháng 9/2017 # đã hỏi')
      .replace('III/2017 #', 'III/2017 # chốt #');
    const again = update(asked, withItem('II.1', { when: 'tháng 10/2017' }), made.imported);
    expect(told(again)).toEqual(['conflict II.1 when']);
    expect(again.text).toContain('when: trong Quý III/2017 # chốt # đã hỏi # văn bản mới ghi: tháng 10/2017\n');
  });

  it('says it once above a text of several lines', () => {
    const text = plan.replace(
      'title: Khám sức khỏe cho lao động nữ',
      'title: >-\n      Khám sức khỏe\n      cho nữ công nhân',
    );
    const once = update(text, withItem('II.2.a', { title: 'Khám sức khỏe cho mọi lao động nữ' }));
    expect(told(once)).toEqual(['conflict II.2.a title']);
    const twice = update(once.text, withItem('II.2.a', { title: 'Khám sức khỏe cho các lao động nữ' }), once.imported);
    expect(twice.text).toBe(once.text.replace('cho mọi lao động nữ', 'cho các lao động nữ'));
  });

  it('turns a lead into a duty of each, and states what was not stated', () => {
    const made = update(
      plan,
      withItem('II.2.b', {
        lead: [{ text: 'các trạm y tế', kind: 'class', ids: ['cac-tram-y-te'] }],
        when: 'tháng 9/2017',
        window: { kind: 'within', from: '2017-09-01', to: '2017-09-30', recurrence: null, text: 'x', convention: null },
        inferred: [],
      }),
    );
    const entry = parse(made.text).activities.find(({ id }: { id: string }) => id === 'II.2.b');
    expect(entry).toEqual({
      id: 'II.2.b',
      title: 'Phối hợp tuyên truyền',
      each: ['cac-tram-y-te'],
      coordinating: ['so-y-te', 'hoi-lhpn'],
      when: 'tháng 9/2017',
    });
    const back = update(made.text, aDraft, made.imported);
    expect(parse(back.text)).toEqual(parse(plan));
  });

  it('keeps the ids of work that it numbers anew, and gives new work a free one', () => {
    const [first, ...rest] = aDraft.items as [DraftItem, ...DraftItem[]];
    const fresh = { ...first, title: 'Gặp mặt nữ cán bộ nhân ngày 8/3', line: 11 };
    const later = rest.map((item) => ({ ...item, id: item.id.replace(/^II\.2/, 'II.3') }));
    const sections = aDraft.sections.map((one) => (one.id === 'II.2' ? { ...one, id: 'II.3' } : one));
    const draft = { ...aDraft, sections, items: [fresh, { ...first, id: 'II.2' }, ...later] };
    const made = update(plan, draft);
    expect(parse(made.text).activities.map(({ id }: { id: string }) => id)).toEqual([
      'II.3',
      'II.1',
      'II.2.a',
      'II.2.b',
      'III.1',
      'III.2',
    ]);
    expect(parse(made.text).sections).toEqual(parse(plan).sections);
    expect(told(made)).toEqual(['moved II.1 id', 'moved II.2.a id', 'moved II.2.b id', 'added II.3 ']);
    // The next time the plan's ids are known again.
    const [one, two, ...others] = draft.items as [DraftItem, DraftItem, ...DraftItem[]];
    const again = update(
      made.text,
      { ...draft, items: [one, { ...two, when: 'tháng 9/2017' }, ...others] },
      made.imported,
    );
    expect(told(again).filter((line) => !line.startsWith('moved'))).toEqual(['changed II.1 when']);
  });

  it('takes out what it no longer has, unless somebody worked on it', () => {
    const without = { ...aDraft, items: aDraft.items.filter(({ id }) => id !== 'II.2.b') };
    const made = update(plan, without);
    expect(told(made)).toEqual(['removed II.2.b ']);
    expect(made.text).toBe(plan.replace(/ {2}- id: II\.2\.b[\s\S]*?\n\n/, ''));
    const recorded = update(plan, without, imported, ['II.2.b']);
    expect(told(recorded)).toEqual(['left II.2.b ']);
    expect(recorded.text).toContain(
      '- id: II.2.b # dòng 16 # văn bản mới không còn việc này; giữ lại vì đã có kết quả ghi nhận\n',
    );
    for (const [from, to] of [
      ['title: Phối hợp tuyên truyền', 'title: Phối hợp tuyên truyền # chị Hà lo'],
      ['title: Phối hợp tuyên truyền', 'title: Phối hợp tuyên truyền pháp luật'],
      ['unstated: [lead, when]', 'note: đã hỏi\n    unstated: [lead, when]'],
    ] as const)
      expect(told(update(plan.replace(from, to), without))).toEqual(['left II.2.b ']);
  });

  it('leaves out what was taken out by hand', () => {
    const text = plan.replace(/ {2}- id: II\.2\.b[\s\S]*?\n\n/, '');
    const made = update(text, withItem('II.1', { when: 'tháng 9/2017' }));
    expect(told(made)).toEqual(['changed II.1 when', 'kept II.2.b ']);
    expect(made.text).toBe(text.replace('trong Quý II/2017', 'tháng 9/2017'));
  });

  it('knows a heading by its number where the title is another', () => {
    const sections = aDraft.sections.map((one) => (one.id === 'II.2' ? { ...one, title: 'Hội Doanh nhân nữ' } : one));
    const made = update(plan, { ...aDraft, sections });
    expect(told(made)).toEqual(['changed II.2 title']);
    expect(parse(made.text).sections).toContainEqual({ id: 'II.2', title: 'Hội Doanh nhân nữ' });
  });

  it('gives new work no id that there are records for', () => {
    const [first, ...rest] = aDraft.items as [DraftItem, ...DraftItem[]];
    const fresh = { ...first, id: 'II.7', title: 'Gặp mặt nữ cán bộ nhân ngày 8/3' };
    const made = update(plan, { ...aDraft, items: [first, fresh, ...rest] }, imported, ['II.7']);
    expect(told(made)).toEqual(['added II.8 ']);
  });

  it('takes no other work for the one of its number', () => {
    const draft = withItem('II.2.a', {
      title: 'Mua sắm máy tính cho văn phòng',
      lead: [agency('Sở Tài chính', 'so-tai-chinh')],
    });
    const made = update(plan, draft, imported, ['II.2.a']);
    expect(told(made)).toEqual(['left II.2.a ', 'added II.2.c ']);
  });

  it('is told of, and not made, where the file has no room for it', () => {
    const text = plan.replace(
      'coordinating: [hoi-doanh-nhan-nu]',
      'coordinating:\n      - hoi-doanh-nhan-nu\n      # giữ',
    );
    const made = update(text, withItem('II.1', { coordinating: [agency('Sở Y tế', 'so-y-te')], when: 'tháng 9/2017' }));
    expect(made.text).toContain('# giữ');
    expect(made.text).toContain('when: tháng 9/2017');
  });
});

describe('a plan that was typed by hand', () => {
  it('gets headings with their own numbers, though activities have the same', () => {
    const sections = [...aDraft.sections, { id: 'II.1', title: 'Công tác cán bộ' }];
    const text = plan.replace(/\nsections:\n[\s\S]*?\n\n/, '\n');
    const made = update(text, { ...aDraft, sections }, null);
    expect(parse(text).sections).toBeUndefined();
    expect(parse(made.text).sections).toEqual(sections);
    expect(parse(made.text).activities).toEqual(parse(plan).activities);
  });

  it('gets what it lacks, and is otherwise only compared', () => {
    const text = plan
      .replace('number: 05/KH-BVIDU\n', '# number: chưa có, điền khi ký ban hành\n')
      .replace('trong Quý II/2017', 'Quý III/2017')
      .replace(/ {2}- id: II\.2\.b[\s\S]*?\n\n/, '')
      .replace('  - id: III.2', '  - id: III.5');
    const made = update(text, aDraft, null);
    expect(made.hadBase).toBe(false);
    expect(told(made)).toEqual(['changed  number', 'differs II.1 when', 'moved III.5 id', 'added II.2.b ']);
    expect(made.text).toContain('\nnumber: 05/KH-BVIDU\n');
    expect(made.text).not.toContain('chưa có, điền');
    expect(made.text).toContain('when: Quý III/2017\n');
    expect(told(update(made.text, aDraft, made.imported))).toEqual([]);
  });
});
