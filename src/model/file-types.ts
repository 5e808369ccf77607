// Made from schemas/ by `npm run generate`: edit the schemas, not this file.

/**
 * Danh bạ cơ quan: tên, tên ngắn, cách viết khác, nhóm, thời gian tồn tại, cơ quan kế thừa. — Register of agencies: names, short names, other spellings, groups, time in force, successors.
 */
export interface AgenciesFile {
  /**
   * Các cơ quan, đơn vị. — The agencies.
   */
  agencies: AgencyEntry[];
  /**
   * Các nhóm cơ quan mà kế hoạch gọi chung, như "các sở, ban, ngành". — Groups that plans name as one, such as "các sở, ban, ngành".
   */
  groups?: GroupEntry[];
}
/**
 * Một cơ quan trong danh bạ. — One agency of the register.
 */
export interface AgencyEntry {
  /**
   * Mã cơ quan: chữ thường không dấu, số, gạch nối. Không đổi khi đã dùng. — Id of the agency: plain lower-case letters, digits, hyphens. Never changed once used.
   */
  id: string;
  /**
   * Tên đầy đủ, chính thức, dùng trong văn bản gửi đi. — Full official name, used in papers that are sent.
   */
  name: string;
  /**
   * Tên ngắn để vừa một ô của bảng. — Short name that fits a table.
   */
  short?: string;
  /**
   * Các cách viết khác gặp trong văn bản; mỗi cách viết chỉ được chỉ một cơ quan. — Other spellings met in documents; a spelling may mean one agency only.
   */
  aliases?: string[];
  /**
   * Các nhóm mà cơ quan này thuộc về: mã ở phần groups. — Groups to which this agency belongs: ids under groups.
   */
  groups?: string[];
  /**
   * Ngày đầu tiên cơ quan có hiệu lực, chỉ ghi khi biết chắc. — First day in force, only where it is known.
   */
  from?: string;
  /**
   * Ngày cuối cùng cơ quan còn tồn tại (sáp nhập, giải thể). — Last day in force (merged, dissolved).
   */
  until?: string;
  /**
   * Cơ quan kế thừa nhiệm vụ sau ngày until: mã trong danh bạ. — Agencies that took over after until: ids in the register.
   */
  successors?: string[];
  /**
   * Hộp thư điện tử nhận văn bản, chỉ ghi khi biết chắc. — Mail address that takes papers, only where it is known.
   */
  email?: string;
  /**
   * Lấy từ đâu: văn bản, mục. Điều chưa kiểm tra ghi "(cần đối chiếu)". — Where this was taken from: document and place. What is not yet confirmed says "(cần đối chiếu)".
   */
  basis: string;
}
/**
 * Một nhóm cơ quan được gọi chung. — A group of agencies named as one.
 */
export interface GroupEntry {
  /**
   * Mã nhóm: chữ thường không dấu, số, gạch nối. — Id of the group: plain lower-case letters, digits, hyphens.
   */
  id: string;
  /**
   * Tên nhóm như văn bản thường viết. — Name of the group as documents write it.
   */
  name: string;
  /**
   * Các cách viết khác của tên nhóm. — Other spellings of the name.
   */
  aliases?: string[];
  /**
   * Chỉ ghi unlisted khi chưa ai liệt kê thành viên của nhóm. Bình thường bỏ trống: thành viên là các cơ quan có mã nhóm này ở khóa groups. — Say unlisted only where nobody has listed the members. Otherwise leave it out: members are the agencies that name this group under groups.
   */
  members?: 'unlisted';
  /**
   * Nhóm được nêu ở văn bản, mục nào. — Which document and place name the group.
   */
  basis?: string;
}

/**
 * ignore (bỏ qua), info (thông tin), warning (cảnh báo), error (lỗi). — ignore, info, warning or error.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]+/[a-z0-9-]+$".
 */
