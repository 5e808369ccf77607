import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Activity {
  id: string;
  title: string;
  lead?: string;
  each?: string[];
  coordinating?: string[];
  others?: string;
  when?: string;
  event?: string;
  after?: string;
  place?: string;
  parts?: string[];
  report?: string;
  to?: string;
  unstated?: string[];
  note?: string;
}
interface Agency {
  id: string;
  name: string;
  short?: string;
  aliases?: string[];
  groups?: string[];
  from?: string;
  until?: string;
  successors?: string[];
  basis: string;
}

const planText = read('../../plans/2016/plan.yaml');
const registerText = read('../../plans/agencies.yaml');
/** The issued plan, word for word. */
const document = read('./ke-hoach-37-2016.txt');

const plan = parse(planText);
const register = parse(registerText);
const activities: Activity[] = plan.activities;
const agencies: Agency[] = register.agencies;
const groups: { id: string; name: string; aliases?: string[]; members?: string }[] = register.groups;

/** What the document says of each piece of work: its words (`says`, literally in the document), and what follows from them. */
const facts: Record<string, Omit<Activity, 'id' | 'title' | 'note' | 'parts'> & { says: string; parts?: number }> = {
  'II.1': {
    says: 'Giao Sở Nội vụ tỉnh chủ trì, phối hợp với Hội LHPN tỉnh tổ chức thực hiện (thời gian hoàn thành trong tháng 6/2016).',
    lead: 'so-noi-vu',
    coordinating: ['hoi-lhpn'],
    when: 'trong tháng 6/2016',
  },
  'II.2.1': {
    says: '2.1. Tiếp tục đẩy mạnh các hoạt động truyền thông về BĐG. Thực hiện tốt Kế hoạch số 91/KH-BVSTBCPN',
    unstated: ['lead', 'when'],
  },
  'II.2.2': {
    says: 'Giao Sở Lao động - Thương binh và Xã hội chủ trì phối hợp UBND huyện Bắc Sơn tổ chức thực hiện (Hoàn thành trong tháng 6/2016).',
    lead: 'so-ldtbxh',
    coordinating: ['ubnd-bac-son'],
    when: 'trong tháng 6/2016',
    place: 'huyện Bắc Sơn',
  },
  'II.3.a': {
    says: 'Giao Sở Lao động - Thương binh và Xã hội tỉnh chủ trì phối hợp với Hội LHPN tỉnh tổ chức thực hiện (Hoàn thành trong tháng 4-5/2016)',
    lead: 'so-ldtbxh',
    coordinating: ['hoi-lhpn'],
    when: 'trong tháng 4-5/2016',
  },
  'II.3.b': {
    says: 'Giao Sở Lao động - Thương binh và Xã hội tỉnh chủ trì tổ chức thực hiện (thời gian thực hiện xong trong Quý III/2016)',
    lead: 'so-ldtbxh',
    when: 'trong Quý III/2016',
  },
  'II.4.1': {
    says: 'Giao Sở Lao động - Thương binh và Xã hội chủ trì phối hợp với các ngành có liên quan tổ chức thực hiện (thực hiện xong trong Quý II/2016)',
    lead: 'so-ldtbxh',
    others: 'các ngành có liên quan',
    when: 'trong Quý II/2016',
  },
  'II.4.2': {
    says: 'Trên cơ sở Kế hoạch của tỉnh, Ban VSTBCPN các sở, ban, ngành, ban Đảng, đoàn thể tỉnh và các huyện, thành phố tham mưu',
    each: ['so-ban-nganh', 'ban-dang', 'doan-the', 'huyen-thanh-pho'],
    after: 'II.4.1',
    unstated: ['when'],
  },
  'II.5': {
    says: 'chủ trì phối hợp với Sở Văn hóa - Thể thao và Du lịch, Hội LHPN tỉnh, Công an tỉnh, Sở Y tế và các ngành có liên quan tổ chức triển khai thực hiện một số hoạt động Tháng hành động (hoàn thành trong tháng 11 - 12/2016).',
    lead: 'so-ldtbxh',
    coordinating: ['so-vhttdl', 'hoi-lhpn', 'cong-an-tinh', 'so-y-te'],
    others: 'các ngành có liên quan',
    when: 'tháng 11 - 12/2016',
    event: 'từ ngày 15/11 - 15/12/2016',
    parts: 4,
  },
  'II.6.1.a': {
    says: 'tại xã Mai pha, thành phố Lạng Sơn (*thời gian thực hiện cả năm 2016*)',
    lead: 'so-ldtbxh',
    others: 'các ngành có liên quan',
    when: 'cả năm 2016',
    place: 'xã Mai Pha, thành phố Lạng Sơn',
  },
  'II.6.1.b': {
    says: '- Phối hợp với Hội LHPN tỉnh tổ chức các hoạt động nhân kỷ niệm ngày phụ nữ Việt Nam 20/10/2016.',
    lead: 'hoi-lhpn',
    coordinating: ['so-ldtbxh'],
    when: 'ngày 20/10/2016',
  },
  'II.6.1.c': {
    says: '- In ấn tài liệu tuyên truyền chính sách pháp luật về BĐG, đặc biệt là BĐG trong lĩnh vực chính trị.',
    lead: 'so-ldtbxh',
    unstated: ['when'],
  },
  'II.6.1.d': {
    says: '- Chủ trì phối hợp với Hội LHPN và UBND huyện Tràng Định tổ chức Lễ phát động Tháng hành động',
    lead: 'so-ldtbxh',
    coordinating: ['hoi-lhpn', 'ubnd-trang-dinh'],
    when: 'tháng 11/2016',
  },
  'II.6.2': {
    says: 'Chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội; Hội LHPN tỉnh tổ chức đoàn đi thăm hỏi',
    lead: 'so-vhttdl',
    coordinating: ['so-ldtbxh', 'hoi-lhpn'],
    when: 'trong tháng 11/2016',
  },
  'II.6.3': {
    says: 'tại xã Thanh Lò, huyện Cao Lộc (*thời gian thực hiện cả năm 2016*)',
    lead: 'ban-dan-toc',
    others: 'các ngành có liên quan',
    when: 'cả năm 2016',
    place: 'xã Thanh Lò, huyện Cao Lộc',
  },
  'II.6.4': {
    says: 'Chủ trì, phối hợp với các ngành liên quan tổ chức thực hiện Diễn đàn',
    lead: 'so-gddt',
    others: 'các ngành liên quan',
    when: 'trong quý III/2016',
  },
  'II.6.5.a': {
    says: '- Tổ chức các đợt tuyên truyền về bầu cử đại biểu Quốc hội Khóa XIV và Hội đồng nhân dân các cấp nhiệm kỳ 2016-2021 tại các xã.',
    lead: 'hoi-lhpn',
    place: 'các xã',
    unstated: ['when'],
  },
  'II.6.5.b': { says: '- Tiếp tục chỉ đạo thực hiện Đề án', lead: 'hoi-lhpn', unstated: ['when'] },
  'II.7.a': {
    says: '- Xây dựng và tổ chức thực hiện Kế hoạch triển khai Thông báo kết luận của Ban Bí thư',
    lead: 'ban-vstbcpn',
    unstated: ['when'],
  },
  'II.7.b': {
    says: '- Tham mưu xây dựng và ban hành Kế hoạch hoạt động VSTBCPN và công tác BDG năm 2016.',
    lead: 'ban-vstbcpn',
    unstated: ['when'],
  },
  'II.7.c': {
    says: '- Củng cố, kiện toàn nhân sự Ban VSTBCPN các cấp.',
    lead: 'ban-vstbcpn',
    unstated: ['when'],
  },
  'II.7.d': {
    says: '- Tham mưu ban hành Quyết định phân công nhiệm vụ các thành viên Ban VSTBCPN.',
    lead: 'ban-vstbcpn',
    unstated: ['when'],
  },
  'II.7.e': {
    says: '- Đảm bảo thực hiện tốt các quy định trong Quy chế làm việc của Ban VSTBCPN.',
    lead: 'ban-vstbcpn',
    unstated: ['when'],
  },
  'II.7.f': {
    says: '- Xây dựng kế hoạch kiểm tra và tổ chức các đoàn kiểm tra hoạt động VSTBCPN',
    lead: 'ban-vstbcpn',
    unstated: ['when'],
  },
  'II.7.g': {
    says: '- Các sở, ban, ngành, đoàn thể tỉnh, đơn vị thuộc tỉnh và các huyện, thành phố căn cứ Thông tư 191/2009/TT-BTC',
    each: ['so-ban-nganh', 'doan-the', 'don-vi-thuoc-tinh', 'huyen-thanh-pho'],
    unstated: ['when'],
  },
  'III.1': {
    says: 'Ban VSTBCPN các sở, ban, ngành, MTTQ và đoàn thể, các huyện, thành phố khẩn trương xây dựng Kế hoạch công tác năm của đơn vị, địa phương.',
    each: ['so-ban-nganh', 'mttq-tinh', 'doan-the', 'huyen-thanh-pho'],
    unstated: ['when'],
  },
  'III.2': {
    says: '2. Các đơn vị được chủ trì từng lĩnh vực chủ động phối hợp với các ngành có liên quan',
    each: ['leads'],
    others: 'các ngành có liên quan',
    unstated: ['when'],
  },
  'III.3.a': {
    says: '3. Ban VSTBCPN các sở, ban, ngành, MTTQ và các đoàn thể, các huyện, thành phố thực hiện nghiêm túc chế độ báo cáo, nộp các báo cáo định kỳ về hoạt động VSTBCPN trước ngày 5/6 đối với báo cáo sơ kết',
    each: ['so-ban-nganh', 'mttq-tinh', 'doan-the', 'huyen-thanh-pho'],
    when: 'trước ngày 5/6',
    report: 'interim',
    to: 'so-ldtbxh',
  },
  'III.3.b': {
    says: 'và trước ngày 5/12 đối với báo cáo tổng kết. Đảm bảo chế độ thông tin với Ban VSTBCPN tỉnh qua Sở Lao động - Thương binh và Xã hội (cơ quan thường trực của Ban VSTBCPN).',
    each: ['so-ban-nganh', 'mttq-tinh', 'doan-the', 'huyen-thanh-pho'],
    when: 'trước ngày 5/12',
    report: 'final',
    to: 'so-ldtbxh',
  },
  'III.4': {
    says: '4. Tổ thư ký Ban VSTBCPN tỉnh chủ trì, phối hợp với Ban VSTBCPN các cấp theo dõi, đôn đốc việc triển khai thực hiện Chương trình, định kỳ báo cáo',
    lead: 'to-thu-ky',
    others: 'Ban VSTBCPN các cấp',
    when: 'định kỳ',
    unstated: ['period'],
  },
};

