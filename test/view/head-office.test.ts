import { expect, it } from 'vitest';
import { capacityLines, headInProse, headOffice } from '../../src/view/head-office.ts';

const PROVINCE = 'Ủy ban nhân dân tỉnh Ví Dụ';
const STEERING = 'Ban Chỉ đạo Ví dụ tỉnh Ví Dụ';

it.each([
  // capacity, post, issuer, behind TL., in a sentence
  ['Trưởng Ban', 'Phó Chủ tịch UBND tỉnh', STEERING, 'Trưởng Ban', 'Trưởng Ban'],
  ['KT. Trưởng Ban / Phó Trưởng Ban', 'Giám đốc Sở Ví dụ', STEERING, 'Trưởng Ban', 'Trưởng Ban'],
  ['TM. Ban Chỉ đạo / Trưởng Ban', null, STEERING, 'Trưởng Ban', 'Trưởng Ban'],
  ['TM. Ban Chỉ đạo', 'Trưởng Ban / Phó Chủ tịch UBND tỉnh', STEERING, 'Trưởng Ban', 'Trưởng Ban'],
  ['Phó Trưởng Ban thường trực', null, STEERING, 'Trưởng Ban', 'Trưởng Ban'],
  ['TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch', null, PROVINCE, 'Chủ tịch', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['T/M Ủy ban nhân dân / K/T Chủ tịch / Phó Chủ tịch', null, PROVINCE, 'Chủ tịch', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['TM. UBND', 'Chủ tịch', 'UBND xã Ví Dụ', 'Chủ tịch', 'Chủ tịch UBND xã'],
  ['TM. Ủy ban nhân dân', null, 'Ủy ban nhân dân thành phố Ví Dụ', 'Chủ tịch', 'Chủ tịch Ủy ban nhân dân thành phố'],
  ['Quyền Chủ tịch', null, PROVINCE, 'Quyền Chủ tịch', 'Quyền Chủ tịch Ủy ban nhân dân tỉnh'],
  ['TL. Chủ tịch / Chánh Văn phòng', null, PROVINCE, 'Chủ tịch', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['TL.Chủ tịch / KT.Chánh Văn phòng / Phó Chánh Văn phòng', null, null, 'Chủ tịch', 'Chủ tịch'],
  ['TM. Hội đồng / KT. Chủ tịch / Phó Chủ tịch', null, 'Hội đồng Ví dụ', 'Chủ tịch', 'Chủ tịch Hội đồng'],
  ['TM. Ban Thường vụ', 'Phó Chủ tịch', 'Hội Ví dụ', 'Ban Thường vụ', 'Ban Thường vụ'],
  ['T/M ban thường vụ / Phó Bí thư', null, null, 'Ban thường vụ', 'Ban thường vụ'],
  ['KT. Giám đốc / Phó Giám đốc', null, 'Sở Ví dụ', 'Giám đốc', 'Giám đốc'],
  ['P. Hiệu trưởng', null, 'Trường Ví dụ', 'Hiệu trưởng', 'Hiệu trưởng'],
  ['Hiệu trưởng', null, 'Trường Ví dụ', 'Hiệu trưởng', 'Hiệu trưởng'],
  [null, null, PROVINCE, null, null],
])('%s, %s: the head', (capacity, post, issuer, office, prose) => {
  const signatory = { capacity, post, name: null };
  expect(headOffice(signatory)).toBe(office);
  expect(headInProse(signatory, issuer)).toBe(prose);
});

it('prints a capacity in its lines', () => {
  expect(capacityLines('TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch')).toEqual([
    'TM. Ủy ban nhân dân',
    'KT. Chủ tịch',
    'Phó Chủ tịch',
  ]);
  expect(capacityLines('Trưởng Ban')).toEqual(['Trưởng Ban']);
});