export type RuleSeverity = 'ignore' | 'info' | 'warning' | 'error';
/**
 * Mỗi dòng một mục; mục bắt đầu bằng "Lưu:" thay cho "Lưu: VT". — One entry a line; one that begins with "Lưu:" stands for "Lưu: VT".
 */
export type RecipientLines = string[];

/**
 * Cài đặt chung của thư mục kế hoạch; không có tệp này thì dùng mặc định. — Settings of the workspace; without this file the defaults hold.
 */
export interface SettingsFile {
  /**
   * Ngôn ngữ hiển thị: vi (tiếng Việt) hoặc en (tiếng Anh). — Language of the output: vi (Vietnamese) or en (English).
   */
  lang?: 'vi' | 'en';
  /**
   * Cách hiểu "trước ngày 5/6": strict là chậm nhất 4/6 (mặc định), inclusive là nhận cả trong ngày 5/6. — Reading of "trước ngày 5/6" (before 5 June): strict means 4 June at the latest (default), inclusive accepts 5 June as well.
   */
  before?: 'strict' | 'inclusive';
  /**
   * Còn bao nhiêu ngày thì báo "sắp đến hạn"; mặc định 7. — Days left from which a duty counts as due soon; 7 by default.
   */
  dueSoonDays?: number;
  /**
   * Mức của từng quy tắc kiểm tra; các quy tắc: vstbcpn rules. — Severity of each rule; all rules: vstbcpn rules.
   */
  rules?: {
    [k: string]: RuleSeverity;
  };
  papers?: Papers;
}
/**
 * Những gì công văn, báo cáo của Ban cần mà kế hoạch không nêu. — What letters and reports of the committee need and its plan does not say.
 */
export interface Papers {
  /**
   * Cơ quan chủ quản trực tiếp, in phía trên tên Ban; cũng in trên tên sở, phòng ở báo cáo của sở, phòng đó. — The body above, printed over the name of the committee; also over that of a sở or phòng in its own report.
   */
  superior?: string;
  /**
   * Địa danh ghi trước ngày tháng khi kế hoạch không có khóa place. — Place named before the date where the plan has no key place.
   */
  place?: string;
  recipients?: PaperRecipients;
  signatories?: PaperSigners;
}
/**
 * Nơi nhận thêm của công văn, của báo cáo của Ban. — Further recipients of letters, of reports of the committee.
 */
export interface PaperRecipients {
  letter?: RecipientLines;
  report?: RecipientLines;
}
/**
 * Ai ký công văn, báo cáo của Ban. Không có thì công văn do Tổ thư ký thừa lệnh Trưởng Ban ký, báo cáo do người ký kế hoạch ký. — Who signs letters and reports of the committee. Without it letters are signed by the secretariat by order of the head, reports by who signed the plan.
 */
export interface PaperSigners {
  letter?: PaperSigner;
  report?: PaperSigner;
}
/**
 * Ký với tư cách gì, là ai. — In what capacity, and who.
 */
export interface PaperSigner {
  /**
   * Quyền hạn, chức vụ ghi trên chữ ký, mỗi dòng một mục. — Authority and office above the signature, one entry a line.
   *
   * @minItems 1
   */
  capacity: [string, ...string[]];
  /**
   * Chức vụ khác của người ký, ghi dưới chữ ký, nếu có. — Another post of the signer, written under the signature, if any.
   */
  post?: string;
  /**
   * Họ và tên người ký; không có thì để trống. — Full name of the signer; left blank without it.
   */
  name?: string;
}

/**
 * Kế hoạch như đã ban hành: phần đầu văn bản, các mục và từng hoạt động. Chỉ sửa khi Ban sửa kế hoạch. — The plan as issued: head of the document, sections and every activity. It changes only when the committee changes it.
 */
