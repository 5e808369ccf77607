import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/diagnostics/errors.ts';
import { choosePlan, loadWorkspace, obligations } from '../../../src/index.ts';
import type { Obligation } from '../../../src/tracking/obligation.ts';
import type { Asked } from '../../../src/tracking/where/fields.ts';
import { DEEPEST, LONGEST_EXPRESSION } from '../../../src/tracking/where/parse-where.ts';
import { readWhere } from '../../../src/tracking/where/read-where.ts';
import { workspace } from '../../support/run.ts';

let asked: Asked;
let all: readonly Obligation[];

beforeAll(async () => {
  const { workspace: read } = await loadWorkspace(workspace('kinds'));
  const plan = choosePlan(read.plans, '2017', '2017-06-01');
  asked = { workspace: read, plan };
  all = obligations(read, plan, '2017-06-01');
});

/** `I.1@2017-Q1 so-noi-vu`: what an expression is true of. */
function found(expression: string): readonly string[] {
  const { matches } = readWhere(expression, asked);
  return all.filter(matches).map(({ activity, occurrence, agency }) => `${occurrence ?? activity.id} ${agency ?? '-'}`);
}

describe('an expression finds', () => {
  it.each([
    ['status = overdue and role = lead', ['I.2 so-gddt']],
    ['STATUS = Overdue AND NOT Role = coordinating', ['I.2 so-gddt']],
    ['\u200bstatus\u200b = over\u00addue \u200b and role = lead\u2060', ['I.2 so-gddt']],
    ['activity = I.2 and status in (done, undated)', ['I.2 so-y-te']],
    ['activity = I.1 and status not in (done, upcoming)', ['I.1@2017-Q2 so-noi-vu']],
    ['deadline < 2017-05-31', ['I.1@2017-Q1 so-noi-vu']],
    ['deadline <= 31/5/2017 and agency = "sở y tế"', ['I.2 so-y-te']],
    ['occurrence = I.1@2017-q3', ['I.1@2017-Q3 so-noi-vu']],
    ['title ~ "HANG QUY" and daysLeft > 200', ['I.1@2017-Q4 so-noi-vu']],
    ['daysLate >= 1 and role = lead', ['I.2 so-gddt']],
    ['group = don-vi-thuoc-tinh', ['I.4 -']],
    ['each = mttq-tinh and agency is not null', ['I.4 mttq-tinh']],
    ['kind = conditional', ['I.7 so-tu-phap']],
    ['agencyName = "sở  TƯ pháp" and deadline is null and status = open', ['I.6 so-tu-phap']],
    ['lead = null and each is null', ['I.8 -']],
  ])('%s', (expression, expected) => {
    expect(found(expression)).toEqual(expected);
  });

  it('what any of several agencies leads, and by != what none of them does', () => {
    expect(found('lead = so-y-te and activity = I.2')).toHaveLength(3);
    expect(found('lead != so-y-te and activity = I.2')).toEqual([]);
    expect(found('lead ~ "giao duc" and activity = I.2')).toHaveLength(3);
  });

  it('nothing by comparing with null, be it by != or not in', () => {
    expect(found('activity = I.7 and (deadline < 2030-01-01 or deadline >= 2000-01-01)')).toEqual([]);
    expect(found('activity = I.7 and (deadline != 2017-01-01 or deadline not in (2017-01-01))')).toEqual([]);
    expect(found('activity = I.7 and not deadline = 2017-01-01')).toEqual(['I.7 so-tu-phap']);
    expect(found('activity = I.7 and deadline = null')).toEqual(['I.7 so-tu-phap']);
    expect(found('activity = I.7 and deadline != NULL')).toEqual([]);
  });

  it('a section with everything under it', () => {
    expect(found('section = I')).toHaveLength(all.length);
    expect(found('section = I.2')).toHaveLength(3);
    expect(found('section ~ "vi du"')).toHaveLength(all.length);
  });

  it('the members of a group by its id or name', () => {
    const members = all.filter(({ agency }) => agency?.startsWith('so-')).length;
    expect(found('agency = so-ban-nganh').length).toBeGreaterThanOrEqual(members);
    expect(found('agency = "Các sở, ban, ngành"')).toEqual(found('agency = so-ban-nganh'));
    expect(found('agency = huyen-thanh-pho')).toEqual([]);
  });

  it('words in any quotes, the same one twice inside its own', () => {
    for (const quoted of ['"Sở Y tế"', "'Sở Y tế'", '“Sở Y tế”', '‘Sở Y tế’'])
      expect(found(`agency = ${quoted} and activity = I.2`)).toEqual(['I.2 so-y-te']);
    expect(found('title = "a ""b"" c"')).toEqual([]);
    expect(found('evidence = "null"')).toEqual([]);
  });

  it('as "and" binds closer than "or", "not" closer than both', () => {
    expect(found('activity = I.7 or activity = I.6 and status = done')).toEqual(['I.7 so-tu-phap']);
    expect(found('(activity = I.7 or activity = I.6) and status = done')).toEqual([]);
    expect(found('not activity = I.7 and lead = so-tu-phap')).toEqual(['I.6 so-tu-phap']);
  });
});

