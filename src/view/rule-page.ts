import type { Lang } from '../i18n/lang.ts';

/** What `docs/rules/<code>.md` says, in one language. */
export interface RulePage {
  readonly code: string;
  /** What is found, in a few words. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Lines of a file in which it is found; null where no lines can show it. */
  readonly bad: string | null;
  /** The same lines as they should be. */
  readonly good: string | null;
}

const FENCED = '```yaml\\n([^]+?)\\n```';
const PAGE = new RegExp(
  [
    '^# (?<code>[a-z]+/[a-z0-9-]+): (?<vi>.+)\\n\\n(?<viText>[^]+?)',
    '\\n\\n## (?<en>.+)\\n\\n(?<enText>[^]+?)',
    `(?:\\n\\n## Ví dụ · Example\\n\\nSai · Wrong:\\n\\n${FENCED}\\n\\nĐúng · Right:\\n\\n${FENCED})?\\n$`,
  ].join(''),
);

/**
 * Reads the page of a rule.
 *
 * @throws Error when it does not have the form that all pages have: they are our own
 */
export function readRulePage(markdown: string, lang: Lang): RulePage {
  const match = PAGE.exec(markdown);
  const { code, vi, viText, en, enText } = match?.groups ?? {};
  const text = lang === 'vi' ? viText : enText;
  const title = lang === 'vi' ? vi : en;
  // A heading, fence or list inside the text is a part of the form that was written in another way.
  if (!match || !code || !title || !text || /^(?:#|```|- )|\n{3}/m.test(`${viText}\n${enText}`))
    throw new Error(`not the form of a rule page: ${markdown.split('\n', 1)[0]}`);
  return {
    code,
    title,
    paragraphs: text.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' ')),
    bad: match[6] ?? null,
    good: match[7] ?? null,
  };
}
