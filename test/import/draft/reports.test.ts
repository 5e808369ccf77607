import { describe, expect, it } from 'vitest';
import { draftOf, told } from './draft-of.ts';

const head = `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN

Số: 45/KH-UBND

Lạng Sơn, ngày 12 tháng 01 năm 2018

KẾ HOẠCH

Phòng, chống đuối nước trẻ em năm 2018

III. CHẾ ĐỘ BÁO CÁO

`;

async function reportsOf(sentence: string): Promise<readonly string[]> {
  return (await draftOf(`${head}1. ${sentence}`)).items.map(told);
}

describe('reporting duties', () => {
  it.each([
    [
      'Các sở, ban, ngành báo cáo kết quả về Sở Y tế trước ngày 10/6 đối với báo cáo sơ kết và trước ngày 10/12 đối với báo cáo tổng kết.',
      [
        'III.1.a | Báo cáo sơ kết | Các sở, ban, ngành /  /  | trước ngày 10/6 | interim → Sở Y tế',
        'III.1.b | Báo cáo tổng kết | Các sở, ban, ngành /  /  | trước ngày 10/12 | final → Sở Y tế',
      ],
    ],
    [
      'UBND các huyện, thành phố gửi báo cáo 6 tháng trước ngày 15/6/2018, báo cáo năm trước ngày 15/12/2018 về Sở Nội vụ để tổng hợp.',
      [
        'III.1.a | Báo cáo 6 tháng | UBND các huyện, thành phố /  /  | trước ngày 15/6/2018 | interim → Sở Nội vụ',
        'III.1.b | Báo cáo năm | UBND các huyện, thành phố /  /  | trước ngày 15/12/2018 | final → Sở Nội vụ',
      ],
    ],
    [
      'UBND các xã, thị trấn căn cứ Phụ lục, báo cáo kết quả 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Sở Y tế.',
      [
        'III.1.a | Báo cáo 6 tháng | UBND các xã, thị trấn /  /  | trước ngày 10/6 | interim → Sở Y tế',
        'III.1.b | Báo cáo năm | UBND các xã, thị trấn /  /  | trước ngày 05/12 | final → Sở Y tế',
      ],
    ],
    [
      'Sở Y tế báo cáo UBND tỉnh: báo cáo tháng trước ngày 20 hằng tháng, báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.',
      [
        'III.1.a | Báo cáo tháng | Sở Y tế /  /  | trước ngày 20 hằng tháng | periodic → UBND tỉnh',
        'III.1.b | Báo cáo 6 tháng | Sở Y tế /  /  | trước ngày 15/6 | interim → UBND tỉnh',
        'III.1.c | Báo cáo năm | Sở Y tế /  /  | trước ngày 15/12 | final → UBND tỉnh',
      ],
    ],
  ])('are one for each deadline: %s', async (sentence, expected) => {
    expect(await reportsOf(sentence)).toEqual(expected);
  });

  it('are one for each period that has its day in brackets', async () => {
    const items = await reportsOf(
      'Các sở báo cáo hằng tháng (trước ngày 22), hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) về Sở Y tế.',
    );
    expect(items).toEqual([
      'III.1.a | Báo cáo hằng tháng | Các sở /  /  | trước ngày 22 hằng tháng | periodic → Sở Y tế',
      'III.1.b | Báo cáo hằng quý | Các sở /  /  | trước ngày 20 tháng cuối quý | periodic → Sở Y tế',
      'III.1.c | Báo cáo 6 tháng | Các sở /  /  | trước ngày 15/6 | interim → Sở Y tế',
      'III.1.d | Báo cáo năm | Các sở /  /  | trước ngày 15/12 | final → Sở Y tế',
    ]);
  });

  it('have the first letters that the chapter has free', async () => {
    const chapter = [
      'Chế độ báo cáo được quy định như sau.',
      'Các sở, ban, ngành báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 về Sở Y tế.',
    ];
    const { items } = await draftOf(head + chapter.join('\n\n'));
    expect(items.map(({ id }) => id)).toEqual(['III.a', 'III.b']);
  });

  it('are known by kind and by whom they go to', async () => {
    const kinds = async (sentence: string) =>
      (await draftOf(`${head}1. ${sentence}`)).items.map(
        ({ report, to, window }) => `${report} ${to?.text} ${window?.kind}`,
      );
    expect(await kinds('Các sở, ban, ngành báo cáo hằng quý về UBND tỉnh (qua Sở Y tế).')).toEqual([
      'periodic Sở Y tế recurring',
    ]);
    expect(await kinds('Vụ việc nghiêm trọng phải báo cáo trong vòng 24 giờ kể từ khi xảy ra.')).toEqual([
      'adhoc undefined conditional',
    ]);
    expect(await kinds('Định kỳ hằng tháng, trước ngày 20, các sở, ban, ngành gửi báo cáo về Sở Y tế.')).toEqual([
      'periodic Sở Y tế recurring',
    ]);
  });

  it('come on a sudden beside those that have days', async () => {
    const items = await reportsOf(
      'Các sở, ban, ngành báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (trước ngày 15/11) về Sở Y tế để tổng hợp; báo cáo đột xuất khi có yêu cầu.',
    );
    expect(items.map((item) => item.split(' | ').slice(1).join(' | '))).toEqual([
      'Báo cáo 6 tháng | Các sở, ban, ngành /  /  | trước ngày 15/6 | interim → Sở Y tế',
      'Báo cáo năm | Các sở, ban, ngành /  /  | trước ngày 15/11 | final → Sở Y tế',
      'Báo cáo đột xuất | Các sở, ban, ngành /  /  | khi có yêu cầu | adhoc → Sở Y tế',
    ]);
  });

  it('stand apart from the work in the same sentence', async () => {
    const items = await reportsOf(
      'UBND các huyện, thành phố xây dựng kế hoạch của địa phương; báo cáo kết quả về Sở Y tế trước ngày 10/12/2018.',
    );
    expect(items.map((item) => item.split(' | ').slice(1).join(' | '))).toEqual([
      'Xây dựng kế hoạch của địa phương | UBND các huyện, thành phố /  /  | ',
      'Báo cáo kết quả về Sở Y tế | UBND các huyện, thành phố /  /  | trước ngày 10/12/2018 | final → Sở Y tế',
    ]);
  });

  it('are no part of it where a lead agency has it among its work', async () => {
    const { items } = await draftOf(
      `${head}1. Giao Sở Y tế chủ trì, phối hợp với Văn phòng UBND tỉnh theo dõi, đôn đốc; trình báo cáo tổng kết chậm nhất ngày 20/12/2018.`,
    );
    expect(items.map(({ report, when }) => [report, when])).toEqual([[null, 'chậm nhất ngày 20/12/2018']]);
  });
});
