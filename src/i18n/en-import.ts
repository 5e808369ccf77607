import type { ImportArgs } from './import-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const WHY: Readonly<Record<string, string>> = {
  heading: 'from the heading',
  addressee: 'whom the document is sent to',
  'next-paragraph': 'said in the paragraph after it',
  'previous-paragraph': 'said in the paragraph before it',
  'whole-section': 'one sentence for the whole section',
  'cell-above': 'from the cell in the row above',
  'column-head': 'completed by the head of the column',
  'named-first': 'the first one named in the cell is taken as the lead',
  'lost-break': 'two names written as one in a cell',
  'event-day': 'the day of the event is taken as the time',
  'several-times': 'the document names several deadlines',
  'school-year': 'the document names no year, read by the school year',
  'coordinate-only': 'the document says only who helps, not who leads',
  class: 'named as one, read as a group of agencies',
  'changed-spelling': 'the document writes the name otherwise than the register',
  renumbered: 'numbers of the document collide or go back and were set anew',
  'from-title': 'from the title of the plan',
  'from-issued': 'from the day of issue',
  'from-text': 'from running text',
  'first-sentence': 'the first sentence is the title, the others are parts',
  'kind-of-report': 'the kind of report is concluded from its words',
};
/** Of these the words of the line itself say the most. */
const QUOTING = ['heading', 'addressee', 'next-paragraph', 'previous-paragraph', 'whole-section', 'from-text'];

const NOTE: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'text-box': ['text box: not read', 'text boxes: not read'],
  'tracked-changes': ['tracked change: taken as accepted', 'tracked changes: taken as accepted'],
  picture: ['picture: not read', 'pictures: not read'],
  footnote: ['footnote: not read', 'footnotes: not read'],
  comment: ['comment: not read', 'comments: not read'],
  'not-nfc': ['decomposed accents were composed', 'decomposed accents were composed'],
  'header-footer': ['header or footer: not read', 'headers and footers: not read'],
};

