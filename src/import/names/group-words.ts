import { type PhraseSet, phraseSet } from './phrase-set.ts';

/** "Các", "mọi": what begins a group. */
const EACH = phraseSet(
  'các|những|mọi|mỗi|từng|tất cả các|toàn bộ các|toàn thể các|một số|toàn thể|toàn bộ|hệ thống|mạng lưới|khối các|khối',
);

export const EACH_WORDS: PhraseSet = {
  // "11 huyện, thành phố"
  after: (tokens, position) =>
    EACH.after(tokens, position) ??
    (/^\d{1,3}$/.test(tokens.at(position).text) && CLOSED_NOUNS.after(tokens, position + 1) !== null
      ? position + 1
      : null),
};

/** Nouns for agencies of which nobody knows how many there are. */
export const OPEN_NOUNS = phraseSet(`
  sở|sở ngành|ban|ngành|ban ngành|bộ|bộ ngành|cơ quan|đơn vị|tổ chức|địa phương|đoàn thể|ngành đoàn thể|hội|hội đoàn thể|hội quần chúng|phòng|phòng ban|lực lượng|cấp|chính quyền|cấp ủy|cấp ủy đảng|doanh nghiệp|cơ sở|hiệp hội
  trung tâm|trạm|hạt|hợp tác xã|cá nhân|chủ đầu tư|nhà thầu|nhà hảo tâm|mạnh thường quân|ban Đảng|ban xây dựng Đảng|ban của Đảng|cơ quan tham mưu|cơ quan tham mưu, giúp việc|tổ chức chính trị - xã hội|tổ chức xã hội|tổ chức xã hội - nghề nghiệp|tổ chức chính trị - xã hội - nghề nghiệp|tổ chức quần chúng|tổ chức đoàn thể
  câu lạc bộ|CLB|hội đặc thù|bên|bộ phận|thành phần|nhóm|khối|chi cục|tổ|ban quản lý|cơ quan báo chí|báo đài|đài|báo|công ty|ngân hàng|chi nhánh|tổ chức thành viên|nghiệp đoàn|cơ quan truyền thông|cơ quan thông tin|cơ quan thông tin, tuyên truyền|cơ quan thông tấn, báo chí|cơ quan thông tin đại chúng|cơ quan báo chí, truyền thông|ngành giáo dục|ngành y tế|phương tiện thông tin đại chúng|phóng viên|nhà mạng|tổ chức tín dụng|nhà tài trợ|nhà khoa học|nhà xuất bản|nhà cung cấp|nhà đầu tư|nhà trẻ|đối tác|chuyên gia|truyền thanh cơ sở|hãng|tổ hợp tác|ngân hàng thương mại
`);

/** Nouns for units of the state, bodies that each of them has, and members of a body: each of them is meant, in any place. */
const UNIT_WORDS = `
  huyện|thị xã|thành phố|TP|TX|TT|quận|xã|phường|thị trấn|đặc khu|xã phường|tỉnh|tỉnh thành|huyện ủy|thị ủy|thành ủy|đảng ủy|quận ủy|trạm y tế|trung tâm y tế|đồn biên phòng|hạt kiểm lâm
  thành viên|ủy viên|đồng chí thành viên|đồng chí ủy viên|thành viên Ban|ủy viên Ban|đồng chí thành viên Ban|đồng chí ủy viên Ban|thành viên Tổ|cán bộ|nhân viên|cán bộ quản lý|CBQL|tổ trưởng chuyên môn|nhóm trưởng chuyên môn
  giáo viên|giáo viên chủ nhiệm|giáo viên bộ môn|GV|CBGV|GVCN
`;

/** Nouns for bodies that can be counted and are no office by themselves: nobody in particular beside a lead. */
const BODY_WORDS = `
  thôn|bản|ấp|buôn|làng|khóm|khu phố|khu dân cư|tổ dân phố|thôn bản|trường|trường học|nhà trường|bệnh viện|bệnh viện đa khoa|cơ sở giáo dục|cơ sở giáo dục mầm non|lớp|khối lớp|tổ chuyên môn|chi bộ|chi ủy|chi, đảng bộ|chi đảng bộ|đảng bộ|chi đoàn|liên đội
  trường mầm non|khoa|mầm non|mẫu giáo|tiểu học|THCS|THPT|TH|MN|TH&THCS|THCS&THPT|trung học cơ sở|trung học phổ thông|GDTX|GDNN-GDTX|đại học|cao đẳng|trung cấp|phổ thông dân tộc nội trú|PTDTNT|PTDTBT|tiểu ban|cụm|cụm thi đua|khối thi đua
  tổ công tác|đoàn trường|công đoàn cơ sở|chi hội|cơ sở đoàn|đoàn viên
`;