describe('the activities say what the document says', () => {
  test('the activities are those of the document, in its order', () => {
    expect(activities.map(({ id }) => id)).toEqual(Object.keys(facts));
    expect(activities).toHaveLength(29);
  });

  test.each(Object.entries(facts))('%s', (id, { says, parts, ...fact }) => {
    expect(document).toContain(says);
    const activity = activities.find((one) => one.id === id);
    const { id: _, title: __, note: ___, parts: listed, ...encoded } = activity as Activity;
    expect(encoded).toEqual(fact);
    expect(listed?.length).toBe(parts);
  });

  test('times, places and open groups stand in the document in these words', () => {
    const lower = document.toLowerCase();
    // Only the anniversary has a word between "ngày" and the date.
    for (const { id, when, event, place, others } of activities)
      for (const words of [when, event, place, others])
        if (words !== undefined && id !== 'II.6.1.b') expect(lower).toContain(words.toLowerCase());
  });

  test('`unstated` lists exactly the lead and the time that are missing', () => {
    for (const { id, lead, each, when, unstated = [] } of activities) {
      expect(unstated.includes('lead'), id).toBe(lead === undefined && each === undefined);
      expect(unstated.includes('when'), id).toBe(when === undefined);
      expect(unstated.includes('period'), id).toBe(when === 'định kỳ');
      expect(lead !== undefined && each !== undefined, id).toBe(false);
    }
  });

  test('titles fit a table and are spelled alike: BĐG, Ủy', () => {
    for (const { title } of activities) expect(title.length).toBeLessThanOrEqual(140);
    expect(planText).not.toMatch(/BDG|[Uu]ỷ|[Hh]oá(?!\p{L})|Mai pha/u);
  });

  test('III.2 carries its measure: "đạt được 100% chỉ tiêu kế hoạch năm 2016"', () => {
    expect(activities.find(({ id }) => id === 'III.2')?.title).toContain('100%');
  });
});

