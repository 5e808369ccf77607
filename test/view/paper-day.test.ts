import { expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/words.ts';
import { paperDay } from '../../src/view/paper-day.ts';

it('marks a day of the weekend by its name', async () => {
  const vi = await loadWords('vi');
  expect(paperDay('2016-06-04', vi)).toBe('04/6/2016 (thứ\u00a0Bảy)');
  expect(paperDay('2016-12-04', vi)).toBe('04/12/2016 (Chủ\u00a0nhật)');
  expect(paperDay('2016-02-05', vi)).toBe('05/02/2016');
  expect(paperDay('2016-06-04', await loadWords('en'))).toBe('04/6/2016 (Saturday)');
});
