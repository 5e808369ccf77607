import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../../src/time/parse-when.ts';
import { draftOf } from './draft-of.ts';

async function timesOf(times: readonly string[], title = 'năm học 2019-2020', issued = '05/9/2019') {
  const lines = times.map((time, i) => `${i + 1}. Sở Y tế tổ chức khám sức khỏe cho học sinh (${time}).`);
  const head = `Lạng Sơn, ngày ${issued}\nKẾ HOẠCH\nCông tác y tế trường học ${title}\n\nII. NỘI DUNG\n`;
  return (await draftOf(head + lines.join('\n'))).items;
}

describe('the times of a plan for a school year', () => {
  it.each([
    ['tháng 01', 'tháng 01/2020', 'within 2020-01-31'],
    ['tháng 10', 'tháng 10/2019', 'within 2019-10-31'],
    ['trước ngày 15/5', 'trước ngày 15/5/2020', 'before 2020-05-14'],
    ['ngày 26 tháng 3', 'ngày 26 tháng 3 năm 2020', 'on 2020-03-26'],
    ['tháng 9 - 11', 'tháng 9 - 11/2019', 'within 2019-11-30'],
    ['tháng 12 và tháng 01', 'tháng 12/2019 và tháng 01/2020', 'within 2020-01-31'],
    ['từ tháng 9 đến tháng 5', 'từ tháng 9/2019 đến tháng 5/2020', 'within 2020-05-31'],
    ['trước ngày 15/12 và 15/5', 'trước ngày 15/12/2019 và 15/5/2020', 'before 2020-05-14'],
    ['quý I', 'quý I/2020', 'within 2020-03-31'],
    ['tháng 2', 'tháng 2/2020', 'within 2020-02-29'],
  ])('say their year: %s', async (written, when, window) => {
    const [item] = await timesOf([written]);
    expect(item?.when).toBe(when);
    expect(`${item?.window?.kind} ${item?.window?.to}`).toBe(window);
    expect(item?.inferred).toContainEqual({ field: 'when', line: item?.line, why: 'school-year' });
    // What stands in the draft means the same when the plan is read again.
    expect(parseWhen(item?.when ?? '', { year: 2019, issued: '2019-09-05' })).toMatchObject({
      ok: true,
      window: item?.window,
    });
  });

  it.each(['tháng 4/2020', 'ngày 20 hằng tháng', 'thường xuyên', 'trong năm học'])('stay: %s', async (written) => {
    const [item] = await timesOf([written]);
    expect(item?.inferred.map(({ why }) => why)).not.toContain('school-year');
  });

  it('are those of August before where the plan was issued by then', async () => {
    const told = async (issued: string) => (await timesOf(['tháng 8'], undefined, issued))[0]?.when;
    expect(await told('02/8/2019')).toBe('tháng 8/2019');
    expect(await told('05/9/2019')).toBe('tháng 8/2020');
  });

  it('are left alone in a plan for a year', async () => {
    const [item] = await timesOf(['tháng 01'], 'năm 2019', '05/01/2019');
    expect(item?.when).toBe('tháng 01');
  });
});
