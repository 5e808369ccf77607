import type { Words } from '../i18n/words.ts';
import type { TableProblem } from '../import/table-problem.ts';
import { plainLine } from './plain-line.ts';

/** What is wrong with a table, one line a problem: `FILE: dòng 5, cột "Ngày": …`. */
export function tableProblemsText(words: Words, file: string, problems: readonly TableProblem[]): string {
  return problems
    .map((problem) => {
      const place = words('table/place', { file, row: problem.row, column: problem.column });
      return `${plainLine(`${place}: ${said(words, problem)}`)}\n`;
    })
    .join('');
}

function said(words: Words, { code, args }: TableProblem): string {
  if (code !== 'table/contradiction') return words(code, args as never);
  return words(code, { ...args, status: words('record/word', { status: args.status }) });
}
