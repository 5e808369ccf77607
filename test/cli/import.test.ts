import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

describe('a document that cannot be imported', () => {
  it.each([
    [['import'], 2, 'thiếu FILE'],
    [['import', 'khong-co.docx'], 3, 'không có tệp "khong-co.docx"'],
    [['import', 'trong.txt'], 3, '"trong.txt" không có chữ nào'],
    [['import', 'trong.txt', '-o', 'trong.txt'], 2, '"trong.txt" ghi hai lần'],
    [['import', 'trong.txt', '-o', 'a.html', '--report', 'a.html'], 2, '"a.html" ghi hai lần'],
    [['import', 'trong.txt', '-o', 'ke-hoach.pdf'], 2, 'không rõ định dạng của "ke-hoach.pdf"; dùng đuôi .yaml, .txt'],
    [['import', 'trong.txt', '--report', 'doi-chieu'], 2, 'không rõ định dạng của "doi-chieu"'],
    [['import', 'trong.txt', '--format', 'yml'], 2, 'có phải "yaml"?'],
  ])('%j', async (argv, exitCode, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'trong.txt'), '');
    const ran = await run(argv, { cwd });
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(['trong.txt']);
    expect(readFileSync(join(cwd, 'trong.txt'), 'utf8')).toBe('');
  });
});
