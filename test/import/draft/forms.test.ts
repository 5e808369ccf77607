import { describe, expect, it } from 'vitest';
import { draftOf, itemsOf, told } from './draft-of.ts';

const HEAD = `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND

Lạng Sơn, ngày 12 tháng 01 năm 2018

KẾ HOẠCH

Phòng, chống đuối nước trẻ em năm 2018
`;

const END = `Nơi nhận:

- Các sở, ban, ngành;

- Lưu: VT.

CHỦ TỊCH

Nông Văn Bản`;

/** A plan with a head and an end around its chapters. */
const plan = (...paragraphs: readonly string[]) => [HEAD, ...paragraphs, END].join('\n\n');

describe('forms of plans', () => {
  it('takes a line right over a table for its title', async () => {
    const items = await itemsOf(
      plan(
        'II. NHIỆM VỤ',
        '1. Sở Y tế tập huấn sơ cứu đuối nước trong tháng 5/2018.',
        '2. Bảng phân công thực hiện',
        'TT\tNội dung\tChủ trì\tThời gian\n1\tLắp biển cảnh báo\tUBND các huyện, thành phố\tQuý II/2018',
      ),
    );
    expect(items.map((item) => item.split(' | ')[1])).toEqual(['Tập huấn sơ cứu đuối nước', 'Lắp biển cảnh báo']);
  });

  it('takes labelled lines under a task as its agencies, time and product', async () => {
    const items = await itemsOf(
      plan(
        'I. NỘI DUNG THỰC HIỆN',
        '1. Tổ chức lớp dạy bơi cho học sinh tiểu học',
        '- Nội dung: dạy bơi và kỹ năng cứu đuối cho 500 học sinh.',
        '- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.',
        '- Cơ quan phối hợp: Sở Y tế, Hội LHPN tỉnh và các đơn vị liên quan.',
        '- Thời gian thực hiện: Quý II/2018.',
        '- Sản phẩm: Báo cáo kết quả lớp học.',
        '2. Lắp đặt biển cảnh báo tại ao, hồ, sông, suối',
        '- Chủ trì: Sở Giao thông vận tải; phối hợp: Công an tỉnh; thời gian: tháng 5/2018.',
      ),
    );
    expect(items).toEqual([
      'I.1 | Tổ chức lớp dạy bơi cho học sinh tiểu học | Sở Giáo dục và Đào tạo / Sở Y tế + Hội LHPN tỉnh / các đơn vị liên quan | Quý II/2018',
      'I.2 | Lắp đặt biển cảnh báo tại ao, hồ, sông, suối | Sở Giao thông vận tải / Công an tỉnh /  | tháng 5/2018',
    ]);
  });

  it('takes goals with a number of their own for headings of what is done for them', async () => {
    const draft = await draftOf(
      plan(
        'I. MỤC TIÊU',
        '1. Mục tiêu 1: Giảm số trẻ em đuối nước',
        '- Chỉ tiêu 1: 90% xã có lớp dạy bơi.',
        'II. NHIỆM VỤ THEO TỪNG MỤC TIÊU',
        '1. Mục tiêu 1: Giảm số trẻ em đuối nước',
        '1.1. Chỉ tiêu 1: 90% xã, phường, thị trấn ven sông có ít nhất một lớp dạy bơi.',
        'a) Mở lớp dạy bơi trong dịp hè.',
        'Thời gian: Quý II/2018.',
        'Cơ quan chủ trì: Sở Y tế.',
        'III. CÁC NHIỆM VỤ KHÁC',
        '- Nhiệm vụ 1: Lắp biển cảnh báo tại bến đò',
        '+ Thời gian: Quý III/2018.',
        '+ Cơ quan thực hiện: Sở Giao thông vận tải.',
      ),
    );
    expect(draft.aims.map(({ title }) => title)).toEqual(['Chỉ tiêu 1: 90% xã có lớp dạy bơi']);
    expect(draft.items.map(told).map((line) => line.split(' | ').slice(1).join(' | '))).toEqual([
      'Mở lớp dạy bơi trong dịp hè | Sở Y tế /  /  | Quý II/2018',
      'Nhiệm vụ 1: Lắp biển cảnh báo tại bến đò | Sở Giao thông vận tải /  /  | Quý III/2018',
    ]);
  });

  it('reads who leads and who helps behind one label', async () => {
    const items = await itemsOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Mở lớp dạy bơi cho trẻ em.',
        '- Đơn vị: Sở Y tế (chủ trì); Tỉnh đoàn, Hội LHPN tỉnh (phối hợp).',
        '2. Lắp biển cảnh báo tại bến đò (thời gian: trước 30/11; đơn vị: Công an tỉnh, UBND các xã: Ba Xã, Hòa Bình).',
        '3. Khảo sát ao, hồ chưa có rào chắn.',
        'Đơn vị thực hiện: Sở Xây dựng phối hợp các cơ quan liên quan.',
        'Đơn vị: 1.000 đồng.',
      ),
    );
    expect(items).toEqual([
      'I.1 | Mở lớp dạy bơi cho trẻ em | Sở Y tế / Tỉnh đoàn + Hội LHPN tỉnh /  | ',
      'I.2 | Lắp biển cảnh báo tại bến đò | Công an tỉnh + UBND xã Ba Xã + UBND xã Hòa Bình /  /  | trước 30/11',
      'I.3 | Khảo sát ao, hồ chưa có rào chắn | Sở Xây dựng /  / các cơ quan liên quan |  | • Đơn vị: 1.000 đồng',
    ]);
  });

  it('keeps dashes under the number right above them, also where dashes stood under a chapter before', async () => {
    const items = await itemsOf(
      plan(
        'I. MỤC TIÊU',
        '- 100% học sinh biết bơi.',
        'II. NHIỆM VỤ',
        '1. Đối với giáo viên',
        '1.1. Tổ chức chuyên đề “Cứu đuối” cho nữ giáo viên',
        '- Người phụ trách: Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế.',
        '- Thời gian: tháng 5/2018.',
        '1.2. Hội thi “Em tập bơi” dịp hè',
        '- Người phụ trách: Tỉnh đoàn.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Giáo viên chủ nhiệm',
        '- Theo dõi, đôn đốc học sinh tập bơi; báo cáo Sở Y tế, UBND thành phố theo quy định.',
        '2. Sở Y tế - cơ quan Thường trực: là đầu mối kiểm tra các bể bơi.',
      ),
    );
    expect(items).toEqual([
      'II.1.1 | Tổ chức chuyên đề “Cứu đuối” cho nữ giáo viên | Sở Giáo dục và Đào tạo / Sở Y tế /  | tháng 5/2018',
      'II.1.2 | Hội thi “Em tập bơi” dịp hè | Tỉnh đoàn /  /  | ',
      'III.1.a | Theo dõi, đôn đốc học sinh tập bơi; báo cáo Sở Y tế, UBND thành phố theo quy định | Giáo viên chủ nhiệm /  /  | ',
      'III.2 | Kiểm tra các bể bơi | Sở Y tế /  /  | ',
    ]);
  });

  it('leaves to an agency what it proposes, shares out or reports in the name of another', async () => {
    const items = await itemsOf(
      plan(
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Y tế',
        '- Phân công viên chức Trung tâm Y tế phụ trách các bể bơi.',
        '- Đề xuất UBND tỉnh khen thưởng các tập thể có thành tích.',
        '- Tham mưu UBND tỉnh báo cáo Bộ Y tế trước ngày 10/12/2018.',
      ),
    );
    expect(items).toEqual([
      'I.1.a | Phân công viên chức Trung tâm Y tế phụ trách các bể bơi | Sở Y tế /  /  | ',
      'I.1.b | Đề xuất UBND tỉnh khen thưởng các tập thể có thành tích | Sở Y tế /  /  | ',
      'I.1.c | Tham mưu UBND tỉnh báo cáo Bộ Y tế | Sở Y tế /  /  | trước ngày 10/12/2018 | final → Bộ Y tế',
    ]);
  });

  it('takes the points of a list that one assignment closes as parts of the heading', async () => {
    const items = await itemsOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Truyền thông phòng, chống đuối nước',
        'Cần tập trung vào các nội dung sau:',
        '- Phát tờ rơi tại các xã ven sông.',
        '- Chiếu phim lưu động ở vùng sâu.',
        'Giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Y tế tổ chức thực hiện (hoàn thành trong Quý III/2018).',
      ),
    );
    expect(items).toEqual([
      'I.1 | Truyền thông phòng, chống đuối nước | Sở Văn hóa, Thể thao và Du lịch / Sở Y tế /  | trong Quý III/2018 | • Phát tờ rơi tại các xã ven sông | • Chiếu phim lưu động ở vùng sâu',
    ]);
  });

  it('gives each point its own assignment where each has one', async () => {
    const items = await itemsOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Truyền thông phòng, chống đuối nước',
        '- Phát tờ rơi tại các xã ven sông.',
        'Giao Sở Y tế chủ trì thực hiện (tháng 6/2018).',
        '- Chiếu phim lưu động ở vùng sâu.',
        'Giao Sở Văn hóa, Thể thao và Du lịch chủ trì thực hiện (tháng 7/2018).',
      ),
    );
    expect(items).toEqual([
      'I.1.a | Phát tờ rơi tại các xã ven sông | Sở Y tế /  /  | tháng 6/2018',
      'I.1.b | Chiếu phim lưu động ở vùng sâu | Sở Văn hóa, Thể thao và Du lịch /  /  | tháng 7/2018',
    ]);
  });

  it('gives the agencies of an assignment that ends in a colon to each duty under it', async () => {
    const items = await itemsOf(
      plan(
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan:',
        '- Tập huấn sơ cấp cứu cho nhân viên y tế thôn bản trong tháng 4/2018.',
        '- Cấp phát túi cứu thương cho các trạm y tế.',
        '2. Giao Công an tỉnh:',
        '- Kiểm tra an toàn tại các bến đò ngang.',
      ),
    );
    expect(items).toEqual([
      'I.1.a | Tập huấn sơ cấp cứu cho nhân viên y tế thôn bản | Sở Y tế / Sở Tài chính / các đơn vị liên quan | trong tháng 4/2018',
      'I.1.b | Cấp phát túi cứu thương cho các trạm y tế | Sở Y tế / Sở Tài chính / các đơn vị liên quan | ',
      'I.2.a | Kiểm tra an toàn tại các bến đò ngang | Công an tỉnh /  /  | ',
    ]);
  });

  it('reads the articles of a decision', async () => {
    const items = await itemsOf(`ỦY BAN NHÂN DÂN
HUYỆN BẮC SƠN

Số: 210/QĐ-UBND

Bắc Sơn, ngày 02 tháng 02 năm 2018

QUYẾT ĐỊNH

Về việc giao nhiệm vụ phòng, chống đuối nước trẻ em

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

QUYẾT ĐỊNH:

Điều 1. Giao Giám đốc Sở Y tế

1. Chủ trì, phối hợp với Chủ tịch UBND các huyện bố trí điểm sơ cứu lưu động, hoàn thành trước ngày 01/6/2018.

2. Tập huấn cho cán bộ trạm y tế xã.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.`);
    expect(items.map((item) => item.split(' | ').slice(1, 4).join(' | '))).toEqual([
      'Bố trí điểm sơ cứu lưu động | Giám đốc Sở Y tế / Chủ tịch UBND các huyện /  | trước ngày 01/6/2018',
      'Tập huấn cho cán bộ trạm y tế xã | Giám đốc Sở Y tế /  /  | ',
    ]);
  });

  it('reads a letter that asks its addressee', async () => {
    const { items } = await draftOf(`UBND TỈNH LẠNG SƠN

Số: 99/UBND-KGVX

Lạng Sơn, ngày 20 tháng 3 năm 2018

V/v phòng, chống đuối nước trẻ em

Kính gửi: Sở Xây dựng

Thời gian qua, nhiều gia đình đã xây bể bơi mà chưa có quy chuẩn.

UBND tỉnh yêu cầu quý Sở chủ trì, phối hợp với Sở Tư pháp rà soát quy chuẩn bể bơi gia đình trước ngày 15/4/2018.

Đề nghị quý Sở nghiêm túc triển khai thực hiện./.`);
    expect(items.map(told).map((item) => item.split(' | ').slice(1).join(' | '))).toEqual([
      'Rà soát quy chuẩn bể bơi gia đình | Sở Xây dựng / Sở Tư pháp /  | trước ngày 15/4/2018',
    ]);
    expect(items[0]?.inferred.map(({ field, why }) => `${field}: ${why}`)).toContain('lead: addressee');
  });

  it('gives the points of a letter to those it is sent to', async () => {
    const { items } = await draftOf(`SỞ Y TẾ

Số: 99/SYT-NVY

Lạng Sơn, ngày 20 tháng 3 năm 2018

Kính gửi: Trung tâm Y tế các huyện, thành phố

Thực hiện Công văn số 12/BYT-DP ngày 01/3/2018 của Bộ Y tế, Sở Y tế yêu cầu các đơn vị thực hiện các nội dung sau:

1. Tập huấn sơ cấp cứu đuối nước.

2. Báo cáo kết quả về Sở Y tế trước ngày 30/8/2018.

Nhận được Công văn này, yêu cầu các đơn vị nghiêm túc thực hiện./.`);
    const addressee = 'Trung tâm Y tế các huyện, thành phố';
    expect(items.map(({ title, lead }) => [title, ...lead.map(({ text }) => text)])).toEqual([
      ['Tập huấn sơ cấp cứu đuối nước', addressee],
      ['Báo cáo kết quả về Sở Y tế', addressee],
    ]);
    expect(items.flatMap(({ inferred }) => inferred.filter(({ field }) => field === 'lead')[0]?.why)).toEqual([
      'addressee',
      'addressee',
    ]);
  });

  it('gives the month of a heading to the work under it', async () => {
    const { items } = await draftOf(
      plan(
        'II. NỘI DUNG CÔNG VIỆC TỪNG THÁNG',
        '1. Tháng 3:',
        '- Tổ chức kỷ niệm Ngày Quốc tế Phụ nữ (Hội LHPN tỉnh chủ trì).',
        '- Kiểm tra bể bơi trường học.',
        '2. Tháng 4:',
        '- Giao Sở Y tế tập huấn sơ cấp cứu.',
      ),
    );
    expect(items.map(({ when, window }) => `${when} ${window?.to}`)).toEqual([
      'Tháng 3 2018-03-31',
      'Tháng 3 2018-03-31',
      'Tháng 4 2018-04-30',
    ]);
    expect(items[1]?.inferred).toContainEqual(expect.objectContaining({ field: 'when', why: 'heading' }));
  });

  it('reads duties of a school year with unknown bodies', async () => {
    const items = await itemsOf(`PHÒNG GDĐT HUYỆN BẮC SƠN

TRƯỜNG THCS BẮC QUỲNH

Số: 12/KH-THCS

Bắc Sơn, ngày 05 tháng 9 năm 2018

KẾ HOẠCH

Công tác y tế trường học năm học 2018-2019

II. NHIỆM VỤ CỤ THỂ

1. Tổ Văn phòng

- Vệ sinh lớp học hằng tuần.

- Kiểm tra nước uống định kỳ hằng tháng.

2. Đoàn thanh niên

- Phát động thi đua “Trường em xanh, sạch” trong tháng 10/2018.`);
    expect(items.map((item) => item.split(' | ').slice(1, 4).join(' | '))).toEqual([
      'Vệ sinh lớp học | Tổ Văn phòng /  /  | hằng tuần',
      'Kiểm tra nước uống | Tổ Văn phòng /  /  | định kỳ hằng tháng',
      'Phát động thi đua “Trường em xanh, sạch” | Đoàn thanh niên /  /  | trong tháng 10/2018',
    ]);
  });

  it('keeps the work of the body and the row of an annex that repeats it', async () => {
    const { items, sections } = await draftOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Sở Y tế chủ trì, phối hợp với Sở Tài chính tổ chức diễn tập cứu đuối trong Quý II/2018.',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Kinh phí thực hiện từ nguồn ngân sách tỉnh giao năm 2018.',
      ) +
        `

PHỤ LỤC

PHÂN CÔNG NHIỆM VỤ

TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
I\tTuyên truyền\t\t\t
1\tTổ chức diễn tập cứu đuối\tSở Y tế\tSở Tài chính\tQuý II/2018`,
    );
    expect(items.map(({ title }) => title)).toEqual(['Tổ chức diễn tập cứu đuối', 'Tổ chức diễn tập cứu đuối']);
    expect(sections.map(({ title }) => title)).toContain('Tuyên truyền');
  });

  it('gives one sentence on a whole section to the tasks there', async () => {
    const { items } = await draftOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Công tác tuyên truyền',
        '- Phát tờ rơi tại các xã ven sông.',
        '- Chiếu phim lưu động ở vùng sâu.',
        '2. Công tác kiểm tra',
        '- Kiểm tra bến đò.',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Giao Sở Y tế chủ trì thực hiện các nội dung tại mục I.1.',
      ),
    );
    expect(items.map(told).map((item) => item.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'I.1.a | Phát tờ rơi tại các xã ven sông | Sở Y tế /  / ',
      'I.1.b | Chiếu phim lưu động ở vùng sâu | Sở Y tế /  / ',
      'I.2.a | Kiểm tra bến đò |  /  / ',
    ]);
    expect(items[0]?.inferred).toContainEqual(expect.objectContaining({ field: 'lead', why: 'whole-section' }));
  });

  it('takes what closes or regulates for no work', async () => {
    const { items, account } = await draftOf(
      plan(
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Giao trách nhiệm cụ thể cho từng cơ quan chủ trì.',
        'II. NHIỆM VỤ',
        '1. Giao Sở Y tế chủ trì tập huấn cứu đuối.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Cơ quan được giao chủ trì phải mời cơ quan phối hợp ngay từ đầu.',
        '2. Kinh phí thực hiện từ nguồn ngân sách nhà nước.',
        '3. Trong quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo về Sở Y tế trước ngày 01/12/2018.',
        'Trên đây là Kế hoạch phòng, chống đuối nước năm 2018, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.',
      ),
    );
    expect(items.map(({ title }) => title)).toEqual(['Tập huấn cứu đuối']);
    expect(account.filter(({ isSuspect }) => isSuspect).map(({ text }) => text.slice(0, 20))).toEqual([
      'Cơ quan được giao ch',
      'Trong quá trình thực',
    ]);
  });

  it('takes numbered tasks over points that each name somebody for headings, however deep the first points stood', async () => {
    const items = await itemsOf(
      plan(
        'I. MỤC TIÊU',
        '1. Chỉ tiêu',
        '- 100% trẻ em biết bơi.',
        'II. NHIỆM VỤ',
        '1. Công tác truyền thông',
        '1.1. Tháng hành động vì trẻ em (từ 01/6 đến 30/6/2018)',
        '- Lễ phát động: Giao Tỉnh đoàn chủ trì, phối hợp với Sở Y tế tổ chức ngày 01/6/2018.',
        '- Hội thi bơi: Giao Sở Giáo dục và Đào tạo chủ trì (trong tháng 6/2018).',
        'Nhóm nhiệm vụ 2. Kiểm tra',
        'a) Kiểm tra các bể bơi. Cơ quan chủ trì: Sở Y tế. Thời gian hoàn thành: Quý III/2018.',
      ),
    );
    expect(items.map((item) => item.replace(/^[^|]*\| /, ''))).toEqual([
      'Lễ phát động | Tỉnh đoàn / Sở Y tế /  | ngày 01/6/2018',
      'Hội thi bơi | Sở Giáo dục và Đào tạo /  /  | trong tháng 6/2018',
      'Kiểm tra các bể bơi | Sở Y tế /  /  | Quý III/2018',
    ]);
  });

  it('takes what an order says besides who does it, and when its rounds are, for no work of its own', async () => {
    const items = await itemsOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Thống kê tai nạn đuối nước ở cả ba cấp.',
        'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện và gửi kết quả về Thường trực Ban (trong tháng 6/2018).',
        '2. Tập huấn cứu đuối cho giáo viên thể dục và cán bộ Đoàn.',
        'Giao Sở Giáo dục và Đào tạo chủ trì mở lớp: lớp 1 trong tháng 5/2018, lớp 2 chậm nhất ngày 20/8/2018.',
      ),
    );
    expect(items.map((item) => item.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'I.1 | Thống kê tai nạn đuối nước ở cả ba cấp | Sở Y tế / Công an tỉnh / ',
      'I.2 | Tập huấn cứu đuối cho giáo viên thể dục và cán bộ Đoàn | Sở Giáo dục và Đào tạo /  / ',
    ]);
  });

  it('cuts a title that is too long for a list after its first sentence, and keeps the rest as parts', async () => {
    const sentences = [
      'Tiếp tục đẩy mạnh công tác truyền thông về phòng, chống đuối nước tại TP. Lạng Sơn và các huyện',
      'Trong đó, tập trung nâng cao nhận thức của cha mẹ, người chăm sóc trẻ và nhà trường về nguy cơ đuối nước',
      'Xây dựng chuyên đề trên báo, đài; treo pa nô, áp phích...',
    ];
    const draft = await draftOf(plan('I. NỘI DUNG', `1. ${sentences.join('. ')}`, 'Giao Sở Y tế chủ trì thực hiện.'));
    const [title, ...parts] = sentences;
    expect(draft.items).toMatchObject([
      { title, parts, sourceText: sentences.join('. '), lead: [{ text: 'Sở Y tế' }] },
    ]);
    expect(draft.items[0]?.inferred).toContainEqual({ field: 'title', line: 18, why: 'first-sentence' });
    const short = 'Mở lớp dạy bơi. Tổng kết lớp học';
    expect((await draftOf(plan('I. NỘI DUNG', `1. ${short}`, 'Giao Sở Y tế thực hiện.'))).items).toMatchObject([
      { title: short, parts: [] },
    ]);
  });

  it('keeps people and groups behind a label for partners in their words', async () => {
    const items = await itemsOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Xây dựng địa chỉ tin cậy ở cộng đồng',
        '* Đơn vị chủ trì: Hội Nông dân tỉnh',
        '* Đơn vị phối hợp: UBND cấp xã, già làng, người có uy tín',
        '2. Sơ kết Kế hoạch. Chủ trì: Sở Y tế; phối hợp: các sở, ban, ngành, UBND các huyện; thời gian: quý IV/2018.',
      ),
    );
    expect(items).toEqual([
      'I.1 | Xây dựng địa chỉ tin cậy ở cộng đồng | Hội Nông dân tỉnh / UBND cấp xã / già làng, người có uy tín | ',
      'I.2 | Sơ kết Kế hoạch | Sở Y tế / UBND các huyện / các sở, ban, ngành | quý IV/2018',
    ]);
  });

  it('takes a report that nobody owes by any time for a part of the work before it', async () => {
    const items = await itemsOf(
      plan(
        'I. NHIỆM VỤ',
        '1. Sở Y tế: Theo dõi, đôn đốc các đơn vị; tổng hợp báo cáo Bộ Y tế và UBND tỉnh.',
        '2. Tuyên truyền trên sóng phát thanh',
        '- Báo Lạng Sơn: mỗi tháng 01 chuyên mục.',
      ),
    );
    expect(items).toEqual([
      'I.1 | Theo dõi, đôn đốc các đơn vị; tổng hợp báo cáo Bộ Y tế và UBND tỉnh | Sở Y tế /  /  | ',
      expect.stringContaining('Báo Lạng Sơn /  /  | mỗi tháng'),
    ]);
  });

  it('keeps what a paragraph says of a work before it assigns it', async () => {
    const items = await itemsOf(
      plan(
        'I. NỘI DUNG THỰC HIỆN',
        '1. Mở 45 lớp cho 900 học viên, ưu tiên phụ nữ nghèo; giao Sở Giáo dục và Đào tạo phối hợp với Hội LHPN tỉnh vận động người học ra lớp trong tháng 3/2018.',
      ),
    );
    expect(items).toEqual([
      'I.1 | Vận động người học ra lớp |  / Sở Giáo dục và Đào tạo + Hội LHPN tỉnh /  | trong tháng 3/2018 | • Mở 45 lớp cho 900 học viên, ưu tiên phụ nữ nghèo',
    ]);
  });

  it('takes the field of a post in a heading for a part of its name', async () => {
    const items = await itemsOf(
      plan(
        'III. PHÂN CÔNG',
        '1. Phó Hiệu trưởng phụ trách thư viện',
        '- Duyệt lịch mở cửa vào thứ Bảy hằng tuần.',
        '2. Kế toán',
        '- Thanh toán tiền mua sách trong tháng 5/2018.',
      ),
    );
    expect(items.map((item) => item.split(' | ')[2])).toEqual([
      'Phó Hiệu trưởng phụ trách thư viện /  / ',
      'Kế toán /  / ',
    ]);
  });

  it('takes staff who are called by what they do for leads behind a label', async () => {
    const items = await itemsOf(
      plan(
        'II. NHIỆM VỤ',
        '1. Kiểm tra phòng cháy trong tháng 5/2018.',
        'Người thực hiện: Nhân viên thư viện, bảo vệ.',
      ),
    );
    expect(items.map((item) => item.split(' | ')[2])).toEqual(['Nhân viên thư viện + bảo vệ /  / ']);
  });

  it('parts two names in a cell whose line break was lost, though the second is known in part only', async () => {
    const items = await itemsOf(
      plan(
        'PHỤ LỤC',
        'TT\tNội dung\tChủ trì\tPhối hợp\n1\tMở điểm giữ trẻ\tHội LHPN tỉnh\tSở Giáo dục và Đào tạo UBND các huyện đầu nguồn',
      ),
    );
    expect(items.map((item) => item.split(' | ')[2])).toEqual([
      'Hội LHPN tỉnh / Sở Giáo dục và Đào tạo + UBND các huyện đầu nguồn / ',
    ]);
  });

  it('takes points among aims that name who leads them for work, and the others for aims', async () => {
    const draft = await draftOf(
      plan(
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Nâng cao nhận thức của người dân.',
        '2. Tổ chức hội thi tìm hiểu về đuối nước.',
        'Đơn vị chủ trì: Sở Y tế',
        'Thời gian: tháng 5/2018',
        '3. Phấn đấu 90% học sinh biết bơi.',
      ),
    );
    expect(draft.items.map(told)).toEqual([
      'I.2 | Tổ chức hội thi tìm hiểu về đuối nước | Sở Y tế /  /  | tháng 5/2018',
    ]);
    expect(draft.aims.map(({ id }) => id)).toEqual(['I.1', 'I.3']);
  });

  it('takes the words that put a plan into force for no work', async () => {
    const items = await itemsOf(
      plan(
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống đuối nước.',
        'Điều 2. Giao Sở Y tế',
        '1. Mở lớp dạy bơi.',
      ),
    );
    expect(items.map((item) => item.split(' | ')[1])).toEqual(['Mở lớp dạy bơi']);
  });
});
