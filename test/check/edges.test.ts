import { describe, expect, it } from 'vitest';
import {
  adding,
  agency,
  at,
  type Changes,
  check,
  PLAN,
  REGISTER,
  records,
  replacing,
  settings,
} from './changed-workspace.ts';

const DONE = 'activity: II.1, status: done, evidence: 1/VD';

/** What was changed, and every finding that comes of it: its code and the text it points at. Gaps are left out. */
const CASES: Readonly<
  Record<string, readonly (readonly [what: string, changes: Changes, found: readonly string[]])[]>
> = {
  'settings/unknown-rule': [
    ['rules about the text are rules', settings('rules: { text/not-nfc: info, plan/gap: ignore }'), []],
    [
      'a key without the form of a code is a finding of form',
      settings('rules: { Plan/gap: info, plan/gap.x: info }'),
      ['schema/unknown-key Plan/gap', 'schema/unknown-key plan/gap.x'],
    ],
    ['so is a severity that there is not', settings('rules: { plan/gapp: "off" }'), ['schema/not-allowed "off"']],
  ],
  'register/shared-alias': [
    [
      'three agencies of one name: each alias of it',
      replacing(
        REGISTER,
        ['agencies:\n', agency('a1', 'aliases: [sở chung]')],
        ['agencies:\n', agency('a2', 'short: Sở  Chung')],
        ['agencies:\n', agency('a3', 'aliases: [x, SỞ CHUNG]')],
      ),
      ['register/shared-alias SỞ CHUNG', 'register/shared-alias sở chung'],
    ],
    [
      'one ends the day before the other begins',
      replacing(REGISTER, ['      - Sở Dân tộc - Tôn giáo\n', '      - Ban Dân tộc\n']),
      [],
    ],
    [
      'both exist on one day',
      replacing(
        REGISTER,
        ['      - Sở Dân tộc - Tôn giáo\n', '      - Ban Dân tộc\n'],
        ['from: 2025-03-01', 'from: 2025-02-28'],
      ),
      ['register/shared-alias Ban Dân tộc'],
    ],
    [
      'the first of three is gone when the third comes, the second is not',
      replacing(
        REGISTER,
        ['agencies:\n', agency('a1', 'short: chung, from: 2020-01-01')],
        ['agencies:\n', agency('a2', 'short: chung, until: 2030-01-01, from: 2019-06-01')],
        ['agencies:\n', agency('a3', 'short: chung, until: 2019-05-31')],
      ),
      ['register/shared-alias chung'],
    ],
    [
      'another dash and other case',
      replacing(REGISTER, ['      - Hội Phụ nữ tỉnh\n', '      - SỞ LĐ – TB&XH\n']),
      ['register/shared-alias SỞ LĐ – TB&XH'],
    ],
    [
      'decomposed accents',
      replacing(REGISTER, ['      - Hội Phụ nữ tỉnh\n', `      - ${'Sở Y tế'.normalize('NFD')}\n`]),
      [`register/shared-alias ${'Sở Y tế'.normalize('NFD')}`],
    ],
    ['other accents are another name', replacing(REGISTER, ['      - Hội Phụ nữ tỉnh\n', '      - Sơ Y tê\n']), []],
    ['an agency that repeats itself', replacing(REGISTER, ['      - Hội Phụ nữ tỉnh\n', '      - Hội LHPN\n']), []],
    [
      'a name that an agency above has',
      replacing(REGISTER, ['agencies:\n', agency('a2', '')], ['agencies:\n', agency('a1', 'short: Ví dụ A2')]),
      ['register/shared-alias "ví dụ a2"'],
    ],
    [
      'an alias that is the name of an agency below',
      replacing(REGISTER, ['agencies:\n', agency('a2', '')], ['agencies:\n', agency('a1', 'aliases: [Ví dụ A2]')]),
      ['register/shared-alias Ví dụ A2'],
    ],
    [
      'an agency that repeats itself is told of where it does so first',
      replacing(
        REGISTER,
        ['agencies:\n', agency('a2', 'short: Chung, aliases: [chung]')],
        ['agencies:\n', agency('a1', 'short: chung')],
      ),
      ['register/shared-alias Chung'],
    ],
    [
      'signs around a name',
      replacing(REGISTER, ['      - Hội Phụ nữ tỉnh\n', '      - (Sở Y tế)\n']),
      ['register/shared-alias (Sở Y tế)'],
    ],
    [
      'signs alone are no name',
      replacing(
        REGISTER,
        ['agencies:\n', agency('a1', 'aliases: ["-"]')],
        ['agencies:\n', agency('a2', 'aliases: ["…"]')],
      ),
      [],
    ],
    [
      'two entries of one id are one finding',
      replacing(REGISTER, ['agencies:\n', agency('so-y-te', 'short: Sở Y tế')]),
      ['register/duplicate-id so-y-te'],
    ],
  ],
  'register/successor-circle': [
    [
      'an agency that succeeds itself',
      replacing(REGISTER, ['successors: [so-noi-vu]', 'successors: [so-noi-vu, so-ldtbxh]']),
      ['register/successor-circle so-ldtbxh'],
    ],
    [
      'two circles, one reached from the other',
      replacing(
        REGISTER,
        ['agencies:\n', agency('d1', 'successors: [d2]')],
        ['agencies:\n', agency('d2', 'successors: [d1]')],
        ['agencies:\n', agency('c1', 'successors: [so-noi-vu, c2]')],
        ['agencies:\n', agency('c2', 'successors: [c1, d1]')],
      ),
      ['register/successor-circle c1', 'register/successor-circle d1'],
    ],
    [
      'two circles with one agency in common',
      replacing(
        REGISTER,
        ['agencies:\n', agency('c1', 'successors: [c3]')],
        ['agencies:\n', agency('c2', 'successors: [c3]')],
        ['agencies:\n', agency('c3', 'successors: [c1, c2]')],
      ),
      ['register/successor-circle c1', 'register/successor-circle c2'],
    ],
    [
      'two ways to one heir are no circle',
      replacing(REGISTER, ['agencies:\n', agency('c1', 'successors: [so-noi-vu, so-ldtbxh]')]),
      [],
    ],
  ],
  'register/empty-group': [
    [
      'its only member misspells it',
      replacing(
        REGISTER,
        ['groups:\n  #', 'groups:\n  - { id: nhom-ao, name: ví dụ }\n  #'],
        ['agencies:\n', agency('a1', 'groups: [nhom-aoo]')],
      ),
      ['register/unknown-id nhom-aoo'],
    ],
    [
      'two of one id, told once',
      replacing(REGISTER, ['groups:\n  #', `groups:\n${'  - { id: nhom-ao, name: ví dụ }\n'.repeat(2)}  #`]),
      ['register/empty-group nhom-ao', 'register/duplicate-id nhom-ao'],
    ],
    ['the built-in group', replacing(REGISTER, ['groups:\n  #', 'groups:\n  - { id: leads, name: ví dụ }\n  #']), []],
    [
      'of a register whose agencies cannot be read',
      { [REGISTER]: () => 'agencies: 5\ngroups:\n  - { id: doan-the, name: ví dụ }\n' },
      ['schema/wrong-type 5'],
    ],
  ],
  'register/from-after-until': [
    [
      'its successor and its group are not told of as well',
      replacing(REGISTER, ['    until: 2025-02-28\n', '    from: 2025-03-01\n    until: 2025-02-28\n']),
      ['register/from-after-until 2025-03-01'],
    ],
  ],
  'plan/unknown-agency': [
    [
      'in the head, and where a report goes',
      {
        [PLAN]: (text) =>
          ['issuer', 'standing', 'secretariat', '  agency', '    to'].reduce(
            (all, key, i) => all.replace(new RegExp(`^${key}: .*`, 'm'), `${key}: khac-${i}`),
            text,
          ),
      },
      ['khac-0', 'khac-1', 'khac-2', 'khac-3', 'khac-4'].map((id) => `plan/unknown-agency ${id}`),
    ],
  ],
  'plan/duplicate-id': [
    [
      'two without an id are findings of form',
      adding(...Array<string>(2).fill('title: ví dụ, lead: so-y-te, when: tháng 6')),
      Array<string>(2).fill('schema/missing-key { title: ví dụ, lead: so-y-te, when: tháng 6 }'),
    ],
  ],
  'plan/id-outside-sections': [
    [
      'a longer number is no part of a section',
      replacing(PLAN, ['  - id: III\n', '  - id: III.3\n'], ['  - id: III.4\n', '  - id: III.33\n']),
      ['III.1', 'III.2', 'III.33'].map((id) => `plan/id-outside-sections ${id}`),
    ],
    [
      'no id at all is a finding of form',
      adding('title: ví dụ, lead: so-y-te, when: tháng 6'),
      ['schema/missing-key { title: ví dụ, lead: so-y-te, when: tháng 6 }'],
    ],
    [
      'so is an id without form',
      adding(...['iv-1', 'aIV.1', 'IV.1-', 'IV.'].map((id) => `id: ${id}, title: ví dụ, lead: so-y-te, when: tháng 6`)),
      ['iv-1', 'aIV.1', 'IV.1-', 'IV.'].map((id) => `schema/bad-form ${id}`),
    ],
    [
      'a short id and a long one',
      adding(...['V', 'IV2.10.ab'].map((id) => `id: ${id}, title: ví dụ, lead: so-y-te, when: tháng 6`)),
      ['plan/id-outside-sections V', 'plan/id-outside-sections IV2.10.ab'],
    ],
    [
      'a plan without sections',
      { [PLAN]: (text) => text.replace(/sections:[\s\S]*?\nactivities:/, 'activities:') },
      [],
    ],
  ],
  'plan/agency-not-in-force': [
    [
      'its last day is the day of issue',
      replacing(REGISTER, ['until: 2025-02-28\n    successors: [so-dan', 'until: 2016-04-05\n    successors: [so-dan']),
      [],
    ],
    [
      'its last day is the day before',
      replacing(REGISTER, ['until: 2025-02-28\n    successors: [so-dan', 'until: 2016-04-04\n    successors: [so-dan']),
      ['plan/agency-not-in-force ban-dan-toc'],
    ],
    [
      'it existed for one day',
      replacing(REGISTER, [
        'until: 2025-02-28\n    successors: [so-dan',
        'from: 2015-01-01\n    until: 2015-01-01\n    successors: [so-dan',
      ]),
      ['plan/agency-not-in-force ban-dan-toc'],
    ],
    [
      'its first day is the day of issue',
      replacing(REGISTER, ['  - id: so-gddt\n', '  - id: so-gddt\n    from: 2016-04-05\n']),
      [],
    ],
    [
      'its first day is the day after',
      replacing(REGISTER, ['  - id: so-gddt\n', '  - id: so-gddt\n    from: 2016-04-06\n']),
      ['plan/agency-not-in-force so-gddt'],
    ],
    [
      'in the head and under each',
      {
        ...replacing(
          REGISTER,
          ['  - id: to-thu-ky\n', '  - id: to-thu-ky\n    from: 2017-01-01\n'],
          ['  - id: mttq-tinh\n', '  - id: mttq-tinh\n    until: 2015-12-31\n'],
        ),
      },
      ['to-thu-ky', 'mttq-tinh', 'mttq-tinh', 'mttq-tinh', 'to-thu-ky'].map((id) => `plan/agency-not-in-force ${id}`),
    ],
    [
      'a member of a group that did not exist drops out of it without a word',
      replacing(REGISTER, ['  - id: so-tu-phap\n', '  - id: so-tu-phap\n    from: 2017-01-01\n']),
      [],
    ],
    [
      'one id, written twice: one of the two existed',
      replacing(REGISTER, ['agencies:\n', agency('so-y-te', 'until: 2015-12-31')]),
      ['register/duplicate-id so-y-te'],
    ],
    [
      'a plan without a day of issue',
      {
        ...replacing(REGISTER, ['  - id: so-gddt\n', '  - id: so-gddt\n    from: 2016-04-06\n']),
        ...replacing(PLAN, ['issued: 2016-04-05', 'issued: sau']),
      },
      ['schema/bad-date sau'],
    ],
  ],
  'plan/lead-coordinates': [
    [
      'one lead in two places among those that help',
      replacing(PLAN, ['coordinating: [hoi-lhpn]', 'coordinating: [so-noi-vu, hoi-lhpn, so-noi-vu]']),
      ['plan/lead-coordinates so-noi-vu', 'plan/agency-repeated so-noi-vu'],
    ],
  ],
  'plan/agency-repeated': [
    [
      'three times, twice told',
      replacing(PLAN, ['lead: so-noi-vu', 'lead: [so-noi-vu, so-noi-vu, so-noi-vu]']),
      ['plan/agency-repeated so-noi-vu', 'plan/agency-repeated so-noi-vu'],
    ],
    ['a group', replacing(PLAN, ['each: [leads]', 'each: [leads, leads]']), ['plan/agency-repeated leads']],
    ['in two lists', replacing(PLAN, ['each: [leads]', 'each: [leads]\n    coordinating: [so-y-te]']), []],
  ],
  'plan/lead-unstated': [
    [
      'a lead that the register does not have is a lead',
      adding('id: II.8, title: ví dụ, lead: so-khac, when: tháng 6'),
      ['plan/unknown-agency so-khac'],
    ],
    [
      'neither lead nor time',
      adding('id: II.8, title: ví dụ'),
      ['plan/lead-unstated { id: II.8, title: ví dụ }', 'plan/when-unstated { id: II.8, title: ví dụ }'],
    ],
  ],
  'plan/when-unstated': [
    ['words without a day, known', at('sớm ban hành', ', unstated: [when]'), []],
    [
      'the gap is said of something else',
      adding('id: II.8, title: ví dụ, lead: so-y-te, unstated: [lead]'),
      ['plan/when-unstated { id: II.8, title: ví dụ, lead: so-y-te, unstated: [lead] }', 'plan/unstated-untrue lead'],
    ],
    [
      'the period of what has no time',
      adding('id: II.8, title: ví dụ, lead: so-y-te, unstated: [period]'),
      ['plan/when-unstated { id: II.8, title: ví dụ, lead: so-y-te, unstated: [period] }'],
    ],
  ],
  'plan/when-not-deadline': [
    ['the document names no time: its words may stay', at('giai đoạn 2011-2015', ', unstated: [when]'), []],
    ['a period in another year', at('giai đoạn 2011-2015'), ['plan/when-not-deadline "giai đoạn 2011-2015"']],
  ],
  'plan/period-unstated': [
    ['beside a period', at('định kỳ hằng quý'), []],
    [
      'the gap is said to be another one',
      at('định kỳ', ', unstated: [when]'),
      ['plan/period-unstated "định kỳ"', 'plan/unstated-untrue when'],
    ],
  ],
  'plan/unstated-untrue': [
    [
      'a time that cannot be read',
      at('hôm nào đó', ', unstated: [when, period]'),
      ['plan/when-unreadable "hôm nào đó"'],
    ],
    [
      'no time and no period',
      adding('id: II.8, title: ví dụ, lead: so-y-te, unstated: [when, period]'),
      ['plan/unstated-untrue period'],
    ],
    [
      'a time that depends on something is a time',
      at('khi có hướng dẫn', ', unstated: [when]'),
      ['plan/unstated-untrue when'],
    ],
    ['a period, where the time is one day', at('tháng 6', ', unstated: [period]'), ['plan/unstated-untrue period']],
    ['a word that there is not', at('tháng 6', ', unstated: [nơi]'), ['schema/not-allowed nơi']],
  ],
  'plan/outside-year': [
    ['the last day of the year', at('trước ngày 01/01/2017'), []],
    ['a report on the year, due in February', at('trước ngày 01/3/2017', ', report: adhoc'), []],
    [
      'a report due in March',
      at('trước ngày 02/3/2017', ', report: adhoc'),
      ['plan/outside-year "trước ngày 02/3/2017"'],
    ],
    [
      'in the month of a plan issued the December before, and not in the month before that',
      replacing(
        PLAN,
        ['issued: 2016-04-05', 'issued: 2015-12-20'],
        ['date: 2016-01-28', 'date: 2015-12-01'],
        ['date: 2016-02-04', 'date: 2015-12-01'],
        [
          '\nrecipients:',
          `  - { id: II.8, title: ví dụ, lead: so-y-te, when: tháng 12/2015 }
  - { id: II.9, title: ví dụ, lead: so-y-te, when: tháng 11/2015 }

recipients:`,
        ],
      ),
      ['plan/outside-year tháng 11/2015'],
    ],
    ['the first day of the next', at('trước ngày 02/01/2017'), ['plan/outside-year "trước ngày 02/01/2017"']],
    ['before the first day of the year: told once', at('trước ngày 1/1'), ['plan/outside-year "trước ngày 1/1"']],
    [
      'from now on, issued in December',
      {
        [PLAN]: (text) =>
          (at('từ nay đến hết tháng 6')[PLAN]?.(text) ?? '')
            .replace('issued: 2016-04-05', 'issued: 2015-12-28')
            .replace(/basis:[\s\S]*?\ncited:/, 'cited:'),
      },
      [],
    ],
    ['what goes on since long', at('từ năm 2014'), []],
    ['what begins later', at('thường xuyên từ năm 2018'), ['plan/outside-year "thường xuyên từ năm 2018"']],
    ['what returns in this year and others', at('hằng quý đến năm 2020'), []],
    ['what returned until last year', at('hằng năm đến năm 2015'), ['plan/outside-year "hằng năm đến năm 2015"']],
    ['a yearly window over New Year', at('từ 15 tháng 12 đến 15 tháng 1 hằng năm'), []],
    ['days of a list', at('2016-09-05;2017-03-05'), ['plan/outside-year "2016-09-05;2017-03-05"']],
    ['a list of another year', at('tháng 4 và tháng 9/2017'), ['plan/outside-year "tháng 4 và tháng 9/2017"']],
    ['some years at once', at('2014/2016'), ['plan/outside-year "2014/2016"']],
  ],
  'plan/overdue-at-birth': [
    ['due on the day of issue', at('chậm nhất ngày 5/4'), []],
    ['due the day before', at('trước ngày 5/4'), ['plan/overdue-at-birth "trước ngày 5/4"']],
    ['a period that is half over', at('từ tháng 1 đến tháng 4'), []],
    ['a first quarter that is over is no matter of what returns', at('hằng quý'), []],
  ],
  'plan/event-outside-when': [
    ['from end to end', at('tháng 6', ', event: "2016-06-01/2016-06-30"'), []],
    [
      'a day too early',
      at('tháng 6', ', event: "2016-05-31/2016-06-30"'),
      ['plan/event-outside-when "2016-05-31/2016-06-30"'],
    ],
    ['a deadline has no first day', at('trước ngày 30/6', ', event: ngày 05/4/2016'), []],
    ['after a deadline: what is due may be the preparation', at('trước ngày 30/6', ', event: ngày 30/6/2016'), []],
    [
      'after the end of a stretch of time',
      at('tháng 6/2016', ', event: ngày 01/7/2016'),
      ['plan/event-outside-when ngày 01/7/2016'],
    ],
    [
      'beside a time that is wrong in itself',
      at('tháng 6/2015', ', event: ngày 05/6/2016'),
      ['plan/outside-year "tháng 6/2015"'],
    ],
    ['beside a time that had passed', at('tháng 3', ', event: ngày 05/6/2016'), ['plan/overdue-at-birth "tháng 3"']],
    ['beside a time that is none', at('thường xuyên', ', event: ngày 05/6/2016'), []],
    [
      'beside a time that cannot be read',
      at('hôm nào đó', ', event: ngày 05/6/2016'),
      ['plan/when-unreadable "hôm nào đó"'],
    ],
    ['beside an event that cannot be read', at('tháng 6', ', event: hôm nào đó'), ['plan/when-unreadable hôm nào đó']],
  ],
  'plan/after-unknown': [
    [
      'two of three',
      at('tháng 12', ', after: [II.41, II.1, IX.9]'),
      ['plan/after-unknown II.41', 'plan/after-unknown IX.9'],
    ],
  ],
  'plan/after-circle': [
    ['an activity after itself', at('tháng 6', ', after: II.8'), ['plan/after-circle II.8']],
    [
      'two circles; nothing is said of their order',
      adding(
        'id: II.8, title: ví dụ, lead: so-y-te, when: tháng 9, after: [II.1, II.9]',
        'id: II.9, title: ví dụ, lead: so-y-te, when: tháng 8, after: II.8',
        'id: II.10, title: ví dụ, lead: so-y-te, when: tháng 5, after: II.12',
        'id: II.11, title: ví dụ, lead: so-y-te, when: tháng 6, after: II.10',
        'id: II.12, title: ví dụ, lead: so-y-te, when: tháng 7, after: II.11',
      ),
      ['plan/after-circle II.9', 'plan/after-circle II.12'],
    ],
    [
      'a way into a circle is none of it',
      adding(
        'id: II.8, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.9',
        'id: II.9, title: ví dụ, lead: so-y-te, when: tháng 8, after: II.9',
      ),
      ['plan/after-circle II.9'],
    ],
  ],
  'plan/after-order': [
    ['due on the same day', at('tháng 6', ', after: II.1'), []],
    ['due a day before', at('chậm nhất ngày 29/6', ', after: [II.1, II.1]'), ['plan/after-order II.1']],
    ['one of them has no end', at('thường xuyên', ', after: II.1'), []],
    [
      'the other has no end',
      adding(
        'id: II.8, title: ví dụ, lead: so-y-te, when: thường xuyên',
        'id: II.9, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.8',
      ),
      [],
    ],
    ['a time that is wrong in itself', at('tháng 6/2015', ', after: II.1'), ['plan/outside-year "tháng 6/2015"']],
    ['a time that had passed', at('tháng 3', ', after: II.1'), ['plan/overdue-at-birth "tháng 3"']],
    [
      'after a time that is wrong in itself',
      adding(
        'id: II.8, title: ví dụ, lead: so-y-te, when: tháng 6/2017',
        'id: II.9, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.8',
      ),
      ['plan/outside-year tháng 6/2017'],
    ],
    [
      'an id that stands twice',
      adding(
        'id: II.8, title: ví dụ, lead: so-y-te, when: tháng 9',
        'id: II.8, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.8',
        'id: II.9, title: ví dụ, lead: so-y-te, when: tháng 5, after: II.8',
      ),
      ['plan/duplicate-id II.8'],
    ],
  ],
  'plan/no-report-duty': [
    [
      'periodic reports are neither',
      replacing(PLAN, ['report: interim', 'report: periodic']),
      ['plan/no-report-duty activities'],
    ],
    [
      'a plan without activities',
      { [PLAN]: (text) => text.replace(/activities:\n {2}- id[\s\S]*?\nrecipients:/, 'activities: []\nrecipients:') },
      [],
    ],
  ],
  'plan/basis-after-issue': [['on the day of issue', replacing(PLAN, ['date: 2016-02-04', 'date: 2016-04-05']), []]],
  'progress/future-date': [
    ['today is not to come', records('so-noi-vu', `${DONE}, date: 2016-06-10`), []],
    [
      'puts no later record out of order',
      records('so-noi-vu', 'activity: II.1, status: note, date: 2061-06-09', `${DONE}, date: 2016-06-10`),
      ['progress/future-date 2061-06-09'],
    ],
  ],
  'progress/before-plan': [
    ['on the day of issue', records('so-noi-vu', `${DONE}, date: 2016-04-05`), []],
    [
      'the day before, unless it only began or is a remark',
      records(
        'so-noi-vu',
        'activity: II.1, status: started, date: 2016-04-04',
        'activity: II.1, status: note, note: x, date: 2016-04-04',
        `${DONE}, date: 2016-04-04`,
      ),
      ['progress/before-plan 2016-04-04'],
    ],
    [
      'of a period that was over by then',
      {
        ...at('hằng quý'),
        ...records('so-y-te', 'activity: II.8@2016-Q1, status: done, evidence: 1/VD, date: 2016-03-31'),
      },
      [],
    ],
    [
      'is not out of order as well',
      records('so-noi-vu', 'activity: II.1, status: started, date: 2016-05-01', `${DONE}, date: 2006-06-01`),
      ['progress/before-plan 2006-06-01'],
    ],
  ],
  'progress/cannot-follow': [
    [
      'what was done before the plan was issued, in its own year',
      records(
        'so-noi-vu',
        `${DONE}, date: 2016-03-20`,
        'activity: II.1, status: cancelled, approved_by: 1/QD, date: 2016-05-01',
      ),
      ['progress/before-plan 2016-03-20', 'progress/cannot-follow cancelled'],
    ],
  ],
  'progress/done-twice': [
    [
      'by days, not by lines',
      records('so-noi-vu', `${DONE}, date: 2016-06-02`, `${DONE}, date: 2016-06-01`),
      ['progress/done-twice done', 'progress/out-of-order 2016-06-01'],
    ],
    [
      'on one day the upper line is the first',
      records(
        'so-noi-vu',
        `${DONE}, date: 2016-06-02`,
        'activity: II.1, status: "done", evidence: 2/VD, date: 2016-06-02',
      ),
      ['progress/done-twice "done"'],
    ],
    [
      'after one whose day cannot be read',
      records('so-noi-vu', `${DONE}, date: hôm qua`, `${DONE}, date: 2016-06-02`),
      ['schema/bad-date hôm qua'],
    ],
    [
      'three times, twice told',
      records('so-noi-vu', `${DONE}, date: 2016-06-02`, `${DONE}, date: 2016-06-03`, `${DONE}, date: 2016-06-04`),
      ['progress/done-twice done', 'progress/done-twice done'],
    ],
    [
      'opened again between them',
      records(
        'so-noi-vu',
        `${DONE}, date: 2016-06-02`,
        'activity: II.1, status: reopened, date: 2016-06-03',
        `${DONE}, date: 2016-06-04`,
      ),
      [],
    ],
    [
      'opened again after both',
      records(
        'so-noi-vu',
        `${DONE}, date: 2016-06-02`,
        `${DONE}, date: 2016-06-03`,
        'activity: II.1, status: reopened, date: 2016-06-04',
      ),
      ['progress/done-twice done'],
    ],
    [
      'two agencies',
      {
        ...records('so-noi-vu', 'activity: III.2, status: done, evidence: 1/VD, date: 2016-06-02'),
        ...records('hoi-lhpn', 'activity: III.2, status: done, evidence: 1/VD, date: 2016-06-02'),
      },
      [],
    ],
    [
      'two occurrences, and one of them twice',
      {
        ...at('hằng quý'),
        ...records(
          'so-y-te',
          ...['Q1', 'Q2', 'Q1'].map(
            (quarter) => `activity: II.8@2016-${quarter}, status: done, evidence: 1/VD, date: 2016-06-02`,
          ),
        ),
      },
      ['progress/done-twice done'],
    ],
    [
      'the second one lacks evidence too',
      records('so-noi-vu', `${DONE}, date: 2016-06-02`, 'activity: II.1, status: done, date: 2016-06-03'),
      ['progress/done-twice done'],
    ],
    [
      'of an activity that there is not',
      records(
        'so-noi-vu',
        'activity: II.99, status: done, date: 2016-06-02',
        'activity: II.99, status: done, date: 2016-06-02',
      ),
      ['progress/unknown-activity II.99', 'progress/unknown-activity II.99'],
    ],
  ],
  'progress/not-approved': [
    [
      'of an activity that there is not',
      records('so-noi-vu', 'activity: II.99, status: cancelled, date: 2016-06-02'),
      ['progress/unknown-activity II.99'],
    ],
    [
      'beside no new time',
      records('so-noi-vu', 'activity: II.1, status: rescheduled, date: 2016-06-02'),
      ['progress/not-approved rescheduled', 'progress/when-missing rescheduled'],
    ],
  ],
  'progress/out-of-order': [
    [
      'compared with the latest above, not with the last',
      records(
        'so-noi-vu',
        ...['05-03', '05-01', '05-02', '05-03'].map((day) => `activity: II.1, status: note, date: 2016-${day}`),
      ),
      ['progress/out-of-order 2016-05-01', 'progress/out-of-order 2016-05-02'],
    ],
    [
      'after the day of issue, and after today',
      {
        ...records('so-noi-vu', ...['04-06', '04-05'].map((day) => `activity: II.1, status: note, date: 2016-${day}`)),
        ...records('so-y-te', ...['06-10', '06-09'].map((day) => `activity: II.1, status: note, date: 2016-${day}`)),
      },
      ['progress/out-of-order 2016-04-05', 'progress/out-of-order 2016-06-09'],
    ],
    [
      'a day that cannot be read changes no order',
      records(
        'so-noi-vu',
        ...['2016-05-03', 'hôm qua', '2016-05-01'].map((day) => `activity: II.1, status: note, date: ${day}`),
      ),
      ['schema/bad-date hôm qua', 'progress/out-of-order 2016-05-01'],
    ],
    [
      'each file by itself',
      {
        ...records('so-noi-vu', `${DONE}, date: 2016-06-02`),
        ...records('so-y-te', 'activity: III.3.a, status: done, evidence: 1/VD, date: 2016-06-01'),
      },
      [],
    ],
  ],
  'progress/unknown-activity': [
    [
      'no activity at all is a finding of form',
      records('so-noi-vu', 'status: note, date: 2016-06-02'),
      ['schema/missing-key { status: note, date: 2016-06-02 }'],
    ],
    [
      'an activity whose time cannot be read is known',
      { ...at('hôm nào đó'), ...records('so-y-te', 'activity: II.8, status: note, date: 2016-06-02') },
      ['plan/when-unreadable "hôm nào đó"'],
    ],
    [
      'of a plan whose activities cannot be read',
      {
        [PLAN]: (text) => text.replace(/activities:\n {2}- id[\s\S]*?\nrecipients:/, 'activities: 5\nrecipients:'),
        ...records('so-noi-vu', `${DONE}, date: 2016-06-02`),
      },
      ['schema/wrong-type 5'],
    ],
  ],
  'progress/no-evidence': [
    [
      'given in a later remark',
      records(
        'so-noi-vu',
        'activity: II.1, status: done, date: 2016-06-01',
        'activity: II.1, status: note, evidence: 1/VD, date: 2016-06-09',
      ),
      [],
    ],
    [
      'given for other work',
      records(
        'so-noi-vu',
        'activity: II.1, status: done, date: 2016-06-01',
        'activity: III.1, status: note, evidence: 1/VD, date: 2016-06-09',
      ),
      ['progress/no-evidence done'],
    ],
  ],
  'plan/number-form': [
    ...['12-KH/TU', '12/KHLT-SYT-SGDĐT', '12/KHPH-BVSTBCPN', '05a/KH-UBND'].map(
      (number) => [`of another body: ${number}`, replacing(PLAN, ['37/KH-BVSTBCPN', number]), []] as const,
    ),
    ['with a stop at the end', replacing(PLAN, ['37/KH-BVSTBCPN', '12/KH-BCĐ.']), ['plan/number-form 12/KH-BCĐ.']],
  ],
  'progress/file-name': [
    [
      'a file without a record',
      { 'plans/2016/progress/so-y-te.yaml': () => 'agency: so-noi-vu\nrecords: []\n' },
      ['progress/file-name so-noi-vu'],
    ],
    [
      'a file without a record, of an agency that there is not',
      { 'plans/2016/progress/so-zz.yaml': () => 'agency: so-zz\nrecords: []\n' },
      ['progress/unknown-agency so-zz'],
    ],
    [
      'where the register cannot be read',
      {
        [REGISTER]: () => 'agencies: 5\n',
        'plans/2016/progress/so-y-te.yaml': () => `agency: so-noi-vu\nrecords:\n  - { ${DONE}, date: 2016-06-02 }\n`,
      },
      ['progress/file-name so-noi-vu', 'schema/wrong-type 5'],
    ],
  ],
  'progress/unknown-agency': [
    [
      'neither its part nor the name of its file is told of as well',
      { 'plans/2016/progress/so-noi-vu.yaml': () => `agency: so-noivu\nrecords:\n  - { ${DONE}, date: 2016-06-02 }\n` },
      ['progress/unknown-agency so-noivu'],
    ],
  ],
};

