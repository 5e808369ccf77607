import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';

/** Debian's own Python: the one that its packages are installed for. */
const PYTHON = '/usr/bin/python3';
const hasParser = spawnSync(PYTHON, ['-c', 'import icalendar']).status === 0;
if (!hasParser) console.warn('python3-icalendar is not installed: tests that need it are SKIPPED');

const READ = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def plain(event):
    categories = event.get('categories')
    return {
        'uid': str(event['uid']),
        'errors': [str(each) for each in event.errors],
        'from': event.decoded('dtstart').isoformat(),
        'until': event.decoded('dtend').isoformat(),
        'title': str(event['summary']),
        'notes': str(event['description']),
        'categories': [str(each) for each in categories.cats] if categories else [],
        'status': str(event['status']),
        'sequence': int(event['sequence']),
        'stamp': event.decoded('dtstamp').isoformat(),
        'alarms': [each['trigger'].dt.total_seconds() / 3600 for each in event.walk('VALARM')],
    }
print(json.dumps({
    'errors': [str(each) for each in calendar.errors],
    'method': str(calendar['method']),
    'events': [plain(each) for each in calendar.walk('VEVENT')],
}))
`;

interface PythonEvent {
  readonly uid: string;
  readonly errors: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly title: string;
  readonly notes: string;
  readonly categories: readonly string[];
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
  /** In hours from the beginning of the first day. */
  readonly alarms: readonly number[];
}

async function read(argv: readonly string[], cwd: string) {
  const { stdout } = await run(argv, { cwd });
  const file = join(temporaryFolder(), 'lich.ics');
  writeFileSync(file, stdout);
  const text = execFileSync(PYTHON, ['-c', READ, file], { encoding: 'utf8', env: { PYTHONUTF8: '1' } });
  return JSON.parse(text) as { errors: readonly string[]; method: string; events: readonly PythonEvent[] };
}

const YEAR = ['--plan', '2016', '--as-of', '2016-12-31'] as const;
let cwd: string;
beforeAll(() => {
  cwd = workspace('next');
});

it.skipIf(!hasParser)('python3-icalendar reads every deadline of the year as due has it', async () => {
  const { errors, method, events } = await read(['calendar', ...YEAR, '--expand', '--role', 'any'], cwd);
  expect([errors, method]).toEqual([[], 'PUBLISH']);
  expect(events.flatMap((event) => event.errors)).toEqual([]);
  const { stdout } = await run(['due', ...YEAR, '--role', 'any', '--format', 'json'], { cwd });
  const items: { deadline: string | null; title: string }[] = JSON.parse(stdout).items;
  const due = items.flatMap(({ deadline, title }) => (deadline === null ? [] : [`${deadline} ${title}`]));
  const deadlines = events.filter(({ uid }) => !uid.includes('-event'));
  const asRead = deadlines.map(({ from, title }) => `${from} ${title.replace(/^.*?: /, '')}`);
  expect(asRead.sort()).toEqual(due.sort());
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events.filter(({ alarms, title }) => alarms.length === 0 && !title.startsWith('✓'))).toEqual([]);
});

it.skipIf(!hasParser)('python3-icalendar reads the month of action as it was meant', async () => {
  const { events } = await read(['calendar', ...YEAR, '--section', 'II.5'], cwd);
  expect(events[0]).toEqual({
    uid: '2016_II.5-event@ban-vstbcpn.vstbcpn',
    errors: [],
    from: '2016-11-15',
    until: '2016-12-16',
    title: 'Diễn ra: Tổ chức triển khai Tháng hành động về BĐG và phòng, chống bạo lực trên cơ sở giới',
    notes: expect.stringContaining('\n- Kiểm tra, thanh tra, xử lý vi phạm'),
    categories: ['Sở LĐTBXH'],
    status: 'CONFIRMED',
    sequence: 0,
    stamp: '2016-04-05T01:00:00+00:00',
    alarms: [-160],
  });
});
