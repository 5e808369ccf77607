import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citedDocuments } from '../../../src/import/outline/cited-documents.ts';
import type { Outline } from '../../../src/import/outline/outline.ts';
import { outlineOf, treeOf } from './outline-of.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8').normalize('NFC');

const issued = await outlineOf(read('test/plans/ke-hoach-37-2016.txt'));
const shipped = parse(read('plans/2016/plan.yaml'));

const textsOf = (outline: Outline, role: string): string[] =>
  outline.nodes.filter((node) => node.role === role).map(({ text }) => text);
const byId = (outline: Outline, id: string) => outline.nodes.find((node) => node.id === id);

describe('the plan of 2016', () => {
  it('has the head that its YAML says', () => {
    expect(issued.head).toMatchObject({
      number: shipped.number,
      issued: '2016-04-05',
      place: shipped.place,
      form: 'KẾ HOẠCH',
      title: 'Hoạt động Vì sự tiến bộ của phụ nữ và công tác Bình đẳng giới tỉnh Lạng Sơn năm 2016',
      year: 2016,
      yearFrom: 'from-title',
      issuer: 'Ban Vì sự tiến bộ của Phụ nữ tỉnh Lạng Sơn',
      issuerFrom: 'from-text',
      issuerLine: 11,
      superior: null,
      addressee: null,
      signatory: shipped.signatory,
    });
  });

  it('goes to those whom its YAML names', () => {
    expect(issued.recipients).toEqual(shipped.recipients);
  });

  it('has its headings where its YAML has its sections', () => {
    const ids = issued.nodes.filter(({ role, id }) => role === 'heading' && id !== 'I').map(({ id }) => id);
    expect(ids).toEqual(shipped.sections.map(({ id }: { id: string }) => id));
  });

  it('gives the ids of its YAML to what stands there', () => {
    const ids = issued.nodes.map(({ id }) => id);
    const named = shipped.activities.map(({ id }: { id: string }) => id);
    // III.3 owes two reports in one paragraph.
    expect(named.filter((id: string) => !ids.includes(id))).toEqual(['III.3.a', 'III.3.b']);
    expect(byId(issued, 'II.3.b')?.text).toMatch(/^Tổ chức đoàn cán bộ/);
    expect(byId(issued, 'II.6.1.d')?.text).toMatch(/^Chủ trì phối hợp với Hội LHPN và UBND huyện Tràng Định/);
  });

  it('puts the paragraph together that a page broke', () => {
    const whole = byId(issued, 'II.2.1');
    expect(whole?.joined.map(({ line }) => line)).toEqual([31]);
    expect(whole?.text).toContain('hướng tới Đại hội Đảng các cấp nhiệm kỳ 2015-2020, bầu cử');
    expect(issued.nodes.flatMap(({ joined }) => joined)).toHaveLength(1);
  });

  it('cites the papers that its YAML lists', () => {
    const cited = issued.nodes.flatMap(({ text, role }) => citedDocuments(text).map((paper) => ({ role, paper })));
    const variants = (about: string): string => about.replaceAll('BDG', 'BĐG').replace('Đại biểu', 'đại biểu');
    const papers = cited.map(({ paper }) => ({ ...paper, about: paper.about && variants(paper.about) }));
    expect(papers).toEqual([...shipped.basis, ...shipped.cited]);
    expect(cited.map(({ role }) => role)).toEqual(['basis', 'basis', 'body', 'body', 'body']);
  });

  it('says what its chapters are for', () => {
    const chapters = Object.fromEntries(
      issued.nodes.filter(({ id }) => id !== null).map(({ id, chapter }) => [id, chapter]),
    );
    expect([chapters['I.1'], chapters['II.6.1.a'], chapters['III.3']]).toEqual(['aims', 'duties', 'duties']);
  });
});

describe.each(['01-yen-bai-2018', '03-soc-trang-2019'])('practice plan %s', async (name) => {
  const outline = await outlineOf(read(`test/import/evalset/plans/${name}.txt`));
  const gold = JSON.parse(read(`test/import/evalset/plans/${name}.gold.json`));

  it('has the head that was labelled', () => {
    const { number, issued: day, title, issuer } = outline.head;
    expect({ number, issued: day, title, issuer }).toEqual({
      number: gold.number,
      issued: gold.issued,
      title: gold.title,
      issuer: gold.issuer,
    });
  });

  it('has every labelled section as a heading or as the paragraph of its number', () => {
    const printed = outline.nodes.map(({ label, text }) => `${label ?? ''} ${text}`.trim());
    for (const { section } of gold.activities) {
      expect(
        printed.some((text) => text === section || text.startsWith(`${section}:`) || text.startsWith(`${section} `)),
      ).toBe(true);
    }
  });

  it('ends with its signature and its recipients', () => {
    expect(outline.head.signatory.name).toMatch(/^\p{Lu}/u);
    expect(outline.recipients.at(-1)).toMatch(/^Lưu: VT/);
    expect(textsOf(outline, 'basis')).toHaveLength(1);
  });

  it('is the same in Word', async () => {
    const bytes = readFileSync(resolve(root, `test/import/evalset/plans/${name}.docx`));
    const word = await outlineOf(bytes, `${name}.docx`);
    expect(treeOf(word)).toEqual(treeOf(outline));
    expect({ ...word.head, issuerLine: null }).toEqual({ ...outline.head, issuerLine: null });
    expect(word.recipients).toEqual(outline.recipients);
  });
});
