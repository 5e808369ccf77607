import { FILE_KINDS } from '../load/file-kind.ts';

/** The schemas that a workspace carries, so that an editor completes and explains while typing. */
export const SCHEMA_FILES = FILE_KINDS.map((kind) => `schemas/${kind}.schema.json`);

/**
 * The files of a new workspace: a register skeleton, settings, and a first plan to fill in. All names are examples.
 *
 * @returns text by file name, relative to the workspace
 */
export function skeleton(year: number): Readonly<Record<string, string>> {
  return {
    'plans/agencies.yaml': `# yaml-language-server: $schema=../schemas/agencies.schema.json
# Danh bạ cơ quan: thay các cơ quan ví dụ dưới đây bằng cơ quan thật. — Register of agencies: replace the examples.
agencies:
  - id: ban-vi-du
    name: Ban Chỉ đạo tỉnh (ví dụ)
    short: Ban Chỉ đạo
    basis: ví dụ, chưa có văn bản

  - id: so-vi-du
    name: Sở Ví dụ
    aliases: [Sở Ví dụ tỉnh]
    groups: [so-ban-nganh]
    basis: ví dụ, chưa có văn bản

  - id: hoi-vi-du
    name: Hội Ví dụ tỉnh
    groups: [doan-the]
    basis: ví dụ, chưa có văn bản

groups:
  - id: so-ban-nganh
    name: các sở, ban, ngành
  - id: doan-the
    name: các đoàn thể tỉnh
  # Nhóm chưa có danh sách thì ghi members: unlisted. — A group whose members nobody has listed.
  - id: huyen-thanh-pho
    name: các huyện, thành phố
    members: unlisted
`,
    'plans/settings.yaml': `# yaml-language-server: $schema=../schemas/settings.schema.json
# Bỏ dấu # ở dòng nào thì dòng đó có hiệu lực. — Remove the # of a line to make it count.
# lang: vi
# before: inclusive     # "trước ngày D" gồm cả ngày D; mặc định là không
# dueSoonDays: 7        # còn bao nhiêu ngày thì coi là sắp đến hạn
# rules:                # mức của quy tắc: ignore, info, warning, error; xem: vstbcpn rules
#   plan/outside-year: info
# papers:               # công văn, báo cáo cần mà kế hoạch không nêu
#   superior: Ủy ban nhân dân tỉnh Ví Dụ
`,
    [`plans/${year}/plan.yaml`]: `# yaml-language-server: $schema=../../schemas/plan.schema.json
# Kế hoạch mẫu: thay mọi nội dung ví dụ. — A first plan: replace every example.
plan: "${year}"
year: ${year}
number: 01/KH-VIDU
issued: ${year}-01-15
title: Kế hoạch hoạt động năm ${year} (ví dụ)
issuer: ban-vi-du
standing: so-vi-du
sections:
  - id: II.1
    title: Nội dung thứ nhất (ví dụ)
  - id: III.1
    title: Chế độ báo cáo (ví dụ)
activities:
  - id: II.1.a
    title: Tổ chức hội nghị triển khai kế hoạch (ví dụ)
    lead: so-vi-du
    coordinating: [hoi-vi-du]
    when: trong Quý II/${year}

  - id: II.1.b
    title: Duy trì chuyên mục tuyên truyền (ví dụ)
    lead: hoi-vi-du
    others: các ngành có liên quan
    unstated: [when]

  - id: III.1.a
    title: Báo cáo sơ kết 6 tháng đầu năm (ví dụ)
    each: [so-ban-nganh, doan-the, huyen-thanh-pho]
    when: trước ngày 5/6
    report: interim
    to: so-vi-du

  - id: III.1.b
    title: Báo cáo tổng kết năm (ví dụ)
    each: [so-ban-nganh, doan-the, huyen-thanh-pho]
    when: trước ngày 5/12
    report: final
    to: so-vi-du
`,
  };
}