const ROLE: Readonly<Record<string, string>> = {
  activity: 'activity',
  report: 'report due',
  part: 'part of',
  assignment: 'assignment of',
  time: 'time of',
  heading: 'heading',
  head: 'head of the document',
  basis: 'legal basis, cited document',
  aim: 'aim',
  recipient: 'recipient',
  signature: 'signature',
  'table-head': 'head of a table',
  background: 'background',
  continuation: 'continuation of',
  'not-understood': 'not understood',
};
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enImport: Worded<ImportArgs> = {
  'command/import': () => 'read a plan from a document (.docx, .txt, .md) as a YAML draft to review',
  'argument/document': () => 'document of the plan: .docx, .txt or .md; - is stdin',
  'option/import-output': () =>
    'write the draft to a file, such as plans/2017/plan.yaml; new agencies go to agencies.proposed.yaml beside it',
  'option/import-format': () => 'format; yaml unless said otherwise',
  'option/import-report': () => 'also write what became of each paragraph (.html or .md)',
  'usage/onto-itself': ({ file }) =>
    `"${file}" is meant for two things; the document, its draft, agencies.proposed.yaml and the report each need a file of their own`,
  'usage/report-extension': ({ file, known }) =>
    `the format of the report "${file}" is not known; use one of ${list(known)}`,
  'host/bad-document': ({ file, reason, detail }) => {
    const said = detail === null ? '' : ` (${detail})`;
    return {
      missing: `there is no file "${file}"`,
      doc: `"${file}" is an old Word file (.doc); open it in Word or LibreOffice and save it as "Word Document (*.docx)"`,
      pdf: `"${file}" is a PDF; ask for the Word file, or open the PDF in Word and save it as .docx; a scan has no text to read`,
      odt: `"${file}" is an .odt file; open it in LibreOffice or Word and save it as .docx`,
      rtf: `"${file}" is an .rtf file; open it in Word and save it as .docx`,
      other: `"${file}" is no Word, text or Markdown document${said}; a .docx, .txt or .md file is needed`,
      encrypted: `"${file}" has a password; open it in Word, take the password off (File > Info > Protect Document) and save it as .docx`,
      'not-text': `"${file}" is no UTF-8 text${said}; open it and save it as UTF-8, or as .docx`,
      'too-large': `"${file}" is too large for a plan${said}; take out pictures and embedded files and save it again`,
      'too-deep': `"${file}" is nested too deeply${said}; copy its content to a new Word file`,
      broken: `"${file}" is damaged${said}; open it in Word and save it again, or ask for it again`,
      empty: `"${file}" holds no text`,
    }[reason];
  },

  'draft/at': ({ counts, line }) => `${counts === 'lines' ? 'line' : 'paragraph'} ${line}`,
  'draft/made-from': ({ file, counts }) =>
    `Draft read from ${file}, to be checked against the signed document. "${counts === 'lines' ? 'line' : 'paragraph'} 12": the place in the document; take these remarks away once it is checked.`,
  'draft/missing': ({ key, found }) =>
    found === null
      ? `${key}: not found in the document; fill it in here`
      : `${key}: the document says "${found}", which is no single agency; fill it in here`,
  'draft/why': ({ why, source }) => {
    const said = WHY[why] ?? why;
    return QUOTING.includes(why) && source !== '' ? `${said} "${source}"` : said;
  },
  'draft/class-coordinates': ({ text }) => `"${text}" names many as one and stands under others`,
  'draft/leads-already': ({ text }) => `"${text}" leads, so it is not listed under coordinating`,
  'draft/unreadable-kept': ({ when }) => `the document gives as its time: "${when}"`,
  'draft/reports-to-class': ({ text }) => `sent to "${text}": no single agency, so "to" is left out`,
  'draft/proposed': () =>
    'Agencies and groups that the plan names and the register lacks: check each, then move it to plans/agencies.yaml. Where the register has it under another name, add the spelling to its aliases, correct the id in plan.yaml and take the entry away.',
  'draft/near': ({ ids }) => `near it in the register: ${list(ids)}`,

  'draft/read': ({ file, counts }) => `Read ${file}: ${counts}`,
  'draft/counts': ({ activities, reports }) =>
    `${plural(activities, 'activity', 'activities')}, ${plural(reports, 'report', 'reports')} due.`,
  'draft/stated': ({ withLead, withTime, of }) =>
    `Of ${plural(of, 'piece', 'pieces')} of work ${withLead} name who leads, ${withTime} name a time.`,
  'draft/unreadable': ({ count }) =>
    `${plural(count, 'time', 'times')} cannot be read, for a person to correct; the words are kept in note:`,
  'draft/unreadable-time': ({ id, at, problem }) => `${id} (${at}): ${problem}`,
  'draft/agencies': ({ known, proposed }) =>
    `${plural(known, 'agency or group', 'agencies and groups')} in the register, ${proposed} not${proposed === 0 ? '' : ' (proposed)'}.`,
  'draft/not-understood': ({ count, suspects }) =>
    `${plural(count, 'paragraph', 'paragraphs')} became nothing${suspects === 0 ? '.' : `, ${suspects} of them about duties or deadlines, for a person to see:`}`,
  'draft/all-understood': () => 'Every paragraph has its place.',
  'draft/line': ({ at, text }) => `${at}: ${text}`,
  'draft/more': ({ count }) => `… and ${count} more`,
  'draft/note': ({ what, count }) => {
    const [one, many] = NOTE[what] ?? [what, what];
    return count === null ? many : plural(count, one, many);
  },
  'draft/lacks': ({ keys }) => `Not in the document, to be filled in: ${list(keys)}.`,
  'draft/written': ({ files }) => `Wrote ${list(files)}.`,
  'draft/check-proposed': ({ count, file }) =>
    file === null
      ? `Check ${plural(count, 'agency or group', 'agencies and groups')} that the register lacks; with -o FILE they are written to agencies.proposed.yaml.`
      : `Check ${plural(count, 'agency or group', 'agencies and groups')} in ${file}, then move them to plans/agencies.yaml.`,
  'draft/no-register': () =>
    'Outside every folder of plans (plans/agencies.yaml), so no register was asked; name the folder with -C.',
  'draft/see-report': ({ command }) => `What became of each paragraph: ${command}`,
  'draft/elsewhere': ({ file, year }) =>
    `No command looks at ${file}: once it is checked, put it at plans/${year ?? '<year>'}/plan.yaml, then: vstbcpn validate`,
  'draft/next': ({ command }) => `Once the draft is checked: ${command}`,

  'draft/report-title': () => 'The document beside the draft of the plan',
  'draft/report-source': ({ file, number, issued }) =>
    [file, number === null ? '' : `number ${number}`, issued === null ? '' : `of ${issued}`]
      .filter(Boolean)
      .join(' · '),
  'draft/suspects': ({ count }) =>
    `To be seen first: ${plural(count, 'paragraph', 'paragraphs')} about duties or deadlines that became nothing`,
  'draft/account': ({ counts, count }) =>
    `The whole document: ${counts === 'lines' ? plural(count, 'line', 'lines') : plural(count, 'paragraph', 'paragraphs')}`,
  'draft/column': ({ column, counts }) =>
    ({ line: counts === 'lines' ? 'LINE' : 'PARAGRAPH', text: 'DOCUMENT', became: 'IN THE DRAFT' })[column],
  'draft/label': ({ label }) =>
    ({
      duties: 'Content',
      stated: 'Stated',
      unreadable: 'Not readable',
      agencies: 'Agencies',
      understood: 'Became nothing',
      notes: 'Reading the file',
    })[label],
  'draft/became': ({ role, of }) => {
    const word = ROLE[role] ?? role;
    return of.length === 0 ? word.replace(/ of$/, '') : `${word} ${list(of)}`;
  },
  'draft/duty': ({ lead, coordinating, others, when, until, problem }) =>
    [
      `lead: ${lead.length === 0 ? 'not stated' : list(lead)}`,
      ...(coordinating.length === 0 ? [] : [`coordinating: ${list(coordinating)}`]),
      ...(others === null ? [] : [`with: ${others}`]),
      `time: ${when === null ? 'not stated' : `"${when}"`}${until === null ? '' : ` (until ${until})`}${problem === null ? '' : ` – ${problem}`}`,
    ].join('; '),
};
