/**
 * The rules by which an imported plan is scored: section "Scoring" of test/import/evalset/README.md.
 */

/** Texts are compared without what spelling, dashes and short forms differ in. */
export function normalise(text) {
  return text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace(/\*/g, '')
    .toLowerCase()
    .replace(/hoá/g, 'hóa')
    .replace(/uỷ/g, 'ủy')
    .replace(/\s*[-–]\s*/g, ' - ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\bubnd(?=\s)/g, 'ủy ban nhân dân')
    .replace(/\blhpn(?=\s|$)/g, 'liên hiệp phụ nữ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function sameSet(found, expected) {
  const one = [...new Set(found.map(normalise))].sort();
  const other = [...new Set(expected.map(normalise))].sort();
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

/** A draft as it is scored: agencies in the document's own words. */
export function asScored({ head, items }) {
  const texts = (parties) => parties.map(({ text }) => text);
  return {
    head: { ...head, issuer: head.issuer?.text ?? null },
    items: items.map((item) => ({
      ...item,
      lead: texts(item.lead),
      coordinating: texts(item.coordinating),
      kind: item.window?.kind ?? (item.when === null ? 'unstated' : null),
      to: item.window?.to ?? null,
      recurrence: item.window?.recurrence ?? null,
    })),
  };
}

/**
 * @returns for each thing measured how many are right, of how many, and what was missed
 */
export function scorePlan(gold, head, items) {
  const pairs = pair(gold.activities, items);
  const found = new Map(pairs);
  const imported = items.filter((item) => found.has(item) || !isOutOfCount(gold, item));
  const missed = gold.activities.filter((activity) => !pairs.some(([, each]) => each === activity));
  const extra = imported.filter((item) => !found.has(item));
  const matched = (isRight, tell) => {
    const misses = pairs.filter(([item, activity]) => !isRight(item, activity));
    return { right: pairs.length - misses.length, of: pairs.length, misses: misses.map(([a, b]) => tell(a, b)) };
  };
  const about = ({ titleStartsWith }) => titleStartsWith.slice(0, 60);
  const parties = (field) =>
    matched(
      (item, activity) => sameSet(item[field], activity[field]),
      (item, activity) => `${about(activity)}: ${JSON.stringify(item[field])}, not ${JSON.stringify(activity[field])}`,
    );
  const day = (text) => text || null;
  const lastDay = (item, { when }) => item.kind === when.kind && day(item.to) === day(when.end);
  return {
    'activities found (recall)': {
      right: pairs.length,
      of: gold.activities.length,
      misses: missed.map((activity) => `missing: ${about(activity)}`),
    },
    'activities that are some (precision)': {
      right: pairs.length,
      of: imported.length,
      misses: extra.map(({ title, line }) => `extra, line ${line}: ${title.slice(0, 80)}`),
    },
    'negatives left alone': negatives(gold, items),
    lead: parties('lead'),
    coordinating: parties('coordinating'),
    'open groups': matched(
      (item, { openGroup }) => normalise(item.others ?? '') === normalise(openGroup),
      (item, activity) => `${about(activity)}: ${item.others}, not ${activity.openGroup}`,
    ),
    'kind and last day': matched(
      lastDay,
      (item, activity) =>
        `${about(activity)}: "${item.when}" ${item.kind} ${item.to}, not ${activity.when.kind} ${activity.when.end}`,
    ),
    'kind and last day, second readings too': matched(
      (item, activity) => lastDay(item, activity) || (activity.altKinds ?? []).includes(item.kind),
      () => '',
    ),
    'first day': matched(
      (item, { when }) => day(item.from ?? item.window?.from) === day(when.start),
      (item, activity) => `${about(activity)}: ${item.window?.from}, not ${activity.when.start}`,
    ),
    recurrence: matched(
      (item, { when }) => (item.recurrence ?? '') === when.recurrence,
      (item, activity) => `${about(activity)}: ${item.recurrence}, not ${activity.when.recurrence}`,
    ),
    'reporting duties': reports(gold, items),
    head: heads(gold, head),
  };
}

/** One to one: an item whose title has the words, else one whose paragraph has them. */
function pair(activities, items) {
  const pairs = [];
  const free = new Set(items);
  const waiting = new Set(activities);
  for (const field of ['title', 'sourceText'])
    for (const activity of waiting) {
      const words = [activity.titleStartsWith, ...(activity.titleAlt ?? [])].map(normalise);
      const item = [...free].find((each) => words.some((text) => normalise(each[field]).includes(text)));
      if (!item) continue;
      pairs.push([item, activity]);
      free.delete(item);
      waiting.delete(activity);
    }
  return pairs;
}

/** Neither right nor wrong: a reporting duty, or something that may be an activity or not. */
function isOutOfCount(gold, item) {
  return item.report !== null || (gold.neutral ?? []).some((text) => starts(item, text));
}

function starts({ title, sourceText }, text) {
  const bare = (words) => normalise(words.replace(/^\s*(?:[-–+•]|\(?[\dIVXa-zđ]{1,4}(?:\.\d+)*[.)/])\s*/u, ''));
  return [title, sourceText].some((words) => bare(words).startsWith(bare(text)));
}

function negatives(gold, items) {
  const wrong = items.flatMap((item) => gold.negatives.filter((text) => starts(item, text)));
  return {
    right: gold.negatives.length - new Set(wrong).size,
    of: gold.negatives.length,
    misses: wrong.map((text) => `taken for an activity: ${text}`),
  };
}

function reports(gold, items) {
  const free = items.filter(({ report }) => report !== null);
  const misses = [];
  for (const { title, when } of gold.reports ?? []) {
    const at = free.findIndex(
      (item) =>
        item.kind === when.kind && (item.to ?? '') === when.end && (item.recurrence ?? '') === (when.recurrence ?? ''),
    );
    if (at === -1) misses.push(`${title}: ${when.kind} ${when.end} ${when.recurrence ?? ''}`);
    else free.splice(at, 1);
  }
  const of = (gold.reports ?? []).length;
  return { right: of - misses.length, of, misses };
}

function heads(gold, head) {
  const fields = ['number', 'issued', 'issuer', 'title'];
  const misses = fields
    .filter((field) => normalise(head[field] ?? '') !== normalise(gold[field] ?? ''))
    .map((field) => `${field}: ${head[field]}, not ${gold[field]}`);
  return { right: fields.length - misses.length, of: fields.length, misses };
}
