import { failureText } from './failures.ts';
import type { FindingMessages } from './finding-args.ts';
import { list, named } from './phrases.ts';
import { viTimeProblem } from './vi-time-problem.ts';

const TYPE: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  array: 'danh sách',
  object: 'nhóm khóa: giá trị',
  boolean: 'true hoặc false',
  null: 'để trống',
};
const WHAT = { lead: 'cơ quan chủ trì', when: 'thời gian', period: 'kỳ hạn' } as const;
const STATED = {
  lead: 'đã có lead hoặc each',
  when: 'đã có when',
  period: 'when đã nêu, hoặc không phải việc định kỳ',
} as const;
const RECORD: Readonly<Record<string, string>> = {
  started: 'bắt đầu',
  done: 'hoàn thành',
  rescheduled: 'điều chỉnh thời hạn',
  cancelled: 'thôi thực hiện',
};
const REPORT = { interim: 'sơ kết', final: 'tổng kết' } as const;

const meant = (word: string) => `có phải "${word}"?`;
const nearestAgencies = (agencies: Parameters<typeof named>[0]) => `gần nhất: ${named(agencies)}`;
const TRY_WHEN = 'viết như "tháng 6/2016", "trước ngày 5/6" (thử: vstbcpn when)';

/** 1000000 as people write it: 1.000.000 */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Days as people read them. */
function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function span(from: string | null, to: string | null): string {
  if (from === null || to === null) return to === null ? `từ ${day(from ?? '')}` : `đến ${day(to)}`;
  return from === to ? day(to) : `${day(from)} - ${day(to)}`;
}

function ruleHint(nearest: string | null, isFixed: boolean): string {
  if (isFixed) return 'lỗi đọc tệp và lỗi mẫu không đổi mức, không bỏ qua được; sửa chỗ sai';
  return nearest === null ? 'các quy tắc: vstbcpn rules' : meant(nearest);
}