export interface PlanFile {
  /**
   * Mã của kế hoạch, thường là năm, để trong ngoặc kép: "2016". Dùng ở dòng lệnh: --plan 2016. — Id of the plan, usually its year, in quotes: "2016". Used on the command line: --plan 2016.
   */
  plan: string;
  /**
   * Năm của kế hoạch. Thời hạn không ghi năm ("trước ngày 5/6") được hiểu theo năm này. — Year of the plan. A time without a year ("trước ngày 5/6") is read in this year.
   */
  year: number;
  /**
   * Số, ký hiệu văn bản như in ở đầu kế hoạch. — Number and sign of the document as printed at its head.
   */
  number: string;
  /**
   * Ngày ban hành, viết năm-tháng-ngày. — Day of issue, written year-month-day.
   */
  issued: string;
  /**
   * Địa danh ghi trước ngày ban hành. — Place named before the date of issue.
   */
  place?: string;
  /**
   * Tên kế hoạch, viết trên một dòng. — Title of the plan, on one line.
   */
  title: string;
  /**
   * Cơ quan ban hành: mã trong agencies.yaml. — Issuing body: its id in agencies.yaml.
   */
  issuer: string;
  /**
   * Cơ quan thường trực, nơi nhận báo cáo: mã trong agencies.yaml. — Standing agency, to which reports are sent: its id in agencies.yaml.
   */
  standing?: string;
  /**
   * Tổ thư ký theo dõi, đôn đốc: mã trong agencies.yaml. — Secretariat that follows and urges: its id in agencies.yaml.
   */
  secretariat?: string;
  signatory?: Signatory;
  contact?: Contact;
  /**
   * Căn cứ: các văn bản mà kế hoạch thực hiện, nêu ở phần mở đầu. — Legal basis: the documents that the plan carries out, named in its opening.
   */
  basis?: DocumentReference[];
  /**
   * Văn bản được viện dẫn trong nội dung kế hoạch; ngày của chúng không phải là thời hạn. — Documents cited in the body of the plan; their dates are no deadlines.
   */
  cited?: DocumentReference[];
  /**
   * Mục đích, yêu cầu: mỗi ý một mục, viết ngắn gọn. — Aims and requirements: one entry each, in short.
   */
  aims?: SectionEntry[];
  /**
   * Các đề mục của kế hoạch, theo thứ tự văn bản. Đề mục đồng thời là một hoạt động thì đứng ở cả hai nơi với cùng mã. — Headings of the plan in document order. A heading that is itself an activity stands in both lists with one id.
   */
  sections?: SectionEntry[];
  /**
   * Các hoạt động, nhiệm vụ, theo thứ tự văn bản. — Activities and duties, in document order.
   */
  activities: ActivityEntry[];
  /**
   * Nơi nhận, mỗi dòng một mục, chép đúng như văn bản. — Recipients, one entry a line, as written.
   */
  recipients?: string[];
}
/**
 * Người ký kế hoạch. — Who signed the plan.
 */
export interface Signatory {
  /**
   * Tư cách ký ghi trên chữ ký. — Capacity in which the plan is signed.
   */
  capacity?: string;
  /**
   * Chức vụ của người ký, nếu văn bản ghi thêm. — Post that the signer holds, where the document adds it.
   */
  post?: string;
  /**
   * Họ và tên người ký. — Full name of the signer.
   */
  name?: string;
}
/**
 * Nơi liên hệ và gửi báo cáo mà kế hoạch nêu. — Where to write, report and telephone, as the plan says.
 */
export interface Contact {
  /**
   * Cơ quan liên hệ: mã trong agencies.yaml. — Agency to contact: its id in agencies.yaml.
   */
  agency?: string;
  /**
   * Địa chỉ như văn bản ghi. — Address as the document has it.
   */
  address?: string;
  /**
   * Số điện thoại như văn bản ghi; để trong ngoặc kép để giữ số 0 ở đầu. — Telephone number as the document has it; quote it so that its leading zero stays.
   */
  telephone?: string;
}
/**
 * Một văn bản được dẫn: số, ngày, cơ quan ban hành, trích yếu. — A document referred to: number, date, issuing body, subject.
 */