describe('the shipped plan', () => {
  it('has no error and no warning, and the gaps that it says it has', async () => {
    const found = (await check({})).map(({ finding }) => finding);
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const gaps = found.map(({ code, args }) =>
      code === 'plan/gap' ? `${args.activity} ${args.what.join(' ')}` : code,
    );
    expect(gaps).toEqual([
      'II.2.1 lead when',
      ...['II.4.2', 'II.6.1.c', 'II.6.5.a', 'II.6.5.b'].map((id) => `${id} when`),
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `II.7.${letter} when`),
      'III.1 when',
      'III.2 when',
      'III.4 period',
    ]);
  });
});

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s', async (_, changes, expected) => {
      const found = (await check(changes)).filter(({ finding }) => finding.code !== 'plan/gap');
      expect(found.map(({ finding, at }) => `${finding.code} ${at}`)).toEqual(expected);
    });
  });

/** The arguments of the only findings of a rule. */
async function argsOf(changes: Changes, rule: string): Promise<readonly unknown[]> {
  return (await check(changes)).flatMap(({ finding }) => (finding.code === rule ? [finding.args] : []));
}

describe('what findings say', () => {
  it('names who took over, through as many changes as there were', async () => {
    const ended = ['until: 2025-02-28\n    successors: [so-dan', 'until: 2014-12-31\n    successors: [so-dan'] as [
      string,
      string,
    ];
    const direct = await argsOf(replacing(REGISTER, ended), 'plan/agency-not-in-force');
    expect(direct).toMatchObject([{ successors: [{ id: 'so-dan-toc-ton-giao' }] }]);
    const heir = [
      '    from: 2025-03-01\n',
      '    from: 2015-01-01\n    until: 2015-12-31\n    successors: [so-noi-vu]\n',
    ] as [string, string];
    const through = await argsOf(replacing(REGISTER, ended, heir), 'plan/agency-not-in-force');
    expect(through).toMatchObject([{ successors: [{ id: 'so-noi-vu', name: 'Sở Nội vụ' }] }]);
    const existing: [string, string] = ['    from: 2025-03-01\n', '    successors: [so-noi-vu]\n'];
    const first = await argsOf(replacing(REGISTER, ended, existing), 'plan/agency-not-in-force');
    expect(first).toMatchObject([{ successors: [{ id: 'so-dan-toc-ton-giao' }] }]);
    const unknown: [string, string] = ['successors: [so-dan-toc-ton-giao]', 'successors: [so-khac]'];
    const nobody = await argsOf(replacing(REGISTER, ended, unknown), 'plan/agency-not-in-force');
    expect(nobody).toMatchObject([{ successors: [] }]);
  });

  it('names no heir of an agency that was still to come', async () => {
    const later = replacing(REGISTER, [
      '  - id: so-gddt\n',
      '  - id: so-gddt\n    from: 2017-01-01\n    until: 2020-12-31\n    successors: [so-noi-vu]\n',
    ]);
    expect(await argsOf(later, 'plan/agency-not-in-force')).toMatchObject([{ from: '2017-01-01', successors: [] }]);
  });

  it('closes a circle, from its first entry on', async () => {
    const three = adding(
      'id: II.8, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.10',
      'id: II.9, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.8',
      'id: II.10, title: ví dụ, lead: so-y-te, when: tháng 9, after: II.9',
    );
    expect(await argsOf(three, 'plan/after-circle')).toEqual([{ chain: ['II.8', 'II.10', 'II.9', 'II.8'] }]);
  });

  it('names the id that was meant, and guesses at no other', async () => {
    const after = await argsOf(at('tháng 12', ', after: [II.41, III.3.d]'), 'plan/after-unknown');
    expect(after).toEqual([
      { found: 'II.41', nearest: 'II.4.1' },
      { found: 'III.3.d', nearest: null },
    ]);
  });

  it('names the occurrences of an activity, twelve at most', async () => {
    const recorded = records('so-y-te', 'activity: II.8, status: done, date: 2016-06-02');
    const rule = 'progress/unknown-activity';
    expect(await argsOf({ ...at('hằng quý'), ...recorded }, rule)).toMatchObject([
      { occurrences: ['II.8@2016-Q1', 'II.8@2016-Q2', 'II.8@2016-Q3', 'II.8@2016-Q4'] },
    ]);
    const [weekly] = (await argsOf({ ...at('hằng tuần'), ...recorded }, rule)) as { occurrences: string[] }[];
    expect(weekly?.occurrences).toHaveLength(12);
  });

  it('names the first day on which something was done, wherever it stands in the file', async () => {
    const found = await argsOf(
      records('so-noi-vu', `${DONE}, date: 2016-06-02`, `${DONE}, date: 2016-06-01`),
      'progress/done-twice',
    );
    expect(found).toEqual([{ activity: 'II.1', first: '2016-06-01' }]);
  });

  it('names the other agency of a spelling', async () => {
    const changes = replacing(
      REGISTER,
      ['      - Hội Phụ nữ tỉnh\n', '      - Sở Y tế\n'],
      ['      - Hội CCB\n', '      - SỞ Y TẾ\n'],
    );
    expect(await argsOf(changes, 'register/shared-alias')).toEqual([
      { alias: 'Sở Y tế', other: 'so-y-te' },
      { alias: 'SỞ Y TẾ', other: 'so-y-te' },
    ]);
  });
});

describe('plan/number-form', () => {
  it.each([
    ['37/KH-BVSTBCPN', true],
    ['05a/KH-UBND', true],
    ['05A/KH-UBND', true],
    ['37/KH-SLĐTB&XH', true],
    ['37/KH-BCĐ.389', true],
    [`37/KH-${'SGDĐT-ỦB'.normalize('NFD')}`, true],
    ['37/KH', false],
    ['37/KH-', false],
    ['/KH-UBND', false],
    ['37/kh-ubnd', false],
    ['37/KH-Ubnd', false],
    ['37 /KH-UBND', false],
    ['37/BC-UBND', false],
    ['37KH-UBND', false],
    ['37ab/KH-UBND', false],
    ['số 37/KH-UBND', false],
  ])('%s: %s', async (number, isRight) => {
    const found = await check({ [PLAN]: (text) => text.replace('number: 37/KH-BVSTBCPN', `number:  "${number}"`) });
    expect(found.map(({ finding }) => finding.code).includes('plan/number-form')).toBe(!isRight);
  });
});
