/**
 * What a page can do besides being read: tables are sorted by a column, rows and boxes are filtered by words, one after the
 * other as they stand there, without regard to accents. It makes the buttons it needs. A column goes up, then down, then back to the order of the document.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}+/gu, '').toLowerCase().replace(/đ/g, 'd')
    .replace(/[^\\p{L}\\p{N}&]+/gu, ' ').trim();
  const collator = new Intl.Collator('vi', { numeric: true });
  const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };

  const sortable = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const groups = [...table.tBodies].map((body) => ({ body, rows: all('tr:not(.head)', body) }));
    if (groups.every(({ rows }) => rows.length < 2)) return;
    const keyOf = (row, index) => {
      const cell = row.cells[index];
      const key = cell.dataset.sort ?? (cell.querySelector('.text') ?? cell).textContent;
      return /[\\p{L}\\p{N}]/u.test(key) ? key : '';
    };
    heads.forEach((head, index) => {
      if (head.textContent === '') return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const order = NEXT[head.getAttribute('aria-sort') ?? 'none'];
        for (const each of heads) each.removeAttribute('aria-sort');
        if (order !== 'none') head.setAttribute('aria-sort', order);
        for (const { body, rows } of groups) {
          const keyed = rows.map((row) => [keyOf(row, index), row]);
          if (order !== 'none')
            keyed.sort(([a], [b]) => (a === '') - (b === '') ||
              (order === 'ascending' ? collator.compare(a, b) : collator.compare(b, a)));
          body.append(...keyed.map(([, row]) => row));
        }
      });
    });
  };
  for (const table of all('table')) sortable(table);

  const frames = all('.table');
  const reach = () => {
    for (const frame of frames) frame.tabIndex = frame.scrollWidth > frame.clientWidth ? 0 : -1;
  };
  addEventListener('resize', reach);
  reach();

  const box = document.querySelector('.filter');
  if (!box) return;
  const [input, output] = [box.querySelector('input'), box.querySelector('output')];
  const items = all('tbody tr:not(.head), .checklist:not(.parts) > li').map((element) => {
    const head = element.parentElement.querySelector('tr.head');
    const sheet = element.closest('.sheet[id]');
    const name = sheet?.querySelector('h2').textContent ?? '';
    const cells = element.cells ? [...element.cells] : [element];
    const texts = [...cells, head].map((each) => each?.textContent ?? '');
    return { element, text: ' ' + fold([...texts, name].join(' ')) };
  });
  const wholes = all('tbody, .checklist, .sheet').map((element) => ({
    element,
    own: items.filter((item) => element.contains(item.element)),
  })).filter(({ own }) => own.length > 0);
  const filter = () => {
    const wanted = ' ' + fold(input.value);
    box.classList.toggle('narrowed', wanted !== ' ');
    for (const { element, text } of items) element.hidden = wanted !== ' ' && !text.includes(wanted);
    for (const { element, own } of wholes) element.hidden = own.every((item) => item.element.hidden);
    for (const link of all('nav a')) link.parentElement.hidden = document.querySelector(link.hash).hidden;
    const shown = items.filter(({ element }) => !element.hidden).length;
    output.textContent = output.dataset.text.replace('{shown}', shown).replace('{all}', items.length);
  };
  input.addEventListener('input', filter);
  box.hidden = false;
  filter();
})();
`;