export const UNIT_NOUNS = phraseSet(UNIT_WORDS);

/** Nouns for agencies that can be counted: behind the name of an office ("Trạm Y tế các trường") each of them has one. */
export const CLOSED_NOUNS = phraseSet(`${UNIT_WORDS}|${BODY_WORDS}`);

/** Fronts that may stand among the nouns of a class: "các sở, ban, ngành, MTTQ và đoàn thể". */
export const FRONT_NOUNS = phraseSet(
  'MTTQ|Mặt trận Tổ quốc|Mặt trận|Ủy ban MTTQ|ủy ban mặt trận tổ quốc|MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam',
);

/** Two words that only begin like a noun of a group. */
export const NO_NOUNS = phraseSet(`
  ban hành|ban bố|ban ơn|bộ phận nào|hội nghị|hội thảo|hội thi|hội họp|hội chợ|hội diễn|hội thao|phòng chống|phòng, chống|phòng ngừa|phòng bệnh|phòng cháy|phòng tránh|cấp phát|cấp kinh phí|cấp bách|cấp giấy|cấp bổ sung|cấp mới|báo cáo
  báo động|đài thọ|tổ chức lại|trường hợp|xã hội|bản đồ|bản sắc|bản tin|bản thân|thành lập|thành tích|thành công|thành phố hóa|nhóm họp|trạm trưởng|tỉnh giảm|khối lượng|khoa học|làng nghề|bên cạnh|tổ chức thực hiện|tổ chức triển khai
  tổ chức các|tổ chức cho|tổ chức kiểm tra|tổ chức tập huấn|tổ chức hội nghị|cụm từ|lớp tập huấn|lớp học|cơ sở dữ liệu|cơ sở vật chất|ngành nghề|địa phương hóa|đơn vị tính|bản chất|xã hội hóa|cấp có thẩm quyền|cấp thẩm quyền
`);

