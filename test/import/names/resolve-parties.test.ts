import { describe, expect, it } from 'vitest';
import { nameBook } from '../../../src/import/names/name-book.ts';
import type { Party } from '../../../src/import/names/party.ts';
import { onlyParties } from '../../../src/import/names/read-parties.ts';
import { resolver } from '../../../src/import/names/resolve-parties.ts';
import { book, register } from './book.ts';

/** Ids, with why they are not simply read. */
function idsOf(text: string, names = book): string {
  const { resolve } = resolver(names);
  const parties = onlyParties(text, names)?.parties ?? [];
  return parties
    .map((party) => resolve(party, 1))
    .map(({ party, why }) => [party.ids.join(' '), why ?? ''].join(' ').trim())
    .join(' | ');
}

const partyOf = (text: string, kind: Party['kind'] = 'agency'): Party => ({ text, kind, start: 0, end: text.length });

describe('the ids of agencies', () => {
  it.each([
    // As the plan of 2016 names them.
    ['Sở Nội vụ tỉnh', 'so-noi-vu'],
    ['Hội LHPN tỉnh', 'hoi-lhpn'],
    ['Hội LHPN', 'hoi-lhpn'],
    ['Sở Lao động - Thương binh và Xã hội', 'so-ldtbxh'],
    ['Sở Lao động - Thương binh và Xã hội tỉnh', 'so-ldtbxh'],
    ['UBND huyện Bắc Sơn', 'ubnd-bac-son'],
    ['UBND huyện Tràng Định', 'ubnd-trang-dinh'],
    ['Sở Văn hóa - Thể thao và Du lịch', 'so-vhttdl'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'so-vhttdl'],
    ['Công an tỉnh', 'cong-an-tinh'],
    ['Sở Y tế', 'so-y-te'],
    ['Ban Dân tộc tỉnh', 'ban-dan-toc'],
    ['Sở Giáo dục và Đào tạo', 'so-gddt'],
    ['Ban VSTBCPN tỉnh', 'ban-vstbcpn'],
    ['Ban Vì sự tiến bộ của Phụ nữ (VSTBCPN) tỉnh Lạng Sơn', 'ban-vstbcpn'],
    ['Tổ thư ký Ban VSTBCPN tỉnh', 'to-thu-ky'],
    // With a post, a unit, another spelling, a short form, a beginning.
    ['Giám đốc Sở Y tế', 'so-y-te'],
    ['Chủ tịch UBND huyện Cao Lộc', 'ubnd-cao-loc'],
    ['Chánh Văn phòng UBND tỉnh', 'vp-ubnd'],
    ['Trưởng Ban Dân tộc tỉnh', 'ban-dan-toc'],
    ['Sở Nội vụ (Chi cục Văn thư - Lưu trữ)', 'so-noi-vu'],
    ['sở tư pháp', 'so-tu-phap changed-spelling'],
    ['SỞ TÀI CHÍNH', 'so-tai-chinh changed-spelling'],
    ['Sở KH & ĐT', 'so-khdt changed-spelling'],
    ['Sở Giáo dục, Đào tạo', 'so-gddt changed-spelling'],
    ['Uỷ ban nhân dân huyện Đình Lập', 'ubnd-dinh-lap'],
    ['Sở Lao động', 'so-ldtbxh changed-spelling'],
    ['Hội Nông dân tỉnh Lạng Sơn', 'hoi-nong-dan changed-spelling'],
    ['Bộ Chỉ huy BĐBP tỉnh Lạng Sơn', 'bdbp-tinh changed-spelling'],
  ])('%s', (text, ids) => {
    expect(idsOf(text)).toBe(ids);
  });

  it.each([
    [
      'Ban VSTBCPN các sở, ban, ngành, ban Đảng, đoàn thể tỉnh và các huyện, thành phố',
      'so-ban-nganh ban-dang doan-the huyen-thanh-pho',
    ],
    [
      'Các sở, ban, ngành, đoàn thể tỉnh, đơn vị thuộc tỉnh và các huyện, thành phố',
      'so-ban-nganh doan-the don-vi-thuoc-tinh huyen-thanh-pho',
    ],
    [
      'Ban VSTBCPN các sở, ban, ngành, MTTQ và đoàn thể, các huyện, thành phố',
      'so-ban-nganh mttq-tinh doan-the huyen-thanh-pho',
    ],
    [
      'Ban VSTBCPN các sở, ban, ngành, MTTQ và các đoàn thể, các huyện, thành phố',
      'so-ban-nganh mttq-tinh doan-the huyen-thanh-pho',
    ],
    ['các sở, ban, ngành, đoàn thể tỉnh và các huyện, thành phố', 'so-ban-nganh doan-the huyen-thanh-pho'],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố', 'huyen-thanh-pho'],
    ['Chủ tịch UBND các huyện, thành phố', 'huyen-thanh-pho'],
    ['Thủ trưởng các sở, ban, ngành thuộc tỉnh', 'so-ban-nganh'],
    ['Sở, ngành, địa phương', 'so-ban-nganh dia-phuong'],
    ['UBND các xã, phường, thị trấn', 'ubnd-xa-phuong-thi-tran'],
    // The districts are not their offices, nor those of the uplands all of them.
    ['Phòng Giáo dục và Đào tạo các huyện', 'phong-gddt-huyen'],
    ['Các huyện vùng cao', 'huyen-vung-cao'],
  ])('%s', (text, ids) => {
    expect(idsOf(text)).toBe(`${ids} class`);
  });

  it('are those of the day of the document', () => {
    const two = {
      ...register,
      agencies: register.agencies.flatMap((agency) =>
        agency.id === 'so-noi-vu'
          ? [
              { ...agency, until: '2025-02-28' },
              { ...agency, id: 'so-noi-vu-moi', from: '2025-03-01' },
            ]
          : [agency],
      ),
    };
    expect(idsOf('Sở Nội vụ', nameBook(two, '2016-04-05'))).toBe('so-noi-vu');
    expect(idsOf('Sở Nội vụ', nameBook(two, '2026-04-05'))).toBe('so-noi-vu-moi');
    expect(idsOf('Ban Dân tộc tỉnh', nameBook(register, '2026-04-05'))).toBe('ban-dan-toc');
  });

  it('are proposed once for what the register does not know, with what comes near', () => {
    const { resolve, proposed } = resolver(book);
    const ids = [
      'Sở Y tế tỉnh Yên Bái',
      'Báo Lạng Sơn',
      'Giám đốc Sở Y tế tỉnh Yên Bái',
      'BÁO LẠNG SƠN',
      'Phòng GD&ĐT',
      'Phòng Giáo dục và Đào tạo',
    ].map((text, index) => resolve(partyOf(text), index + 1).party.ids);
    expect(ids.flat()).toEqual([
      'so-y-te-yen-bai',
      'bao-lang-son',
      'so-y-te-yen-bai',
      'bao-lang-son',
      'phong-gddt',
      'phong-gddt',
    ]);
    expect(proposed().map(({ id, kind, name, line, near }) => [id, kind, name, line, near[0]])).toEqual([
      ['so-y-te-yen-bai', 'agency', 'Sở Y tế tỉnh Yên Bái', 1, 'so-y-te'],
      ['bao-lang-son', 'agency', 'Báo Lạng Sơn', 2, undefined],
      ['phong-gddt', 'agency', 'Phòng GD&ĐT', 5, 'so-gddt'],
    ]);
  });

  it.each([
    ['Sở Ví dụ', []],
    ['Sở Nội vu tỉnh Yên Bái', ['so-noi-vu']],
    ['Phòng Văn hóa và Thể thao', ['so-vhttdl']],
    ['UBND huyện Đông Giang', []],
  ] as const)('come near by their own words: %s', (text, near) => {
    const { resolve, proposed } = resolver(book);
    resolve(partyOf(text), 1);
    expect(proposed().map((one) => one.near)).toEqual([near]);
  });

  it.each([
    ['Công ty Điện lực Lai Châu', 'cty-dllc'],
    ['Cục Quản lý thị trường', 'cuc-qltt'],
    ['Chi cục Hải quan khu vực VII', 'chi-cuc-hqkvv'],
    ['UBND thị xã Nghĩa Lộ', 'ubnd-nghia-lo'],
    ['UBND thành phố Thủ Đức', 'ubnd-tp-thu-duc'],
    ['Trung tâm Y tế huyện Bắc Hà', 'tt-y-te-bac-ha'],
    ['Ban Quản lý các khu công nghiệp tỉnh', 'bql-khu-cong-nghiep'],
    ['Liên minh Hợp tác xã tỉnh', 'lien-minh-hop-tac-xa'],
  ])('are proposed as people make them: %s', (text, id) => {
    expect(idsOf(text)).toBe(id);
  });

  it('are proposed for the agency, whichever of its posts is named', () => {
    const { resolve, proposed } = resolver(book);
    for (const text of ['Trưởng phòng Phòng Y tế', 'Phòng Y tế', 'Trưởng phòng Y tế']) resolve(partyOf(text), 1);
    for (const text of ['Chủ tịch UBND các phường, xã', 'UBND các phường, xã', 'Các thành viên Ban Chỉ đạo'])
      resolve(partyOf(text, 'class'), 2);
    expect(proposed().map(({ id, name }) => [id, name])).toEqual([
      ['phong-y-te', 'Phòng Y tế'],
      ['ubnd-phuong-xa', 'UBND các phường, xã'],
      ['thanh-vien-ban-chi-dao', 'Các thành viên Ban Chỉ đạo'],
    ]);
  });

  it('never collide, whatever the names', () => {
    const { resolve, proposed } = resolver(book);
    for (const text of [
      'Sở Tư pháp mới',
      'Sở Tư phap Mới A',
      '***',
      '…',
      'Hội đồng',
      '部',
      'các leads',
      'Leads',
      `Sở ${'dài '.repeat(90)}`,
    ])
      resolve(partyOf(text), 1);
    for (const text of ['các đơn vị khác', 'leads', 'sở ban']) resolve(partyOf(text, 'class'), 1);
    const all = [...register.agencies, ...register.groups, ...proposed()].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    for (const { id } of proposed()) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(all).not.toContain('leads');
  });
});