export interface DocumentReference {
  /**
   * Số, ký hiệu văn bản. — Number and sign of the document.
   */
  number: string;
  /**
   * Ngày văn bản, viết năm-tháng-ngày. — Date of the document, written year-month-day.
   */
  date?: string;
  /**
   * Cơ quan ban hành, viết như trong kế hoạch. — Issuing body, in the plan's words.
   */
  issuer?: string;
  /**
   * Trích yếu: văn bản nói về việc gì. — Subject: what the document is about.
   */
  about?: string;
}
/**
 * Một đề mục của kế hoạch. — A heading of the plan.
 */
export interface SectionEntry {
  /**
   * Vị trí của đề mục trong văn bản: phần II, mục 6, điểm 1 là II.6.1. — Place of the heading in the document: part II, item 6, point 1 is II.6.1.
   */
  id: string;
  /**
   * Tên đề mục. — Title of the heading.
   */
  title: string;
}
/**
 * Một hoạt động hoặc nhiệm vụ của kế hoạch: nội dung, cơ quan, thời gian. — One activity or duty of the plan: content, agencies, time.
 */
export interface ActivityEntry {
  /**
   * Vị trí của hoạt động trong văn bản: phần II, mục 3, gạch đầu dòng thứ nhất là II.3.a (đ viết là dd). — Place of the activity in the document: part II, item 3, first dash is II.3.a (đ is written dd).
   */
  id: string;
  /**
   * Tên công việc theo lời kế hoạch, ngắn gọn trên một dòng (khoảng 140 chữ cái trở lại) để vừa một ô của bảng. — The work in the plan's terms, on one line, short enough for a table (about 140 characters).
   */
  title: string;
  /**
   * Cơ quan chủ trì: một mã trong agencies.yaml, hoặc danh sách khi nhiều cơ quan cùng chủ trì. — Lead agency: an id in agencies.yaml, or a list where several lead together.
   */
  lead?: string | string[];
  /**
   * Việc mà từng cơ quan đều phải làm: mã nhóm hoặc mã cơ quan; leads là mọi cơ quan chủ trì một việc trong kế hoạch này. Dùng thay cho lead. — A duty that each one owes: ids of groups or agencies; leads means every agency that leads an activity of this plan. Used instead of lead.
   */
  each?: string[];
  /**
   * Cơ quan phối hợp được nêu tên: mã trong agencies.yaml, theo thứ tự của kế hoạch. — Coordinating agencies that are named: ids in agencies.yaml, in the plan's order.
   */
  coordinating?: string[];
  /**
   * Thành phần phối hợp không nêu tên, chép đúng lời kế hoạch. — Others who take part without being named, in the plan's words.
   */
  others?: string;
  /**
   * Thời gian thực hiện hoặc hoàn thành, chép đúng lời kế hoạch (hoặc viết theo ISO). Thử cách hiểu bằng lệnh: vstbcpn when "trước ngày 5/6". — Time for doing or completing it, in the plan's words (or in ISO form). Try how it is read: vstbcpn when "trước ngày 5/6".
   */
  when?: string | number;
  /**
   * Ngày diễn ra chính sự kiện, khi kế hoạch nêu riêng với thời gian hoàn thành. — When the thing itself takes place, where the plan tells that apart from its completion time.
   */
  event?: string | number;
  /**
   * Việc phải xong trước việc này: mã của một hoặc nhiều hoạt động trong kế hoạch. — What has to be done before this: id of one or more activities of the plan.
   */
  after?: string | string[];
  /**
   * Nơi thực hiện, theo lời kế hoạch. — Where it is done, in the plan's words.
   */
  place?: string;
  /**
   * Các ý nhỏ kế hoạch nêu trong việc này: thành ô để đánh dấu trên danh mục, không phải nhiệm vụ riêng. — The plan's own sub-points: boxes on a checklist, no duties of their own.
   */
  parts?: string[];
  /**
   * Sản phẩm, kết quả phải có, nếu kế hoạch nêu. — Product or result that is due, where the plan names one.
   */
  product?: string;
  /**
   * Việc này là một báo cáo: interim (sơ kết), final (tổng kết), periodic (định kỳ), adhoc (đột xuất). — This is a report: interim, final, periodic or on request.
   */
  report?: 'interim' | 'final' | 'periodic' | 'adhoc';
  /**
   * Nơi nhận báo cáo: mã trong agencies.yaml. — To whom the report goes: an id in agencies.yaml.
   */
  to?: string;
  /**
   * Điều kế hoạch đã ban hành không nêu: lead (chủ trì), when (thời gian), period (chu kỳ). Ghi để biết là văn bản thiếu, không phải nhập sót. — What the issued plan does not say: lead, when, period. The gap is known, not forgotten.
   */
  unstated?: ('lead' | 'when' | 'period')[];
  /**
   * Ghi chú của người nhập, như cách hiểu chỗ văn bản chưa rõ; không thuộc lời kế hoạch. — Remark of whoever keeps the file, such as how a doubtful place was read; not part of the plan.
   */
  note?: string;
}

