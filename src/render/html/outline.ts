import type { Block, RenderOptions } from '../../view/document.ts';

/** How a page is made up of a document. */
export interface Outline {
  /** Of the page, in the browser's tab. */
  readonly title: string;
  /** The block whose text is the one main heading of the page; null where the page has to say what it is by itself. */
  readonly main: Block | null;
  readonly sheets: readonly Sheet[];
  /** Whether it has several of a rank, one checklist after the other: each is a sheet of its own with a name. */
  readonly isMany: boolean;
  readonly isPaper: boolean;
}

/** What begins on a new page. */
export interface Sheet {
  /** In a list of all; null where it is not one of several of a rank. */
  readonly name: string | null;
  readonly blocks: readonly Block[];
}

export function outline(document: readonly Block[], words: RenderOptions['words']): Outline {
  const tops = document.filter((block) => topText(block) !== '');
  const headings = tops.filter(({ kind }) => kind === 'heading');
  const isMany = headings.length > 1;
  const [main = null] = isMany ? headings : tops;
  const lead = sharedLead(headings.map(topText));
  return {
    title: isMany
      ? words('page/several', { what: lead === '' ? null : lead.slice(0, -2), count: headings.length })
      : main === null
        ? words('page/untitled', {})
        : topText(main),
    main: isMany ? null : main,
    sheets: sheetsOf(document, isMany ? headings : [], lead),
    isMany,
    isPaper: document.some(({ kind }) => kind === 'letterhead'),
  };
}

/** What a document or a part of it is about; empty for all that does not tell. */
function topText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? block.text : '';
    case 'title':
      return [block.name, block.subject].filter((part) => part !== '').join(' ');
    case 'letterhead':
      return block.subject ?? '';
    default:
      return '';
  }
}

/** `Danh mục nhiệm vụ: ` where most headings begin with it. */
function sharedLead(texts: readonly string[]): string {
  const lead = /^[^:]+: /.exec(texts[0] ?? '')?.[0] ?? '';
  return texts.filter((text) => text.startsWith(lead)).length * 2 > texts.length ? lead : '';
}

function withoutLead(text: string, lead: string): string {
  return text.startsWith(lead) && text.length > lead.length ? text.slice(lead.length) : text;
}

function sheetsOf(document: readonly Block[], headings: readonly Block[], lead: string): readonly Sheet[] {
  const sheets: { name: string | null; blocks: Block[] }[] = [{ name: null, blocks: [] }];
  for (const block of document) {
    const name = headings.includes(block) ? withoutLead(topText(block), lead) : null;
    if (block.kind === 'page-break' || name !== null) sheets.push({ name, blocks: [] });
    if (block.kind !== 'page-break') sheets.at(-1)?.blocks.push(block);
  }
  return sheets.filter(({ blocks }) => blocks.length > 0);
}
