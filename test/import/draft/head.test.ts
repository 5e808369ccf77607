import { expect, it } from 'vitest';
import { draftOf } from './draft-of.ts';

const TEXT = `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN

Số: 12/KH-UBND

Lạng Sơn, ngày 09 tháng 3 năm 2018

KẾ HOẠCH
Phòng, chống đuối nước năm 2018

Thực hiện Công văn số 15/BYT-DP ngày 22/01/2018 của Bộ Y tế, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

I. NỘI DUNG

1. Sở Y tế tập huấn sơ cứu theo Hướng dẫn số 7/HD-BYT ngày 01/02/2018 của Bộ Y tế trong tháng 5/2018.

PHỤ LỤC
(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/3/2018 của Ủy ban nhân dân tỉnh)`;

it('says which line names the year', async () => {
  const { head } = await draftOf(TEXT);
  expect(head.inferred.filter(({ field }) => field === 'year')).toEqual([
    { field: 'year', line: 8, why: 'from-title' },
  ]);
});

it('cites what the plan names, and not the plan itself', async () => {
  const { basis, cited } = await draftOf(TEXT);
  expect(basis.map(({ number }) => number)).toEqual(['15/BYT-DP']);
  expect(cited.map(({ number }) => number)).toEqual(['7/HD-BYT']);
});
