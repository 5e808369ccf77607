import { beforeEach, expect, test, vi } from 'vitest';
import type { Block } from '../../src/view/document.ts';
import { viewOf } from './view-of.ts';

const loaded = vi.hoisted((): string[] => []);
vi.mock('string-width', async (original) => {
  loaded.push('string-width');
  return original();
});
vi.mock('chalk', async (original) => {
  loaded.push('chalk');
  return original();
});

const view = (text: string) => {
  const table: Block = {
    kind: 'table',
    columns: [{ head: 'Hạn' }, { head: 'Việc' }],
    rows: [
      {
        kind: 'cells',
        cells: [
          { text: '04/06/2016', note: '“trước ngày 5/6” – …' },
          { text, tone: 'late' },
        ],
      },
    ],
  };
  const item = { label: 'II.1', text, checked: true, parts: [text], notes: [{ label: text, text }] };
  return viewOf([{ kind: 'heading', level: 1, text }, table, { kind: 'checklist', items: [item] }]);
};

let renderMarkdown: typeof import('../../src/render/markdown.ts').renderMarkdown;
let renderTerminal: typeof import('../../src/render/terminal.ts').renderTerminal;

// Fresh modules for each test: what another has loaded would stay loaded.
beforeEach(async () => {
  vi.resetModules();
  ({ renderMarkdown } = await import('../../src/render/markdown.ts'));
  ({ renderTerminal } = await import('../../src/render/terminal.ts'));
  loaded.length = 0;
});

test('Vietnamese without colour loads neither chalk nor string-width', async () => {
  await renderTerminal(view('Rà soát quy hoạch của Ủy ban'), { width: 80, colour: false });
  await renderTerminal(view('Rà soát quy hoạch của Ủy ban'.normalize('NFD')), { width: 40, colour: false });
  await renderMarkdown(view('Rà soát *quy hoạch*'));
  expect(loaded).toEqual([]);
});

test('colour loads chalk', async () => {
  await renderTerminal(view('Rà soát'), { width: 80, colour: true });
  expect(loaded).toEqual(['chalk']);
});

test('another script loads string-width', async () => {
  await renderMarkdown(view('中文'));
  expect(loaded).toEqual(['string-width']);
});