describe('an expression that cannot be read is pointed into:', () => {
  it.each([
    // [expression, the piece that is meant, code, what is said of it]
    ['', '', 'where-expected', { expected: 'condition', found: null }],
    ['status = overdue and', '', 'where-expected', { expected: 'condition', found: null }],
    ['and status = open', 'and', 'where-expected', { expected: 'condition', found: 'and' }],
    ['"status" = open', '"status"', 'where-expected', { expected: 'condition' }],
    ['stauts = overdue', 'stauts', 'where-field', { nearest: 'status' }],
    ['status overdue', 'overdue', 'where-expected', { expected: 'operator' }],
    ['status == overdue', '==', 'where-operator', { nearest: '=' }],
    ['deadline =< 1/7/2016', '=<', 'where-operator', { nearest: '<=' }],
    ['deadline => 1/7/2016', '=>', 'where-operator', { nearest: '>=' }],
    ['status = overdu', 'overdu', 'where-value', { nearest: 'overdue' }],
    ['role = leed', 'leed', 'where-value', { nearest: 'lead' }],
    ['kind = withn', 'withn', 'where-value', { nearest: 'within' }],
    ['report = interm', 'interm', 'where-value', { nearest: 'interim' }],
    ['group = so-ban-ngan', 'so-ban-ngan', 'where-value', { nearest: 'so-ban-nganh' }],
    ['status in (open, overdu)', 'overdu', 'where-value', { nearest: 'overdue' }],
    ['status in open', 'open', 'where-expected', { expected: 'open' }],
    ['status in (open; done)', 'done', 'where-expected', { expected: 'comma-or-close' }],
    ['status in (dne)', 'dne', 'where-value', { nearest: 'done' }],
    ['status in (open done)', 'done', 'where-expected', { expected: 'comma-or-close' }],
    ['status not open', 'open', 'where-expected', { expected: 'in' }],
    ['status =', '', 'where-expected', { expected: 'value', found: null }],
    ['status = or', 'or', 'where-expected', { expected: 'value' }],
    ['deadline < null', 'null', 'where-expected', { expected: 'value' }],
    ['deadline is empty', 'empty', 'where-expected', { expected: 'null' }],
    ['title < 5', '<', 'where-type', { type: 'text' }],
    ['status ~ over', '~', 'where-type', { type: 'choice' }],
    ['deadline ~ 2016', '~', 'where-type', { type: 'day' }],
    ['lead > so-y-te', '>', 'where-type', { type: 'agency' }],
    ['deadline < 31/2/2016', '31/2/2016', 'where-day', {}],
    ['daysLate > ten', 'ten', 'where-number', {}],
    ['lead = Sở Nội vụ', 'Nội', 'where-expected', { expected: 'connector' }],
    ['status = open adn role = lead', 'adn', 'where-expected', { nearest: 'and' }],
    ['(status = open', '', 'where-expected', { expected: 'connector-or-close', found: null }],
    ['status = open)', ')', 'where-expected', { expected: 'connector' }],
    ['title = "mở', '"', 'where-unclosed', { quote: '"' }],
    ['title ~ "…"', '"…"', 'where-no-letters', {}],
    ['lead = "sở"', '"sở"', 'many-agencies', { found: 'sở' }],
    ['lead = so-noi-vuu', 'so-noi-vuu', 'unknown-agency', { found: 'so-noi-vuu' }],
    ['section = IX', 'IX', 'unknown-section', { found: 'IX' }],
    ['activity = i2', 'i2', 'unknown-activity', { nearest: 'I.2' }],
  ])('%s', (expression, piece, code, args) => {
    const error = misread(expression);
    expect(error.code).toBe(`usage/${code}`);
    expect(error.args).toMatchObject(args);
    const { text, from, to } = error.typed ?? { text: '', from: -1, to: -1 };
    expect(text).toBe(expression);
    expect(expression.slice(from, to)).toBe(piece);
  });

  it('too deep or too long, without end or not', () => {
    expect(misread('('.repeat(9_000)).code).toBe('usage/where-too-deep');
    expect(misread(`${'not '.repeat(DEEPEST + 1)}status = open`).code).toBe('usage/where-too-deep');
    expect(misread('('.repeat(100_000)).code).toBe('usage/where-too-long');
    const deep = `${'('.repeat(DEEPEST)}status = overdue${')'.repeat(DEEPEST)}`;
    expect(found(deep)).toEqual(found('status = overdue'));
    const long = Array.from({ length: 500 }, () => 'status = done').join(' or ');
    expect(long.length).toBeLessThan(LONGEST_EXPRESSION);
    expect(found(long)).toEqual(found('status = done'));
  });
});

function misread(expression: string): UsageError {
  try {
    readWhere(expression, asked);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`read: ${expression}`);
}
