import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, shownIn } from '../made-docx.ts';

const plans = resolve(import.meta.dirname, '../evalset/plans');
const seed = resolve(import.meta.dirname, '../../plans/ke-hoach-37-2016.txt');

/** All words in the order of the document, whatever holds them; heads and ends stand side by side in one and below in the other. */
async function linesOf(file: string): Promise<readonly string[]> {
  const lines = shownIn(await documentOf(readFileSync(resolve(plans, file)), file)).flat();
  return lines.flatMap((line) => line.split('\n')).map((line) => line.replaceAll('*', ''));
}

describe('a plan as Word and as text', () => {
  it.each(['01-yen-bai-2018', '03-soc-trang-2019'])('says the same: %s', async (name) => {
    const [comment, ...text] = await linesOf(`${name}.txt`);
    expect(comment).toMatch(/^# văn bản giả định/);
    expect([...(await linesOf(`${name}.docx`))].sort()).toEqual([...text].sort());
  });

  it('keeps each line of a text a paragraph where no column has broken it', async () => {
    const text = readFileSync(seed, 'utf8');
    const { blocks } = await documentOf(text, seed);
    const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
    expect(blocks.map(({ line }) => line)).toEqual(lines);
  });
});