describe('the head', () => {
  test('number, day, place, title, bodies', () => {
    // "Số: 37/KH-BVSTBCPN", "Lạng Sơn, ngày 05 tháng 4 năm 2016", "Hoạt động Vì sự tiến bộ của phụ nữ và công tác Bình đẳng giới tỉnh Lạng Sơn năm 2016"
    expect(plan).toMatchObject({
      plan: '2016',
      year: 2016,
      number: '37/KH-BVSTBCPN',
      issued: '2016-04-05',
      place: 'Lạng Sơn',
      title: 'Kế hoạch hoạt động Vì sự tiến bộ của phụ nữ và công tác Bình đẳng giới tỉnh Lạng Sơn năm 2016',
      // "Ban Vì sự tiến bộ của Phụ nữ (VSTBCPN) tỉnh Lạng Sơn xây dựng Kế hoạch"
      issuer: 'ban-vstbcpn',
      // "Sở Lao động - Thương binh và Xã hội (cơ quan thường trực của Ban VSTBCPN)"
      standing: 'so-ldtbxh',
      // "Tổ thư ký Ban VSTBCPN tỉnh chủ trì … theo dõi, đôn đốc"
      secretariat: 'to-thu-ky',
    });
  });

  test('"TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND TỈNH", "Phạm Ngọc Thương"', () => {
    const { capacity, post, name } = plan.signatory;
    expect(document).toContain(`\n${capacity.toUpperCase()}\n`);
    expect(document).toContain(`\n${post.toUpperCase()}\n${name}`);
  });

  test('"Địa chỉ liên hệ: số 409, …; điện thoại: 0253.719.996."', () => {
    expect(plan.contact.agency).toBe('so-ldtbxh');
    expect(document).toContain(`Địa chỉ liên hệ: ${plan.contact.address}; điện thoại: ${plan.contact.telephone}.`);
  });

  test('two bases and three cited documents', () => {
    expect(plan.basis.map(({ number, date }: { number: string; date: string }) => [number, date])).toEqual([
      ['06/UBQG-VP', '2016-01-28'], // "Công văn số 06/UBQG-VP ngày 28/1/2016 của Ủy ban Quốc gia Vì sự tiến bộ của Phụ nữ Việt Nam"
      ['411/LĐTBXH-BĐG', '2016-02-04'], // "Công văn số 411/LĐTBXH-BĐG ngày 04/2/2016 của Bộ Lao động - Thương binh và Xã hội"
    ]);
    expect(plan.cited.map(({ number, date }: { number: string; date: string }) => [number, date])).toEqual([
      ['91/KH-BVSTBCPN', '2015-07-02'], // "Kế hoạch số 91/KH-BVSTBCPN ngày 02/7/2015 của Ban VSTBCPN tỉnh"
      ['196-TB/TW', '2015-03-16'], // "Thông báo kết luận số 196-TB/TW ngày 16/3/2015"
      ['191/2009/TT-BTC', '2009-10-01'], // "Thông tư 191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài chính"
    ]);
    for (const { number, issuer } of [...plan.basis, ...plan.cited]) {
      expect(document).toContain(number);
      expect(document).toContain(issuer);
    }
  });

  test('"Nơi nhận": fourteen lines, as written', () => {
    const lines = document.slice(document.indexOf('Nơi nhận:'), document.indexOf('PHÓ CHỦ TỊCH UBND TỈNH')).split('\n');
    const written = lines
      .filter((line) => /^\s*- /.test(line))
      .map((line) => line.replace(/^\s*- /, '').replace(/[;,.]$/, ''));
    expect(written).toHaveLength(14);
    expect(plan.recipients).toEqual(written);
  });
});