/**
 * Kết quả thực hiện của một cơ quan: mỗi cơ quan một tệp. — What one agency did: one file an agency.
 */
export interface ProgressFile {
  /**
   * Cơ quan có kết quả ghi trong tệp này: mã trong agencies.yaml, trùng với tên tệp. — The agency whose results stand here: its id in agencies.yaml, the same as the file name.
   */
  agency: string;
  /**
   * Các lần ghi nhận, theo thứ tự ngày. — The records, in order of date.
   */
  records: ProgressEntry[];
}
/**
 * Một lần ghi nhận kết quả. — One record of progress.
 */
export interface ProgressEntry {
  /**
   * Mã hoạt động trong kế hoạch; việc lặp lại thì thêm kỳ sau dấu @: tháng, quý, nửa năm, tuần, năm hoặc ngày. — Id of the activity; for a recurring one add its occurrence after @: month, quarter, half-year, week, year or day.
   */
  activity: string;
  /**
   * Ngày của sự việc được ghi (ngày xong, ngày bắt đầu, ngày cho lùi hạn), viết năm-tháng-ngày. — Day of what is recorded (done, started, postponed), written year-month-day.
   */
  date: string;
  /**
   * started (bắt đầu), done (hoàn thành), rescheduled (lùi hạn), cancelled (thôi thực hiện), reopened (mở lại), note (chỉ ghi chú, không đổi trạng thái). — started, done, rescheduled, cancelled, reopened, or note (a remark that changes nothing).
   */
  status: 'started' | 'done' | 'rescheduled' | 'cancelled' | 'reopened' | 'note';
  /**
   * Văn bản minh chứng: số, ký hiệu văn bản. — Evidence: number and sign of a document.
   */
  evidence?: string;
  /**
   * Thời hạn mới khi lùi hạn, viết như trong kế hoạch. — The new time when rescheduled, written as in a plan.
   */
  when?: string | number;
  /**
   * Văn bản hoặc người cho lùi hạn, thôi thực hiện. — Document or person that approved the postponement or cancellation.
   */
  approved_by?: string;
  /**
   * Ghi chú. — A remark.
   */
  note?: string;
}

/**
 * Những chỗ sai có từ trước mà cơ quan tiếp nhận: validate không báo lại. Ghi bằng lệnh vstbcpn validate --write-baseline; sửa xong chỗ nào thì bỏ mục đó. — Findings that an office takes over from before: validate does not report them again. Written by vstbcpn validate --write-baseline; drop an entry once it is mended.
 */
export interface BaselineFile {
  /**
   * Các chỗ sai đã biết. — The known findings.
   */
  findings: KnownFinding[];
}
/**
 * Một chỗ sai đã biết. — One known finding.
 */
