import type { Token } from 'markdown-it';

/**
 * The numbers and bullets of list items. A list that is numbered the same all through is numbered by who shows it; any
 * other has the numbers that were written, right or wrong.
 */
export function markdownLabels(tokens: readonly Token[]): ReadonlyMap<Token, string> {
  const labels = new Map<Token, string>();
  const lists: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'ordered_list_open' || token.type === 'bullet_list_open') lists.push([]);
    else if (token.type === 'list_item_open') lists.at(-1)?.push(token);
    else if (token.type === 'ordered_list_close' || token.type === 'bullet_list_close')
      for (const [item, label] of labelled(lists.pop() ?? [])) labels.set(item, label);
  }
  return labels;
}

function labelled(items: readonly Token[]): readonly (readonly [Token, string])[] {
  const [first] = items;
  const isSame = items.length > 1 && items.every(({ info }) => info === first?.info);
  return items.map((item, at) => {
    if (item.info === '') return [item, item.markup === '+' ? '+' : '-'];
    return [item, `${isSame ? Number(item.info) + at : item.info}${item.markup}`];
  });
}
