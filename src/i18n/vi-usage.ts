import { failureText } from './failures.ts';
import { list, named, quoted } from './phrases.ts';
import type { UsageArgs } from './usage-args.ts';
import type { Worded } from './worded.ts';

const meant = (word: string | null) => (word === null ? '' : `; có phải "${word}"?`);
const years = (ids: readonly string[]) => (ids.length === 0 ? 'chưa có kế hoạch nào' : `đang có: ${list(ids)}`);

export const viUsage: Worded<UsageArgs> = {
  'usage/prefix': ({ message, help }) => `vstbcpn: ${message}${/[?.]$/.test(message) ? '' : '.'} Xem: ${help}`,
  'usage/unknown-command': ({ found, nearest, known }) =>
    `không có lệnh "${found}"${nearest === null ? `; các lệnh: ${list(known)}` : meant(nearest)}`,
  'usage/unknown-option': ({ found, nearest }) => `không có tùy chọn "${found}"${meant(nearest)}`,
  'usage/missing-argument': ({ name }) => `thiếu ${name}`,
  'usage/missing-value': ({ option }) => `tùy chọn ${option} cần một giá trị`,
  'usage/too-many-arguments': ({ found }) => `thừa ${quoted(found)}; chữ có dấu cách phải đặt trong dấu nháy`,
  'usage/bad-value': ({ option, found, allowed, nearest }) =>
    `${option} không nhận "${found}"; dùng ${list(allowed)}${meant(nearest)}`,
  'usage/bad-number': ({ option, found, min, max }) =>
    `${option} không nhận "${found}"; dùng số nguyên từ ${min} đến ${max}`,
  'usage/bad-date': ({ option, found }) => `${option} không nhận "${found}"; viết ngày như 2016-06-10 hoặc 10/6/2016`,
  'usage/both': ({ first, second }) => `không dùng ${first} cùng với ${second}`,
  'usage/day-needed': ({ year }) => `năm ${year} của kế hoạch đã qua: ghi rõ ngày bằng --date`,
  'usage/backwards': ({ from, to }) => `--from ${from} đứng sau --to ${to}`,
  'usage/unknown-agency': ({ found, nearest }) =>
    `danh bạ không có cơ quan "${found}"${nearest.length === 0 ? '; cả danh bạ: vstbcpn agencies' : `; gần nhất: ${named(nearest)}`}`,
  'usage/many-agencies': ({ found, candidates }) =>
    `"${found}" có thể là: ${named(candidates.slice(0, 8))}${candidates.length > 8 ? ` và ${candidates.length - 8} cơ quan khác (vstbcpn agencies)` : ''}`,
  'usage/unknown-section': ({ found, nearest }) =>
    `kế hoạch không có mục "${found}"${nearest === null ? '; các mã: vstbcpn list' : meant(nearest)}`,
  'usage/group': ({ found, name }) =>
    `"${found}" là một nhóm (${name}); ở đây ghi một cơ quan, các cơ quan của nhóm: vstbcpn agencies --agency ${found}`,
  'usage/section': ({ found, activities }) =>
    `${found} là một mục, gồm các hoạt động ${list(activities.slice(0, 8))}${activities.length > 8 ? '…' : ''}; ghi mã một hoạt động`,
  'usage/unknown-activity': ({ found, plan, nearest }) =>
    `kế hoạch ${plan} không có hoạt động "${found}"${nearest === null ? '; các mã: vstbcpn list' : meant(nearest)}`,
  'usage/unknown-plan': ({ found, known }) => `không có kế hoạch "${found}"; ${years(known)}`,
  'usage/no-plan-yet': ({ asOf, known }) => `đến ngày ${asOf} chưa có kế hoạch; ${years(known)}; chọn bằng --plan`,
  'usage/same-plan': ({ id, files }) => `mã kế hoạch "${id}" ghi ở nhiều tệp: ${list(files)}; mỗi tệp một mã riêng`,
  'usage/many-plans': ({ year, known }) => `năm ${year} có nhiều kế hoạch: ${list(known)}; chọn bằng --plan`,
  'usage/checklist-of-whom': () => 'ghi tên một cơ quan, hoặc --all cho mọi cơ quan',
  'usage/no-plan-file': ({ path }) =>
    `"${path}" không phải tệp hay thư mục kế hoạch nào; các tệp: plans/agencies.yaml, plans/<năm>/plan.yaml, plans/<năm>/progress/<cơ quan>.yaml`,
  'usage/outside-workspace': ({ path, root }) => `"${path}" nằm ngoài thư mục kế hoạch "${root}"; chỉ thư mục bằng -C`,
  'usage/unknown-revision': ({ found }) => `git không có phiên bản "${found}"`,
  'usage/unknown-rule': ({ found, nearest, isFixed }) =>
    isFixed
      ? `không đổi được mức của "${found}"; lỗi đọc tệp và lỗi mẫu luôn là lỗi`
      : `không có quy tắc "${found}"${nearest === null ? '; các quy tắc: vstbcpn rules' : meant(nearest)}`,
  'usage/unknown-code': ({ found, nearest }) =>
    `không có mã "${found}"${nearest === null ? '; các mã: vstbcpn rules' : meant(nearest)}`,
  'usage/rule-form': ({ found }) =>
    `--rule không nhận "${found}"; viết QUY-TẮC=mức, mức là ignore, info, warning hoặc error`,
  'usage/empty': ({ option }) => `${option} để trống; ghi giá trị, hoặc bỏ ${option}`,
  'usage/needs': ({ option, needed }) => `${option} chỉ dùng cùng với ${needed}`,
  'usage/stdin-name': () => 'đọc từ đầu vào chuẩn (-) thì chỉ một tệp, và ghi tên tệp đó bằng --stdin-filename',
  'usage/two-to-stdout': ({ first, second }) =>
    `${first} và ${second} không thể cùng in ra một chỗ; ghi tệp cho một bên, như --format ${second}=TỆP`,
  'usage/binary': ({ format, extension }) =>
    `${format} không đọc được trên màn hình; hãy ghi ra tệp bằng -o TỆP${extension}`,
  'usage/unknown-extension': ({ file, known }) =>
    `không rõ định dạng của "${file}"; dùng đuôi ${list(known)} hoặc --format${/\.pdf$/i.test(file) ? '; cần PDF thì ghi .docx hoặc .html rồi lưu thành PDF' : ''}`,
  'host/no-workspace': ({ folder }) =>
    `không thấy plans/agencies.yaml ở "${folder}" và các thư mục trên; chỉ thư mục bằng -C, hoặc tạo mới: vstbcpn init`,
  'host/no-folder': ({ folder }) => `không có thư mục "${folder}"`,
  'host/no-plan': ({ folder }) => `không có plan.yaml nào dưới "${folder}"; tạo kế hoạch đầu tiên: vstbcpn init`,
  'host/plan-unreadable': ({ file }) => `không đọc được gì từ ${file}`,
  'host/init-exists': ({ files }) =>
    `đã có ${list(files)}; init chỉ dùng cho thư mục chưa có kế hoạch, chọn thư mục khác bằng -C`,
  'host/plan-exists': ({ files }) =>
    `đã có ${list(files)}; không ghi đè. Văn bản ban hành lại thì thêm --update (giữ chỗ sửa tay); --force bỏ mọi chỗ sửa tay`,
  'host/file-exists': ({ files }) => `đã có ${list(files)}; không ghi đè (ghi đè: --force)`,
  'host/no-git': () => 'máy này không có git',
  'host/no-repository': ({ folder, detail }) =>
    `"${folder}" không nằm trong kho git nào đọc được${detail === '' ? '' : ` (${detail})`}`,
  'host/unmerged': ({ files }) => `còn xung đột khi hợp nhất chưa giải quyết: ${list(files)}; giải quyết rồi git add`,
  'host/git-failed': ({ detail }) => `git không làm được (${detail})`,
  'host/hook-exists': ({ file, folder, isOurs }) =>
    isOurs
      ? `${file} là hook do bản vstbcpn khác cài, hoặc đã được sửa; ghi lại bằng --force`
      : `đã có ${file}, giữ nguyên; thêm vào đó dòng: vstbcpn validate --staged${folder === '' ? '' : ` -C "${folder}"`} || exit 1`,
  'host/cannot-read': ({ file, detail }) => `không đọc được "${file}"${failureText(detail, 'vi')}`,
  'host/cannot-write': ({ file, detail }) => `không ghi được "${file}"${failureText(detail, 'vi')}`,
};