export interface KnownFinding {
  /**
   * Tệp có chỗ sai, tính từ thư mục chứa plans. — The file, from the folder that holds plans.
   */
  file: string;
  /**
   * Mã quy tắc. — The rule.
   */
  rule: string;
  /**
   * Chỗ nào trong tệp, cho người đọc. — Where in the file, for people.
   */
  at: string;
  /**
   * Dấu nhận dạng, không đổi khi dòng dời chỗ. — What it is recognised by; it does not change when lines move.
   */
  fingerprint: string;
}

/**
 * Lời văn in nguyên, mỗi mục một đoạn. — Text printed as it stands, one entry a paragraph.
 */
export type Paragraphs = string | string[];
/**
 * Đề mục, viết cả số thứ tự. — The heading, with its number.
 */
export type Heading = string;
/**
 * Nội dung chương trình tự điền: results (kết quả từng hoạt động), table (bảng kết quả), numbers (số liệu so với 100%), matrix (tình hình nộp báo cáo), overdue (việc quá hạn), coming (việc còn phải làm, theo thời hạn), undated (việc chưa rõ thời hạn, chưa xong). — What the program fills in: results in words, or as a table, numbers against 100 %, who has reported, what is overdue, what is still to be done, what has no time.
 */
export type Fill = 'results' | 'table' | 'numbers' | 'matrix' | 'overdue' | 'coming' | 'undated';
/**
 * Chỉ điền các hoạt động thuộc những mục này của kế hoạch; không ghi thì điền mọi hoạt động. — Only activities under these sections of the plan; without it, all.
 *
 * @minItems 1
 */
export type Sections = [string, ...string[]];
/**
 * Nhắc người viết phải viết gì ở chỗ này; in thành chỗ trống. — What people have to write here; printed as a blank.
 */
export type Write = string;

/**
 * Đề cương báo cáo: plans/templates/report-interim.yaml (sơ kết), report-final.yaml (tổng kết). Trong mọi lời văn có thể dùng {year}, {next-year}, {plan}, {plan-title}, {sender}, {committee}, {as-of}. — Outline of a report: interim or final. Every text may hold these fields, which the program fills in.
 */
export interface TemplateFile {
  /**
   * Tên loại văn bản, viết hoa, in giữa trang. — Kind of paper, in capitals, centred.
   */
  name: string;
  /**
   * Trích yếu, in dưới tên loại văn bản. — What the paper is about, under its kind.
   */
  subject: string;
  opening?: Paragraphs;
  /**
   * Các phần của báo cáo, theo thứ tự in. — The parts of the report, in order.
   *
   * @minItems 1
   */
  parts: [TemplatePart, ...TemplatePart[]];
  closing?: Paragraphs;
  /**
   * Nơi nhận, mỗi dòng một mục, in dưới dòng "Như trên". — Recipients, one entry a line, printed under those named at the head.
   */
  recipients?: string[];
  /**
   * Các phụ lục, mỗi phụ lục sang trang mới; heading là tên phụ lục, chương trình đánh số. — Annexes, each on a page of its own; heading is the title, the program numbers them.
   */
  annexes?: TemplatePart[];
}
/**
 * Một phần của báo cáo, in theo thứ tự: heading, text, fill, write, parts. — One part of the report, printed in this order.
 */
export interface TemplatePart {
  heading: Heading;
  text?: Paragraphs;
  fill?: Fill;
  sections?: Sections;
  write?: Write;
  /**
   * Các mục của phần này. — The items of this part.
   */
  parts?: TemplateItem[];
}
/**
 * Một mục của phần. — One item of a part.
 */
export interface TemplateItem {
  heading: Heading;
  text?: Paragraphs;
  fill?: Fill;
  sections?: Sections;
  write?: Write;
  /**
   * Các điểm của mục này. — The points of this item.
   */
  parts?: TemplatePoint[];
}
/**
 * Một điểm của mục: cấp nhỏ nhất. — One point of an item: the smallest there is.
 */
export interface TemplatePoint {
  heading: Heading;
  text?: Paragraphs;
  fill?: Fill;
  sections?: Sections;
  write?: Write;
}