/** Places of parts II and III, read off the document's own numbering: `II.6`, `II.6.1`, and its dashes `II.6.1.a`. */
const places = (() => {
  const headings: string[] = [];
  const dashes: string[] = [];
  const aims: string[] = [];
  let part = '';
  let heading = '';
  let dash = 0;
  for (const line of document.slice(0, document.indexOf('\nTRƯỞNG BAN')).split('\n')) {
    const roman = /^([IVX]+)\. /.exec(line)?.[1];
    const number = /^(\d+(?:\.\d+)?)\.? /.exec(line)?.[1];
    if (roman !== undefined || (number !== undefined && part !== '')) {
      part = roman ?? part;
      heading = roman ?? `${part}.${number}`;
      dash = 0;
      if (part !== 'I') headings.push(heading);
      else if (roman === undefined) aims.push(heading);
    } else if (line.startsWith('- ')) {
      dashes.push(`${heading}.${'abcdefghijklm'[dash]}`);
      dash += 1;
    }
  }
  return { headings, dashes, aims };
})();

describe('nothing is left out', () => {
  const ids = new Set(activities.map(({ id }) => id));
  const sections = new Set<string>(plan.sections.map(({ id }: { id: string }) => id));

  test('the numbering read off the document is what a reader counts', () => {
    expect(places.aims).toEqual(['I.1', 'I.2']);
    expect(places.headings).toHaveLength(1 + 7 + 2 + 2 + 5 + 1 + 4);
    expect(places.dashes).toHaveLength(2 + 4 + 4 + 2 + 7);
  });

  test('every aim, heading and dash has its entry', () => {
    expect(plan.aims.map(({ id }: { id: string }) => id)).toEqual(places.aims);
    // III.3 is split into its two reports.
    for (const place of places.headings)
      expect(sections.has(place) || ids.has(place) || ids.has(`${place}.a`), place).toBe(true);
    for (const place of places.dashes) {
      const parent = activities.find(({ id }) => place.startsWith(`${id}.`));
      expect(ids.has(place) || (parent?.parts?.length ?? 0) > place.charCodeAt(place.length - 1) - 97, place).toBe(
        true,
      );
    }
  });

  test('nothing is added', () => {
    const known = new Set([...places.headings, ...places.dashes, 'III.3.a', 'III.3.b']);
    for (const id of [...ids, ...sections]) expect(known.has(id), id).toBe(true);
  });

  test('headings of part II are sections with the words of the document', () => {
    const words = (text: string) =>
      text.toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('bdg', 'bđg').replaceAll(' – ', '-');
    for (const { title } of plan.sections) expect(words(document)).toContain(words(title));
  });

  test('part III names no more than five duties, one of them twice a year', () => {
    expect(activities.filter(({ id }) => id.startsWith('III.'))).toHaveLength(5);
  });
});

