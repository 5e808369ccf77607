/**
 * A large workspace of invented plans: every name in it is an example. The same numbers give the same files.
 *
 * A plan has 30 activities and some 12 KB; ten agencies each record a few results of it. Most work of the years gone by
 * is recorded as done, some never was.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const AGENCIES = 40;
const OF_A_PLAN = 10;
const ACTIVITIES = 28;
const FIRST_YEAR = 2011;
const YEARS = 10;

const WORDS =
  'tổ chức triển khai hướng dẫn kiểm tra giám sát tuyên truyền phổ biến nâng cao năng lực cán bộ nữ bình đẳng giới ' +
  'phối hợp rà soát xây dựng kế hoạch hành động đánh giá kết quả thực hiện mục tiêu quốc gia tại các xã phường';
const TIMES = ['trong tháng 3/YYYY', 'tháng 4-5/YYYY', 'Quý II/YYYY', 'trước ngày 5/6', 'tháng 8/YYYY', 'Quý IV/YYYY'];

/** Days that lie in the year of the plan, well before and a little after its deadlines. */
const DAYS = ['03-20', '05-12', '06-02', '06-25', '08-15', '11-30'];

/**
 * Writes the workspace.
 *
 * @returns the id of a plan in the middle of it, and the day to ask about: in the last year, with work still open
 */
export function writeLargeWorkspace(folder, plans) {
  const next = numbers(plans);
  mkdirSync(join(folder, 'plans'), { recursive: true });
  writeFileSync(join(folder, 'plans/agencies.yaml'), register());
  const ids = Array.from({ length: plans }, (_, i) => {
    const year = FIRST_YEAR + (i % YEARS);
    const committee = 1 + Math.floor(i / YEARS);
    return { id: `${year}-vi-du-${committee}`, year, committee };
  });
  for (const { id, year, committee } of ids) {
    const own = Array.from({ length: OF_A_PLAN }, (_, i) => agencyId((committee * 7 + i * 3) % AGENCIES));
    const { activities, text } = plan(id, year, committee, own, next);
    mkdirSync(join(folder, 'plans', id, 'progress'), { recursive: true });
    writeFileSync(join(folder, 'plans', id, 'plan.yaml'), text);
    for (const agency of own)
      writeFileSync(join(folder, 'plans', id, 'progress', `${agency}.yaml`), progress(agency, year, activities, next));
  }
  return { plan: ids[plans >> 1].id, asOf: `${FIRST_YEAR + YEARS - 1}-06-10` };
}

function register() {
  const agencies = Array.from(
    { length: AGENCIES },
    (_, i) =>
      `  - id: ${agencyId(i)}\n    name: Cơ quan ví dụ số ${i + 1}\n    short: Cơ quan ${i + 1}\n    basis: ví dụ\n`,
  );
  return `# Ví dụ, không phải danh bạ thật.\nagencies:\n${agencies.join('')}`;
}

function plan(id, year, committee, own, next) {
  const words = WORDS.split(' ');
  const title = () => `Ví dụ ${Array.from({ length: 40 }, () => words[next(words.length)]).join(' ')}`;
  const activities = Array.from({ length: ACTIVITIES }, (_, i) => ({
    id: `II.${1 + (i % 4)}.${1 + (i >> 2)}`,
    lead: own[next(own.length)],
    time: next(TIMES.length),
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = activities.map(
    ({ id: place, lead, time }) =>
      `  - id: ${place}\n    title: ${title()}\n    lead: ${lead}\n    coordinating: [${own[(own.indexOf(lead) + 3) % own.length]}]\n    when: ${TIMES[time].replace('YYYY', year)}\n`,
  );
  const reports = [
    ['III.1.a', 'Báo cáo sơ kết ví dụ', 'interim', 'trước ngày 5/6'],
    ['III.1.b', 'Báo cáo tổng kết ví dụ', 'final', 'trước ngày 5/12'],
  ].map(
    ([place, name, kind, when]) =>
      `  - id: ${place}\n    title: ${name}\n    each: [${own.join(', ')}]\n    report: ${kind}\n    when: ${when}\n`,
  );
  const sections = [1, 2, 3, 4].map((part) => `  - id: II.${part}\n    title: ${title()}\n`);
  const head = `plan: ${id}\nyear: ${year}\nnumber: ${committee}/KH-VIDU\nissued: ${year}-02-15\ntitle: Kế hoạch ví dụ ${committee} năm ${year}\nissuer: ${own[0]}\n`;
  return {
    activities,
    text: `# Ví dụ, không phải kế hoạch thật.\n${head}sections:\n${sections.join('')}activities:\n${entries.join('')}${reports.join('')}`,
  };
}

function progress(agency, year, activities, next) {
  const done = activities.filter(({ lead }) => lead === agency).filter(() => next(10) > 0);
  const reports = ['III.1.a', 'III.1.b'].filter(() => next(8) > 0);
  const records = [
    ...done.map(({ id, time }) => ({ id, day: `${year}-${DAYS[time]}` })),
    ...reports.map((id, i) => ({ id, day: `${year}-${['06-02', '12-01'][i]}` })),
  ]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(
      ({ id, day }) =>
        `  - activity: ${id}\n    date: ${day}\n    status: done\n    evidence: ${1 + next(300)}/BC-VIDU\n`,
    );
  return `# Ví dụ, không phải kết quả thật.\nagency: ${agency}\nrecords:${records.length === 0 ? ' []' : ''}\n${records.join('')}`;
}

function agencyId(index) {
  return `co-quan-vi-du-${index + 1}`;
}

/** Whole numbers below what is asked for, always the same ones. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
