import { describe, expect, it } from 'vitest';
import { misspellingsIn } from '../../src/load/text-rules/misspellings.ts';
import { HEAD, marked, textFindings, titled } from './text-rules.ts';

const found = (text: string, kind: 'plan' | 'progress' | 'agencies' = 'plan') =>
  textFindings(text, kind, 'text/misspelling');

describe('text/misspelling', () => {
  it.each([
    ['alone', '⟦BDG⟧', 'BĐG'],
    ['at the end of a sentence', 'công tác ⟦BDG⟧.', 'BĐG'],
    ['in brackets', 'bình đẳng giới (⟦BDG⟧), phụ nữ', 'BĐG'],
    ['in quotes', '"“⟦BDG⟧”"', 'BĐG'],
    ['behind a written line break', '"họp\\n⟦BDG⟧"', 'BĐG'],
    ['behind other blanks', 'họp\u00a0⟦BDG⟧', 'BĐG'],
    ['in a second line', 'họp\n      về ⟦BDG⟧', 'BĐG'],
    ['in a block whose head says it too', '| # BDG\n      họp về ⟦BDG⟧', 'BĐG'],
    ['beside a document number', '411/LĐTBXH-BDG về ⟦BDG⟧', 'BĐG'],
    ['with an ampersand', 'Sở ⟦LDTB&XH⟧', 'LĐTB&XH'],
    ['of the labour department', 'Sở ⟦LDTBXH⟧', 'LĐTBXH'],
    ['with a hyphen', 'Sở ⟦LD-TB&XH⟧', 'LĐ-TB&XH'],
    ['of the council', '⟦HDND⟧ các cấp', 'HĐND'],
    ['with two letters in each other’s place', 'Chủ tịch ⟦UNBD⟧ tỉnh', 'UBND'],
  ])('finds a word %s', (_where, title, right) => {
    const { text, start, at } = marked(titled(title));
    expect(found(text)).toEqual([
      {
        code: 'text/misspelling',
        at,
        start,
        args: { found: at, right },
        mended: text.slice(0, start) + right + text.slice(start + at.length),
      },
    ]);
  });

  it.each([
    'BĐG',
    'bdg',
    'BDGX',
    'ĐBDG',
    'BDGĐ',
    'BDG\u0301',
    'BDG_2',
    'Công văn 411/LĐTBXH-BDG',
    'Công văn 12-BDG',
    'BDG/VSTBCPN',
    'BDG-2016',
    'công tác VSTBCPN-BDG',
    'bdg@BDG.vn, BDG@vi-du.example',
    'https://BDG.example/x',
    'BDG.example',
    'hoà bình, hòa bình, Uỷ ban, Ủy ban',
    'VSTBPN',
    'Mai pha',
    'họp # BDG',
  ])('leaves %s', (title) => {
    expect(found(titled(title))).toEqual([]);
  });

  it('tells each of several', () => {
    const text = titled('BDG của UNBD, BDG');
    expect(found(text).map(({ at, start }) => [at, start - text.indexOf('BDG')])).toEqual([
      ['BDG', 0],
      ['UNBD', 8],
      ['BDG', 14],
    ]);
  });

  it('leaves what is copied as issued, ids, and the spellings that people use', () => {
    const plan = `${HEAD.replace('1/KH-VIDU', 'BDG')}basis:\n  - { number: BDG, about: BDG }\nactivities:\n  - { id: BDG, title: x, lead: BDG, coordinating: [BDG], to: BDG, after: BDG, note: BDG }\n`;
    expect(found(plan).map(({ start }) => plan.slice(start - 7, start + 3))).toEqual(['about: BDG', ' note: BDG']);
    const progress = 'agency: BDG\nrecords:\n  - { activity: BDG, evidence: BDG, approved_by: BDG, note: BDG }\n';
    expect(found(progress, 'progress').map(({ start }) => start)).toEqual([progress.lastIndexOf('BDG')]);
    const register = 'agencies:\n  - id: so-a\n    name: Sở LDTBXH\n    aliases: [Sở LDTBXH]\n    basis: x\n';
    expect(found(register, 'agencies')).toMatchObject([{ start: register.indexOf('LDTBXH') }]);
  });

  it('offers nothing where escapes hide what is written', () => {
    expect(found(titled('"B\\x44G"'))).toMatchObject([{ at: '"B\\x44G"', mended: null }]);
    expect(found(titled('"x\\/ BDG"'))).toMatchObject([{ at: 'BDG' }]);
    expect(found(titled('"x\\/BDG"'))).toEqual([]);
  });

  it('reads a long word without a blank in one go', () => {
    expect(misspellingsIn(`${'BDG,'.repeat(50_000)}BDG`)).toHaveLength(50_001);
  });
});