/** What may stand behind such a noun, and narrows it. */
export const NARROWING = phraseSet(`
  tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|quận|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp tỉnh, cấp huyện|cấp thành phố|thuộc tỉnh|thuộc huyện|thuộc thành phố|thuộc thị xã|thuộc xã|thuộc UBND tỉnh|thuộc Ủy ban nhân dân tỉnh|thuộc UBND huyện|thuộc ngành|thuộc Sở
  của tỉnh|của huyện|của thành phố|của thị xã|của xã|của Đảng|của trung ương|trung ương|Đảng|trong tỉnh|trong huyện|trong xã|trong ngành|trong thành phố|trong khối|trong trường|trong toàn tỉnh|toàn tỉnh|toàn huyện|toàn ngành|toàn trường
  trên địa bàn|trên địa bàn tỉnh|trên địa bàn huyện|trên địa bàn thành phố|trên địa bàn xã|trên địa bàn thị xã|trên địa bàn phường|trên địa bàn toàn tỉnh|đóng trên địa bàn|đóng trên địa bàn tỉnh|đóng trên địa bàn huyện|đứng chân trên địa bàn
  thuộc khối Đảng|khối đảng|thuộc khối Mặt trận|Huyện ủy|Tỉnh ủy|Thành ủy|của Huyện ủy|của Tỉnh ủy|trực thuộc|trực thuộc Sở|trực thuộc tỉnh|trực thuộc UBND tỉnh|trực thuộc huyện|trực thuộc Bộ|trực thuộc ngành|trực thuộc phòng|trực thuộc Tỉnh ủy|trực thuộc Thành ủy|trực thuộc Huyện ủy|trực thuộc Thị ủy|trực thuộc Quận ủy|trực thuộc Đảng ủy|chuyên môn|chuyên môn thuộc UBND huyện|chuyên môn thuộc UBND tỉnh|chuyên môn thuộc huyện|chuyên môn của huyện|chuyên ngành|chức năng|nghiệp vụ
  sự nghiệp|sự nghiệp công lập|hành chính|hành chính sự nghiệp|nhà nước|quản lý nhà nước|chính trị|chính trị - xã hội|chính trị xã hội|CT-XH|xã hội|xã hội - nghề nghiệp|xã hội nghề nghiệp|chính trị - xã hội - nghề nghiệp|chính trị xã hội nghề nghiệp|quần chúng
  thông tấn|báo chí|truyền thông đại chúng|thông tin đại chúng|tiến hành tố tụng|tố tụng|nội chính|bảo vệ pháp luật|công an|quân đội|vũ trang|thuế|kiểm lâm|hành pháp
  MN|MG|GDTX|GDNN-GDTX|TH và THCS|THCS và THPT|mầm non|mẫu giáo|tiểu học|THCS|THPT|TH|TH&THCS|trung học cơ sở|trung học phổ thông|trung học|phổ thông|phổ thông dân tộc nội trú|dân tộc nội trú|PTDTNT|PTDTBT|phổ thông dân tộc bán trú|cao đẳng|đại học|trung cấp|chuyên nghiệp|công lập|ngoài công lập|công lập và tư thục|công lập, tư thục|công lập và ngoài công lập|công lập, ngoài công lập|tư thục
  nội trú|giáo dục mầm non|giáo dục phổ thông|giáo dục nghề nghiệp|khám chữa bệnh|khám, chữa bệnh|tuyến tỉnh|tuyến huyện|tuyến xã|đa khoa|chuyên khoa|viễn thông|xuất bản|tín dụng|ngân hàng
  địa phương|thành viên|cơ sở|các cấp|hai cấp|ba cấp|hữu quan|đồng cấp|cùng cấp|nêu trên|kể trên|khác|còn lại|đặc thù|nghề nghiệp|tôn giáo|phi chính phủ|nước ngoài|quốc tế|từ thiện|thiện nguyện|biên giới|vùng cao|ven biển|nông thôn
  được giao nhiệm vụ|được phân công|được phân công nhiệm vụ|được giao|được giao chủ trì|ở địa phương|ở cơ sở|tại địa phương|ở xã|tại cơ sở|tham gia bảo vệ an ninh, trật tự ở cơ sở|bảo vệ an ninh, trật tự ở cơ sở|an ninh cơ sở|tại Phụ lục|nêu tại Phụ lục|tại Phụ lục kèm theo|thụ hưởng|Ban Chỉ đạo|Tổ công tác|tổ giúp việc|bộ môn|dân cư|khối Đảng|khối đoàn thể|khối nhà nước
  sở tại|thường trú trên địa bàn|thường trú trên địa bàn tỉnh|thường trú trên địa bàn thành phố|thường trú tại tỉnh|trực thuộc Huyện ủy|trực thuộc Tỉnh ủy|trực thuộc Thành ủy|trực thuộc Thị ủy|trực thuộc Quận ủy|trực thuộc Đảng ủy|thuộc Huyện ủy|thuộc Tỉnh ủy|thuộc Thành ủy|thuộc Đảng ủy|vùng hưởng lợi|vùng dự án|vùng biên giới|vùng sâu|vùng xa|vùng sâu, vùng xa|vùng đồng bào dân tộc thiểu số|vùng đồng bào dân tộc thiểu số và miền núi|vùng dân tộc thiểu số|vùng lũ|vùng ven biển|vùng hạ du|vùng trũng|miền núi|bãi ngang|đảo|hải đảo|giáp ranh|đặc biệt khó khăn|trọng điểm|khu vực I|khu vực II|khu vực III|khu vực 1|khu vực 2|khu vực 3|có rừng|có biển|có đê|có biên giới|có đường biên giới|dịch vụ|dịch vụ nông nghiệp|nông nghiệp|trong khu công nghiệp|trong các khu công nghiệp|có đường đi qua|có dự án|có dự án đi qua|có tuyến đường đi qua|lữ hành|du lịch|vận tải|bưu chính|bưu chính, viễn thông|xuất khẩu|xây lắp|nhỏ và vừa|khởi nghiệp|công nghệ|công nghệ thông tin|công nghệ số|FDI|thi công|tư vấn giám sát|may|may mặc|dệt may
`);

/** What leaves open who is meant. */
export const RELATED = phraseSet(`
  liên quan|có liên quan|hữu quan|liên quan khác|có liên quan khác|khác có liên quan|khác liên quan|cần thiết|có chức năng liên quan|liên quan trên địa bàn|có liên quan trên địa bàn|có liên quan trên địa bàn tỉnh|liên quan trên địa bàn tỉnh|liên quan trên địa bàn huyện
  có liên quan trên địa bàn huyện|có liên quan của tỉnh|liên quan của tỉnh|liên quan thuộc tỉnh|liên quan của huyện|có liên quan của huyện|liên quan cấp tỉnh|có liên quan cấp tỉnh|liên quan ở tỉnh|liên quan trong tỉnh|có liên quan trong tỉnh|khác có liên quan trên địa bàn|có điều kiện|có nhu cầu
`);