/** Vietnamese words of every finding: what is wrong, then what to do. */
export const viFindings: FindingMessages = {
  'file/missing': () => ['không có tệp này', 'lấy lại tệp từ git, hoặc xóa cả những tệp ghi theo nó'],
  'file/folder': () => 'đây là thư mục, cần một tệp',
  'file/too-large': ({ bytes, maxBytes }) => [
    `tệp quá lớn: ${number(bytes)} byte, tối đa ${number(maxBytes)} byte`,
    'kiểm tra xem có nhầm tệp không',
  ],
  'file/denied': () => 'không có quyền đọc tệp này',
  'file/unreadable': ({ detail }) => `không đọc được tệp${failureText(detail, 'vi')}`,
  'file/not-utf8': () => ['có ký tự không phải UTF-8', 'lưu lại tệp theo bảng mã UTF-8'],
  'file/ignored': ({ wanted }) => ['tệp này không được đọc', `tên đúng: ${wanted}`],

  'yaml/tab': () => ['thụt dòng bằng phím Tab', 'thay bằng dấu cách'],
  'yaml/indent': ({ key, beside, spaces }) => {
    if (key === null || spaces === null) return ['thụt dòng sai', 'các khóa cùng cấp phải thẳng cột'];
    if (key === '-') return ['gạch đầu dòng lệch cột', `thụt cả mục vào thẳng với các mục khác (${spaces} dấu cách)`];
    return [`khóa "${key}" lệch cột`, `thụt vào thẳng với khóa "${beside}" (${spaces} dấu cách)`];
  },
  'yaml/dash': ({ found, spaces }) => [
    found === ''
      ? 'mục mới thiếu gạch đầu dòng'
      : found === '-'
        ? 'sau gạch đầu dòng thiếu dấu cách'
        : `"${found}" không phải gạch đầu dòng`,
    `gạch đầu dòng phải là dấu trừ - và một dấu cách, sau ${spaces} dấu cách thụt dòng`,
  ],
  'yaml/odd-space': () => ['có dấu cách đặc biệt, không nhìn thấy', 'xóa đi và gõ dấu cách thường'],
  'yaml/sign': ({ found, right }) => {
    if (right === ' #') return ['trước dấu # cần một dấu cách', 'thêm dấu cách trước dấu #'];
    const problem = `không dùng ${found} ở đây`;
    if (right === '') return [problem, 'xóa đi'];
    return [
      problem,
      right === '#'
        ? 'ghi chú bắt đầu bằng dấu #'
        : `viết dấu thường ${right.trim()}${right === ': ' ? ' rồi một dấu cách' : ''}`,
    ];
  },
  'yaml/quotes': ({ sign, quote }) => [
    `giá trị bắt đầu bằng dấu ${sign}`,
    `đặt cả giá trị trong dấu nháy ${quote}…${quote}`,
  ],
  'yaml/line-ends': () => ['tệp xuống dòng kiểu Mac cũ (CR)', 'lưu lại kiểu LF'],
  'yaml/duplicate-key': () => ['khóa viết hai lần', 'giữ một, bỏ một'],
  'yaml/many-documents': () => ['dấu --- hoặc ... tách tệp thành nhiều phần', 'mỗi tệp chỉ một phần; xóa dòng này'],
  'yaml/alias': () => ['có bí danh YAML (*tên)', 'tệp kế hoạch viết đầy đủ, không dùng bí danh'],
  'yaml/anchor': () => ['có neo YAML (&tên)', 'bỏ &tên; nếu & là chữ của văn bản thì đặt cả giá trị trong dấu nháy'],
  'yaml/merge-conflict': () => [
    'còn dấu xung đột khi hợp nhất (<<<<<<<, =======, >>>>>>>)',
    'chọn một bản rồi xóa các dấu này',
  ],
  'yaml/colon': () => ['giá trị có dấu hai chấm', 'đặt cả giá trị trong dấu nháy "…"'],
  'yaml/no-colon': () => [
    'sau khóa thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm',
    'viết như lead: so-noi-vu',
  ],
  'yaml/open-bracket': () => 'dấu ngoặc mở ở đây chưa đóng',
  'yaml/more': ({ count }) => `còn ${count} lỗi nữa trong tệp này, từ đây trở đi`,
  'yaml/open-quote': () => 'dấu nháy mở ở đây chưa đóng',
  'yaml/unclosed': () => 'thiếu dấu đóng (dấu nháy, ngoặc) hoặc dấu hai chấm sau khóa ở phía trước',
  'yaml/too-deep': () => 'quá nhiều tầng lồng nhau, không đọc tiếp',
  'yaml/empty': () => 'tệp không có nội dung',
  'yaml/syntax': () => [
    'dòng này không đúng cách viết YAML',
    'xem lại thụt dòng, dấu hai chấm, dấu nháy ở dòng này và dòng trên; chữ có dấu đặc biệt thì đặt trong dấu nháy đơn',
  ],

  'schema/unknown-key': ({ key, nearest, allowed }) => [
    `không có khóa "${key}"`,
    nearest !== null
      ? meant(nearest)
      : allowed.length > 0
        ? `các khóa được dùng: ${list(allowed)}`
        : 'các quy tắc: vstbcpn rules',
  ],
  'schema/missing-key': ({ key, isLost }) =>
    isLost ? [`thiếu dòng "${key}:"`, `ghi dòng ${key}: ngay trên dòng này, sát lề trái`] : `thiếu khóa "${key}"`,
  'schema/wrong-type': ({ found, expected }) => {
    const problem = `${found} sai kiểu; ở đây cần ${expected.map((type) => TYPE[type] ?? type).join(' hoặc ')}`;
    // A number, or yes and no, where a text is meant; and the other way round.
    if (expected.includes('string') && /^[\w.+-]+$/.test(found)) return [problem, `viết trong dấu nháy: "${found}"`];
    if (expected.includes('integer') && /^"\d+"$/.test(found)) return [problem, `bỏ dấu nháy: ${found.slice(1, -1)}`];
    if (expected[0] === 'array' && /^"[^"]*"$/.test(found))
      return [problem, `viết trong ngoặc vuông: [${found.slice(1, -1)}]`];
    return problem;
  },
  'schema/not-allowed': ({ found, allowed, nearest }) => {
    const problem = `${found} không dùng được; chỉ dùng ${list(allowed)}`;
    return nearest === null ? problem : [problem, meant(nearest)];
  },
  'schema/bad-date': ({ found }) =>
    /^"\d{4}-\d\d-\d\d"$/.test(found)
      ? [`lịch không có ngày ${day(found.slice(1, -1))}`, 'xem lại ngày trong văn bản']
      : [`${found} không phải ngày`, 'viết năm-tháng-ngày, ví dụ 2016-04-05'],
  'schema/bad-form': ({ found, form }) =>
    form === 'activity-id'
      ? [`${found} không đúng dạng mã mục`, 'viết như II.3.a']
      : form === 'id'
        ? [`${found} không đúng dạng mã`, 'chỉ dùng chữ thường không dấu, số và gạch nối, như so-noi-vu']
        : form === 'email'
          ? [`${found} không đúng dạng địa chỉ thư điện tử`, 'viết như vanthu@so-vi-du.example']
          : `${found} không đúng dạng`,
  'schema/empty': ({ isEntry }) => [
    'để trống',
    isEntry ? 'ghi nội dung hoặc xóa mục này' : 'ghi nội dung hoặc bỏ cả khóa',
  ],
  'schema/out-of-range': ({ found, limit, atLeast }) =>
    `${found} ngoài khoảng; phải ${atLeast ? 'từ' : 'đến'} ${limit}`,
  'schema/repeated': () => 'có mục lặp lại trong danh sách',
  'schema/other': ({ detail }) => `không đúng mẫu (${detail})`,

  'text/not-nfc': ({ lines }) => [
    `chữ có dấu viết rời (NFD) ở ${lines} dòng, bắt đầu từ đây`,
    'lưu lại dạng dựng sẵn (NFC) để tìm và so cho đúng; tự sửa: vstbcpn validate --fix',
  ],
  'text/double-space': () => [
    'thừa dấu cách, hoặc có dấu cách đặc biệt',
    'giữa hai chữ chỉ một dấu cách thường; tự sửa: vstbcpn validate --fix',
  ],
  'text/misspelling': ({ found, right }) => [
    `"${found}" viết sai`,
    `đúng là "${right}"; tự sửa: vstbcpn validate --fix`,
  ],
  'text/key-order': ({ key, before }) => [
    `khóa "${key}" đứng sau "${before}"`,
    'thứ tự thường dùng dễ đọc hơn; tự sửa: vstbcpn validate --fix',
  ],
  'text/unpadded-date': ({ found, right }) => [
    `ngày "${found}" thiếu số 0`,
    `viết ${right}; tự sửa: vstbcpn validate --fix`,
  ],

  'settings/unknown-rule': ({ found, nearest, isFixed }) => [
    isFixed ? `không đổi được mức của "${found}"` : `không có quy tắc "${found}"`,
    ruleHint(nearest, isFixed),
  ],

  'register/duplicate-id': ({ id }) => [`mã "${id}" đã dùng ở trên`, 'mỗi mã chỉ một cơ quan hoặc một nhóm'],
  'register/unknown-id': ({ found, nearest }) => [
    `danh bạ không có "${found}"`,
    nearest === null ? 'thêm vào plans/agencies.yaml, hoặc sửa lại mã' : meant(nearest),
  ],
  'register/shared-alias': ({ alias, other }) => [
    `"${alias}" cũng là tên gọi của ${other}`,
    'cùng một thời gian, mỗi tên gọi chỉ dùng cho một cơ quan; bỏ ở một bên hoặc viết rõ hơn',
  ],
  'register/successor-circle': ({ chain }) => [
    `cơ quan kế thừa nối thành vòng: ${chain.join(' → ')}`,
    'cơ quan kế thừa phải là cơ quan ra đời sau; sửa successors ở một chỗ',
  ],
  'register/empty-group': ({ group }) => [
    `nhóm "${group}" không có cơ quan nào`,
    'ghi mã nhóm này ở groups của từng cơ quan, hoặc members: unlisted nếu chưa ai liệt kê',
  ],
  'register/proposed': ({ id, isKnown, isGroup }) => {
    const what = isGroup ? 'nhóm' : 'cơ quan';
    return isKnown
      ? [`${what} "${id}" đã có trong danh bạ`, 'mục đề xuất này không còn tác dụng; bỏ đi']
      : [
          `${what} "${id}" chưa có trong danh bạ`,
          'soát tên rồi chuyển sang plans/agencies.yaml; là cơ quan đã có thì sửa mã trong plan.yaml và bỏ mục này',
        ];
  },
  'register/from-after-until': ({ agency, from, until }) => [
    `${agency} tồn tại từ ${day(from)}, sau ngày cuối cùng ${day(until)}`,
    'xem lại from và until',
  ],

  'plan/duplicate-id': ({ id }) => [`mã "${id}" đã dùng ở trên`, 'mỗi mã chỉ một nơi trong danh sách'],
  'plan/id-not-folder': ({ id, folder }) => [
    `mã kế hoạch "${id}" khác tên thư mục "${folder}"`,
    'hai chỗ phải như nhau',
  ],
  'plan/id-outside-sections': ({ id }) => [
    `mã "${id}" không thuộc mục nào ở sections`,
    'mã của hoạt động bắt đầu bằng mã mục chứa nó, như II.3.a ở mục II.3; sửa mã, hoặc thêm mục',
  ],
  'plan/lead-and-each': ({ activity }) => [
    `${activity}: có cả lead và each`,
    'giữ lead nếu có cơ quan chủ trì, giữ each nếu cơ quan nào cũng phải làm',
  ],
  'plan/lead-coordinates': ({ activity, agency }) => [
    `${activity}: "${agency}" vừa chủ trì vừa phối hợp`,
    'đã chủ trì thì bỏ ở coordinating',
  ],
  'plan/agency-repeated': ({ activity, agency }) => [
    `${activity}: "${agency}" ghi hai lần`,
    'bỏ một, hoặc ghi lại cho đúng cơ quan',
  ],
  'plan/unknown-agency': ({ found, nearest, isGroup }) =>
    isGroup
      ? [`"${found}" là một nhóm, ở đây cần một cơ quan`, 'nhóm chỉ đứng ở khóa each']
      : [
          `danh bạ không có cơ quan "${found}"`,
          nearest.length === 0 ? 'thêm vào plans/agencies.yaml' : nearestAgencies(nearest),
        ],
  'plan/agency-not-in-force': ({ agency, from, until, issued, successors }) => [
    until !== null && until < issued
      ? `"${agency}" chỉ tồn tại đến ${day(until)}, trước ngày ban hành kế hoạch ${day(issued)}`
      : `"${agency}" từ ${day(from ?? '')} mới thành lập, sau ngày ban hành kế hoạch ${day(issued)}`,
    successors.length > 0
      ? `cơ quan kế thừa: ${named(successors)}`
      : 'xem lại from, until và successors trong plans/agencies.yaml',
  ],
  'plan/when-unreadable': ({ text, found, reason }) => [
    `thời gian${found === text ? '' : ` "${text}"`}: ${viTimeProblem({ found, reason })}`,
    TRY_WHEN,
  ],
  'plan/when-not-deadline': ({ text }) => [
    `"${text}" không phải thời hạn`,
    'giai đoạn, nhiệm kỳ, ngày của văn bản được dẫn không phải hạn; ghi thời gian hoàn thành; văn bản không nêu thì ghi thêm unstated: [when]',
  ],
  'plan/lead-unstated': ({ activity }) => [
    `${activity}: chưa nêu cơ quan chủ trì`,
    'ghi lead, hoặc each nếu cơ quan nào cũng phải làm; văn bản không nêu thì ghi unstated: [lead]',
  ],
  'plan/when-unstated': ({ activity, text }) => [
    text === null ? `${activity}: chưa nêu thời gian` : `${activity}: "${text}" không nêu ngày nào`,
    `${text === null ? 'ghi when' : 'ghi thời gian cụ thể'}; văn bản không nêu thì ghi unstated: [when]`,
  ],
  'plan/period-unstated': ({ activity, text }) => [
    `${activity}: "${text}" chưa nêu kỳ hạn`,
    'ghi kỳ hạn ("hằng quý", "6 tháng một lần"…); văn bản không nêu thì ghi unstated: [period]',
  ],
  'plan/unstated-untrue': ({ activity, what }) => [
    `${activity}: unstated ghi không nêu ${WHAT[what]}, nhưng ${STATED[what]}`,
    `bỏ "${what}" ở unstated`,
  ],
  'plan/gap': ({ activity, what }) =>
    `${activity}: văn bản không nêu ${what.map((gap) => WHAT[gap]).join(', ')} (đã ghi ở unstated)`,
  'plan/outside-year': ({ activity, from, to, year }) => [
    `${activity}: thời gian ${span(from, to)} không nằm trọn trong năm ${year} của kế hoạch`,
    'xem lại năm; đúng như văn bản thì ghi lý do: # vstbcpn-disable-next-line plan/outside-year -- …',
  ],
  'plan/overdue-at-birth': ({ activity, to, issued }) => [
    `${activity}: hạn ${day(to)} đã qua khi kế hoạch được ban hành ngày ${day(issued)}`,
    'đối chiếu ngày ban hành và thời hạn với văn bản',
  ],
  'plan/event-outside-when': ({ activity, event, when }) => [
    `${activity}: thời gian diễn ra "${event}" nằm ngoài thời gian thực hiện "${when}"`,
    'xem lại event và when',
  ],
  'plan/after-unknown': ({ found, nearest }) => [
    `kế hoạch không có hoạt động "${found}"`,
    nearest === null ? 'after ghi mã của hoạt động phải xong trước; các mã: vstbcpn list' : meant(nearest),
  ],
  'plan/after-circle': ({ chain }) => [
    `các nhiệm vụ chờ nhau thành vòng: ${chain.join(' → ')}`,
    'bỏ một after trong vòng này',
  ],
  'plan/after-order': ({ activity, to, after, afterTo }) => [
    `${activity} có hạn ${day(to)}, nhưng phải chờ ${after} có hạn ${day(afterTo)}`,
    'việc làm sau không thể đến hạn trước; xem lại when và after',
  ],
  'plan/no-report-duty': ({ report }) => [
    `kế hoạch chưa có nhiệm vụ báo cáo ${REPORT[report]}`,
    `thêm hoạt động có report: ${report}; kế hoạch không yêu cầu thì đặt plan/no-report-duty: ignore trong settings.yaml`,
  ],
  'plan/number-form': ({ found }) => [
    `số, ký hiệu "${found}" không đúng thể thức của kế hoạch`,
    'viết số/KH-chữ viết tắt tên cơ quan ban hành, như 37/KH-BVSTBCPN',
  ],
  'plan/basis-after-issue': ({ number, date, issued }) => [
    `văn bản ${number ? `${number} ` : ''}ngày ${day(date)} ban hành sau kế hoạch (${day(issued)})`,
    'văn bản được dẫn phải có trước; xem lại ngày của văn bản và của kế hoạch',
  ],

  'progress/unknown-agency': ({ found, nearest }) => [
    `danh bạ không có cơ quan "${found}"`,
    nearest.length === 0 ? 'thêm vào plans/agencies.yaml' : nearestAgencies(nearest),
  ],
  'progress/unknown-activity': ({ found, plan, occurrences, nearest }) => {
    if (occurrences.length === 1 && !occurrences[0]?.includes('@'))
      return [`"${found}": việc này không có kỳ`, `ghi "${occurrences[0]}"`];
    if (occurrences.length > 0) return [`"${found}": việc này phải ghi theo đúng kỳ`, list(occurrences)];
    const problem = `kế hoạch ${plan} không có hoạt động "${found}"`;
    return [problem, nearest === null ? 'các mã: vstbcpn list' : meant(nearest)];
  },
  'progress/no-part': ({ activity, agency }) => [
    `${agency} không chủ trì và không phải làm ${activity}`,
    'ghi ở tệp của cơ quan thực hiện, hoặc dùng status: note',
  ],
  'progress/file-name': ({ agency, wanted }) => [
    `tệp ghi kết quả của "${agency}" mang tên khác`,
    `tên tệp phải là ${wanted}`,
  ],
  'progress/when-missing': () => [
    'điều chỉnh thời hạn mà không ghi thời hạn mới có ngày cuối; hạn cũ giữ nguyên',
    'ghi ở khóa when',
  ],
  'progress/when-unreadable': ({ text, found, reason }) => [
    `thời hạn mới${found === text ? '' : ` "${text}"`}: ${viTimeProblem({ found, reason })}; hạn cũ giữ nguyên`,
    TRY_WHEN,
  ],
  'progress/future-date': ({ date, asOf }) => [
    `ngày ${day(date)} chưa đến (tính đến ngày ${day(asOf)})`,
    'chỉ ghi việc đã diễn ra; xem lại ngày, tháng, năm',
  ],
  'progress/before-plan': ({ date, issued }) => [
    `ngày ${day(date)} trước ngày ban hành kế hoạch ${day(issued)}`,
    'xem lại ngày, tháng, năm',
  ],
  'progress/cannot-follow': ({ activity, status, closed, date, deadline }) => {
    if (deadline !== null)
      return [
        `${activity}: thời hạn mới ${day(deadline)} trước ngày điều chỉnh ${day(date)}`,
        'xem lại ngày, tháng, năm của hai bên',
      ];
    if (closed === null)
      return [
        `${activity} đến ngày ${day(date)} chưa hoàn thành, cũng chưa thôi thực hiện: không có gì để mở lại`,
        'xem lại mã và ngày; bỏ bản ghi này nếu ghi nhầm',
      ];
    return [
      `${activity} đã ${closed.status === 'done' ? 'hoàn thành' : 'thôi thực hiện'} ngày ${day(closed.on)}, không thể ${RECORD[status] ?? status} sau ngày đó`,
      'xem lại ngày; việc phải làm lại thì ghi reopened trước, chỉ bổ sung thông tin thì dùng status: note',
    ];
  },
  'progress/done-twice': ({ activity, first }) => [
    `${activity} đã ghi hoàn thành ngày ${day(first)}`,
    'lần đầu được tính; bỏ bản ghi này, hoặc ghi reopened trước nó nếu việc được mở lại',
  ],
  'progress/no-evidence': ({ activity }) => [
    `${activity}: hoàn thành nhưng chưa ghi văn bản minh chứng`,
    'ghi số, ký hiệu văn bản ở khóa evidence, như 215/BC-SNV',
  ],
  'progress/not-approved': ({ activity, status }) => [
    `${activity}: ${status === 'rescheduled' ? 'điều chỉnh thời hạn' : 'thôi thực hiện'} nhưng chưa ghi ai cho phép`,
    'ghi văn bản hoặc người cho phép ở khóa approved_by, như 52/BVSTBCPN-TTK',
  ],
  'progress/out-of-order': ({ date, previous }) => [
    `ngày ${day(date)} đứng sau bản ghi ngày ${day(previous)}`,
    'xếp các bản ghi theo ngày',
  ],

  'template/unknown-field': ({ found, nearest, known }) => [
    `không có trường "{${found}}"`,
    nearest === null ? `các trường: ${list(known.map((name) => `{${name}}`))}` : meant(`{${nearest}}`),
  ],
  'template/unknown-section': ({ found, nearest }) => [
    `không kế hoạch nào có mục "${found}"`,
    nearest === null ? 'ghi mã một mục hoặc hoạt động của kế hoạch' : meant(nearest),
  ],

  'suppression/no-reason': ({ rule }) => [
    rule === null ? 'bỏ qua nhưng không nêu quy tắc nào' : `bỏ qua ${rule} nhưng không nêu lý do`,
    'viết: # vstbcpn-disable-next-line QUY-TẮC -- lý do',
  ],
  'suppression/unknown-rule': ({ found, nearest, isFixed }) => [
    isFixed ? `không bỏ qua được "${found}"` : `không có quy tắc "${found}"`,
    ruleHint(nearest, isFixed),
  ],
  'suppression/unused': ({ rule, isAlone, line }) => [
    `dòng dưới không có lỗi ${rule}`,
    line !== null
      ? `lỗi này ở dòng ${line}; chuyển ghi chú xuống ngay trên dòng đó`
      : isAlone
        ? 'bỏ ghi chú này'
        : `bỏ ${rule} ở ghi chú này`,
  ],
  'suppression/miswritten': ({ found }) => [
    `ghi chú "${found}" không có tác dụng`,
    'viết: # vstbcpn-disable-next-line QUY-TẮC -- lý do, ở dòng ngay trên',
  ],
  'baseline/unused': ({ rule, at }) => [`không còn ${rule} ở ${at}`, 'xóa mục này khỏi plans/baseline.yaml'],
};
