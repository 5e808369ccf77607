import { describe, expect, it } from 'vitest';
import { chapterOf } from '../../../src/import/outline/chapter.ts';

describe('the title of a chapter', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'aims'],
    ['QUAN ĐIỂM, MỤC TIÊU', 'aims'],
    ['MỤC TIÊU, CHỈ TIÊU', 'targets'],
    ['CÁC CHỈ TIÊU CHỦ YẾU', 'targets'],
    ['MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP', 'duties'],
    ['MỤC ĐÍCH, YÊU CẦU VÀ NỘI DUNG', 'duties'],
    ['CĂN CỨ XÂY DỰNG KẾ HOẠCH', 'background'],
    ['ĐẶC ĐIỂM TÌNH HÌNH', 'background'],
    ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2018', 'background'],
    ['ĐÁNH GIÁ KẾT QUẢ NĂM 2018', 'background'],
    ['PHẠM VI, ĐỐI TƯỢNG ÁP DỤNG', 'background'],
    ['NỘI DUNG VÀ GIẢI PHÁP', 'duties'],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2019', 'duties'],
    ['CÔNG TÁC KIỂM TRA, ĐÁNH GIÁ', 'duties'],
    ['TIẾN ĐỘ THỰC HIỆN', 'duties'],
    ['TRÁCH NHIỆM CỦA CÁC CƠ QUAN', 'duties'],
    ['KẾ HOẠCH THỰC HIỆN CÁC CHỈ TIÊU', 'duties'],
    ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', 'reporting'],
    ['SƠ KẾT, TỔNG KẾT, BÁO CÁO', 'reporting'],
    ['TỔ CHỨC THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO', 'duties'],
    ['KINH PHÍ TỔ CHỨC THỰC HIỆN', 'funding'],
    ['KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN', 'duties'],
    ['PHỤ LỤC 1 PHÂN CÔNG NHIỆM VỤ', 'duties'],
    ['KHEN THƯỞNG', null],
  ])('%s is for %s', (title, chapter) => {
    expect(chapterOf(title, true)).toBe(chapter);
    expect(chapterOf(title.charAt(0) + title.slice(1).toLowerCase(), true)).toBe(chapter);
  });
});

describe('a heading within a chapter', () => {
  it.each([
    ['Mục tiêu cụ thể', 'targets'],
    ['Yêu cầu', 'aims'],
    ['Khó khăn, vướng mắc', 'background'],
    ['Kinh phí', 'funding'],
    ['Chế độ báo cáo', 'reporting'],
  ])('%s says %s', (title, chapter) => {
    expect(chapterOf(title, false)).toBe(chapter);
  });

  it.each([
    'Đánh giá giữa kỳ Chương trình hành động',
    'Đánh giá tình hình thực hiện Luật Bình đẳng giới',
    'Hạn chế tai nạn giao thông',
    'Đối tượng bảo trợ xã hội được hỗ trợ',
    'Yêu cầu Sở Y tế',
    'Báo cáo viên pháp luật',
    'Bố trí kinh phí',
    'Công tác tuyên truyền mục đích, ý nghĩa của Luật',
  ])('%s is work like any other', (title) => {
    expect(chapterOf(title, false)).toBeNull();
  });
});