describe('the register', () => {
  const known = new Set([...agencies, ...groups].map(({ id }) => id));

  test('every id used in the plan is registered', () => {
    const used = activities.flatMap(({ lead, each = [], coordinating = [], to }) => [
      lead,
      ...each,
      ...coordinating,
      to,
    ]);
    for (const id of [...used, plan.issuer, plan.standing, plan.secretariat, plan.contact.agency])
      expect(id === undefined || id === 'leads' || known.has(id), id).toBe(true);
    expect(known.has('leads')).toBe(false);
  });

  test('groups and successors are registered', () => {
    for (const { groups: of = [], successors = [] } of agencies) {
      for (const id of of)
        expect(
          groups.some((group) => group.id === id && group.members === undefined),
          id,
        ).toBe(true);
      for (const id of successors)
        expect(
          agencies.some((agency) => agency.id === id),
          id,
        ).toBe(true);
    }
  });

  test('ids are unique, a name or alias means one agency or group only', () => {
    expect(known.size).toBe(agencies.length + groups.length);
    const owners = new Map<string, string>();
    for (const entry of [...agencies, ...groups]) {
      const own = [entry.id, entry.name, 'short' in entry ? entry.short : undefined, ...(entry.aliases ?? [])];
      const folded = own
        .filter((name) => name !== undefined)
        .map((name) => name.normalize('NFC').toLocaleLowerCase('vi'));
      expect(new Set(folded).size, entry.id).toBe(folded.length);
      for (const name of folded) {
        expect(owners.get(name), name).toBeUndefined();
        owners.set(name, entry.id);
      }
    }
  });

  test('without diacritics, too, a name means one agency only: people type them so', () => {
    const owners = new Map<string, string>();
    for (const { id, name, short = name, aliases = [] } of agencies)
      for (const one of [name, short, ...aliases]) {
        const plain = one.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
        expect(owners.get(plain) ?? id, one).toBe(id);
        owners.set(plain, id);
      }
  });

  test('the names and spellings that the document uses are known', () => {
    const name = new Map(
      agencies.flatMap((one) => [one.name, one.short ?? one.name, ...(one.aliases ?? [])].map((n) => [n, one.id])),
    );
    expect(
      [
        'Sở Nội vụ tỉnh',
        'Sở Lao động - Thương binh và Xã hội tỉnh',
        'Sở Văn hóa - Thể thao và Du lịch',
        'Sở Văn hóa, Thể thao và Du lịch',
        'Hội LHPN tỉnh',
        'Hội LHPN',
        'UBND huyện Tràng Định',
        'Ban Dân tộc tỉnh',
        'Tổ thư ký Ban VSTBCPN tỉnh',
        'Ủy ban MTTQVN tỉnh',
      ].map((spelling) => (document.includes(spelling) ? name.get(spelling) : spelling)),
    ).toEqual([
      'so-noi-vu',
      'so-ldtbxh',
      'so-vhttdl',
      'so-vhttdl',
      'hoi-lhpn',
      'hoi-lhpn',
      'ubnd-trang-dinh',
      'ban-dan-toc',
      'to-thu-ky',
      'mttq-tinh',
    ]);
  });

  test('members on the day of issue: 22 sở, ban, ngành; 6 Ban Đảng; 5 đoàn thể; 11 huyện, thành phố', () => {
    const inForce = agencies.filter(
      ({ from, until }) => (from ?? '') <= plan.issued && plan.issued <= (until ?? '9999'),
    );
    const count = (group: string) => inForce.filter(({ groups: of = [] }) => of.includes(group)).length;
    expect(['so-ban-nganh', 'ban-dang', 'doan-the', 'huyen-thanh-pho', 'don-vi-thuoc-tinh'].map(count)).toEqual([
      22, 6, 5, 11, 0,
    ]);
    expect(groups.filter(({ members }) => members === 'unlisted').map(({ id }) => id)).toEqual(['don-vi-thuoc-tinh']);
    for (const id of ['ban-vstbcpn', 'to-thu-ky', 'mttq-tinh'])
      expect(agencies.find((agency) => agency.id === id)?.groups, id).toBeUndefined();
  });

  test('what ended in 2025', () => {
    const ended = new Map(agencies.filter(({ until }) => until !== undefined).map(({ id, until }) => [id, until]));
    expect(ended.size).toBe(2 + 11);
    expect([ended.get('so-ldtbxh'), ended.get('ban-dan-toc'), ended.get('ubnd-bac-son')]).toEqual([
      '2025-02-28',
      '2025-02-28',
      '2025-06-30',
    ]);
  });
});

describe('the files', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  formats.default(ajv);

  test.each([
    ['plan', plan],
    ['agencies', register],
  ])('%s keeps to its schema', (name, data) => {
    const validate = ajv.compile(JSON.parse(read(`../../schemas/${name}.schema.json`)));
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test('all text is NFC, without tabs, carriage returns or spaces at line ends', () => {
    for (const text of [planText, registerText]) {
      expect(text.normalize('NFC')).toBe(text);
      expect(text).not.toMatch(/\t|\r|\u00a0| $/m);
    }
  });

  test('an editor finds the schema by the first line', () => {
    expect(planText.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schemas/plan.schema.json');
    expect(registerText.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/agencies.schema.json');
  });

  test('keys stand in the order of the schema', () => {
    const schema = JSON.parse(read('../../schemas/plan.schema.json'));
    const inOrder = (keys: string[], order: string[]) =>
      expect(keys).toEqual(order.filter((key) => keys.includes(key)));
    inOrder(Object.keys(plan), Object.keys(schema.properties));
    for (const activity of activities)
      inOrder(Object.keys(activity), Object.keys(schema.$defs.activityEntry.properties));
  });
});
