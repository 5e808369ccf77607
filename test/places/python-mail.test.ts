import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

const READ = `
import email, email.policy, json, sys
mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(json.dumps({
  'defects': [str(each) for part in mail.walk() for each in part.defects],
  'headerDefects': [str(each) for value in mail.values() for each in value.defects],
  'subject': mail['subject'],
  'to': [[group.display_name, [each.addr_spec for each in group.addresses]] for group in mail['to'].groups],
  'from': [[group.display_name, [each.addr_spec for each in group.addresses]] for group in mail['from'].groups],
  'unsent': mail['x-unsent'],
  'body': mail.get_body().get_content(),
  'attachments': [[each.get_filename(), each.get_content_type(), each.get_content()] for each in mail.iter_attachments()],
}))
`;

it.skipIf(spawnSync('python3', ['--version']).status !== 0)('Python reads a draft as it was meant', async () => {
  const cwd = workspace('letters');
  await run(['remind', '--as-of', '2017-06-12', '--mail', '-o', 'a', '--format', 'md'], { cwd });
  const read = JSON.parse(
    execFileSync('python3', ['-c', READ, join(cwd, 'a/so-noi-vu.eml')], { encoding: 'utf8', env: { PYTHONUTF8: '1' } }),
  );
  expect(read).toMatchObject({
    defects: [],
    headerDefects: [],
    subject: 'Đôn đốc thực hiện Kế hoạch số 12/KH-BVSTBCPN',
    to: [['Sở Nội vụ', []]],
    unsent: '1',
  });
  // Python 3.11 keeps the blanks between the encoded words of a name, which are none (RFC 2047, 6.2).
  const shut = (text: string) => text.replace(/\s/g, '');
  expect(shut(read.from[0][0])).toBe(shut('Tổ thư ký Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn'));
  expect(read.from[0][1]).toEqual([]);
  expect(read.body).toContain('Rà soát quy hoạch cán bộ nữ');
  const { stdout } = await run(['remind', '--as-of', '2017-06-12', '--agency', 'so-noi-vu', '--format', 'md'], { cwd });
  const [letter, calendar] = read.attachments;
  expect(letter).toEqual(['so-noi-vu.md', 'text/markdown', stdout]);
  expect(calendar).toEqual(['so-noi-vu.ics', 'text/calendar', expect.stringContaining('BEGIN:VCALENDAR')]);
});
