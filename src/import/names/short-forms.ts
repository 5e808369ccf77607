import { wordsOf } from './token.ts';

/** What offices shorten, and how. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  VP: 'Văn phòng',
  TP: 'thành phố',
  TX: 'thị xã',
  LHPN: 'Liên hiệp Phụ nữ',
  CCB: 'Cựu chiến binh',
  CTĐ: 'Chữ thập đỏ',
  NCT: 'Người cao tuổi',
  TNXP: 'thanh niên xung phong',
  LHTN: 'Liên hiệp Thanh niên',
  MTTQ: 'Mặt trận Tổ quốc',
  MTTQVN: 'Mặt trận Tổ quốc Việt Nam',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  UBKT: 'Ủy ban Kiểm tra',
  LĐLĐ: 'Liên đoàn Lao động',
  TNCS: 'Thanh niên Cộng sản',
  TNCSHCM: 'Thanh niên Cộng sản Hồ Chí Minh',
  HCM: 'Hồ Chí Minh',
  HTX: 'Hợp tác xã',
  BĐBP: 'Bộ đội Biên phòng',
  CHQS: 'Chỉ huy Quân sự',
  BCHQS: 'Bộ Chỉ huy Quân sự',
  TAND: 'Tòa án nhân dân',
  VKSND: 'Viện Kiểm sát nhân dân',
  KBNN: 'Kho bạc Nhà nước',
  BHXH: 'Bảo hiểm xã hội',
  NHCSXH: 'Ngân hàng Chính sách xã hội',
  CSXH: 'Chính sách xã hội',
  BQL: 'Ban Quản lý',
  QLDA: 'Quản lý dự án',
  ĐTXD: 'đầu tư xây dựng',
  KCN: 'khu công nghiệp',
  BCĐ: 'Ban Chỉ đạo',
  BTC: 'Ban Tổ chức',
  VSTBPN: 'Vì sự tiến bộ của phụ nữ',
  VSTBCPN: 'Vì sự tiến bộ của phụ nữ',
  ĐBQH: 'đại biểu Quốc hội',
  LĐTBXH: 'Lao động Thương binh Xã hội',
  'LĐTB&XH': 'Lao động Thương binh Xã hội',
  'TB&XH': 'Thương binh Xã hội',
  TBXH: 'Thương binh Xã hội',
  LĐTB: 'Lao động Thương binh',
  LĐ: 'Lao động',
  TB: 'Thương binh',
  'KH&ĐT': 'Kế hoạch Đầu tư',
  KHĐT: 'Kế hoạch Đầu tư',
  'GD&ĐT': 'Giáo dục Đào tạo',
  GDĐT: 'Giáo dục Đào tạo',
  GD: 'Giáo dục',
  ĐT: 'Đào tạo',
  'NN&PTNT': 'Nông nghiệp Phát triển nông thôn',
  NNPTNT: 'Nông nghiệp Phát triển nông thôn',
  PTNT: 'Phát triển nông thôn',
  NN: 'Nông nghiệp',
  'NN&MT': 'Nông nghiệp Môi trường',
  NNMT: 'Nông nghiệp Môi trường',
  'TN&MT': 'Tài nguyên Môi trường',
  TNMT: 'Tài nguyên Môi trường',
  'TT&TT': 'Thông tin Truyền thông',
  TTTT: 'Thông tin Truyền thông',
  'KH&CN': 'Khoa học Công nghệ',
  KHCN: 'Khoa học Công nghệ',
  VHTTDL: 'Văn hóa Thể thao Du lịch',
  'VHTT&DL': 'Văn hóa Thể thao Du lịch',
  'VH&TT': 'Văn hóa Thông tin',
  'TT&DL': 'Thể thao Du lịch',
  VH: 'Văn hóa',
  DL: 'Du lịch',
  GTVT: 'Giao thông vận tải',
  'TC-KH': 'Tài chính Kế hoạch',
  TCKH: 'Tài chính Kế hoạch',
  'PT&TH': 'Phát thanh Truyền hình',
  PTTH: 'Phát thanh Truyền hình',
  THPT: 'trung học phổ thông',
  THCS: 'trung học cơ sở',
  BGH: 'Ban Giám hiệu',
  GVCN: 'Giáo viên chủ nhiệm',
  TPT: 'Tổng phụ trách',
};

const full = new Map(Object.entries(SHORT_FORMS).map(([short, long]) => [keyWords(short)[0] ?? '', keyWords(long)]));

/** The same for every way to write a name: without accents, capitals, signs, "và", "của" and short forms. */
export function nameKey(name: string): string {
  return keyWords(name)
    .flatMap((word) => full.get(word) ?? [word])
    .join(' ');
}

function keyWords(name: string): readonly string[] {
  return wordsOf(name.replace(/(\p{Lu}) *& *(?=\p{Lu})/gu, '$1&')).flatMap((word) => {
    const bare = word
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd');
    return /^[\p{L}\p{N}]/u.test(bare) && bare !== 'va' && word !== 'của' ? [bare] : [];
  });
}
