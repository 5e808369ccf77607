/**
 * Names that agencies have in every province, district and commune, from 1997 to today, by the word they begin with.
 * A place may follow ("tỉnh", "huyện Bắc Sơn"). Lists of the provinces' own agencies are the register's business.
 *
 * @source Nghị định 13/2008, 14/2008, 24/2014, 37/2014, 107/2020, 108/2020, 45/2025, 150/2025/NĐ-CP on agencies of provinces
 * and districts, and the way plans write them
 */
export const KNOWN_NAMES: Readonly<Record<string, string>> = {
  Sở: `
    Nội vụ|Tư pháp|Kế hoạch và Đầu tư|Kế hoạch|KHĐT|KH&ĐT|Tài chính|Tài chính - Vật giá|Công Thương|Công nghiệp|Thương mại
    Thương mại và Du lịch|Thương mại - Du lịch|Công nghiệp và Thương mại|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và PTNT
    NN&PTNT|NN và PTNT|NNPTNT|Nông nghiệp và Môi trường|NN&MT|NNMT|Nông nghiệp|Thủy sản|Thủy lợi|Giao thông vận tải|GTVT
    Giao thông Công chánh|Giao thông vận tải - Xây dựng|Xây dựng|Tài nguyên và Môi trường|Tài nguyên Môi trường và Nhà đất|TN&MT|TNMT
    Địa chính|Địa chính - Nhà đất|Thông tin và Truyền thông|TT&TT|TTTT|Bưu chính, Viễn thông|Bưu chính, Viễn thông và Công nghệ thông tin
    Lao động - Thương binh và Xã hội|Lao động|Lao động - TB&XH|Lao động - TBXH|Văn hóa, TT&DL|Văn hóa, TT và DL|LĐTBXH|LĐ-TBXH|LĐ-TB&XH|LĐTB&XH|LĐ,TB&XH|LĐ-TB và XH
    Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa - Thông tin|Văn hóa, Thông tin và Thể thao|Văn hóa, Thông tin, Thể thao và Du lịch
    Thể dục Thể thao|VHTTDL|VH,TT&DL|VH-TT&DL|VHTT&DL|VH, TT và DL|VHTT|Du lịch|Khoa học và Công nghệ|Khoa học, Công nghệ và Môi trường|KH&CN|KHCN
    Giáo dục và Đào tạo|Giáo dục|GD&ĐT|GDĐT|GD-ĐT|Giáo dục, Khoa học và Công nghệ|Y tế|Ngoại vụ|Dân tộc và Tôn giáo|Quy hoạch - Kiến trúc|QH-KT|An toàn thực phẩm`,
  Ban: `
    Dân tộc|Dân tộc và Tôn giáo|Tôn giáo|Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Kinh tế|Bảo vệ chăm sóc sức khỏe cán bộ
    Bảo vệ, chăm sóc sức khỏe cán bộ|Thi đua - Khen thưởng|An toàn giao thông|Pháp chế|Văn hóa - Xã hội|Kinh tế - Ngân sách|Kinh tế - Xã hội|Đô thị
    Quản lý các khu công nghiệp|Quản lý các KCN|Quản lý các khu công nghiệp và chế xuất|Quản lý Khu kinh tế|Quản lý các khu kinh tế
    Quản lý Khu kinh tế cửa khẩu|Quản lý Khu kinh tế và các khu công nghiệp|Quản lý Khu công nghệ cao|Quản lý dự án|Quản lý dự án đầu tư xây dựng
    Quản lý Dự án đầu tư và xây dựng|Quản lý dự án ĐTXD|QLDA|QLDA ĐTXD|QLDA đầu tư xây dựng|Quản lý chợ|Quản lý rừng phòng hộ|Quản lý di tích|Quản lý An toàn thực phẩm
    Vì sự tiến bộ của phụ nữ|Vì sự tiến bộ phụ nữ|VSTBPN|VSTBCPN|VSTBCPN|VSTB phụ nữ|Chỉ đạo|Chỉ huy Quân sự|CHQS|Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn
    Tổ chức - Nội vụ|Thường vụ|Chấp hành|Giám hiệu|Giám đốc|Đại diện cha mẹ học sinh|Đại diện Hội Người cao tuổi|Đại diện Hội cha mẹ học sinh|Nữ công|Công tác mặt trận
    Bồi thường giải phóng mặt bằng|Bồi thường, hỗ trợ và tái định cư|Liên lạc|Tôn giáo - Dân tộc|Thanh tra nhân dân|Phòng, chống tham nhũng
    Chỉ đạo phòng chống thiên tai|Điều phối|Cơ yếu|Đổi mới doanh nghiệp|Xây dựng Nông thôn mới|Nhân dân`,
  Phòng: `
    Nội vụ|Tư pháp|Tài chính|Tài chính - Kế hoạch|Kế hoạch - Tài chính|TC-KH|TCKH|Kế hoạch|Tài nguyên và Môi trường|TN&MT|TNMT|Nông nghiệp và Môi trường|Nông nghiệp
    Nông nghiệp và Phát triển nông thôn|NN&PTNT|Nông nghiệp và PTNT|Kinh tế|Kinh tế và Hạ tầng|Kinh tế - Hạ tầng|KT&HT|KT-HT|Quản lý đô thị|Công Thương|Hạ tầng kinh tế
    Kinh tế, Hạ tầng và Đô thị|Lao động - Thương binh và Xã hội|LĐTBXH|LĐ-TBXH|LĐ-TB&XH|LĐTB&XH|Lao động|Nội vụ - Lao động - Thương binh và Xã hội|Nội vụ - Lao động Thương binh và Xã hội
    Văn hóa và Thông tin|Văn hóa - Thông tin|Văn hóa, Thông tin và Thể thao|VHTT|VH&TT|VH-TT|Văn hóa, Khoa học và Thông tin|Văn hóa - Xã hội|Văn hóa|Giáo dục và Đào tạo|Giáo dục
    GD&ĐT|GDĐT|GD-ĐT|Y tế|Dân tộc|Dân tộc và Tôn giáo|Thanh tra|Cảnh sát Phòng cháy và Chữa cháy|Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|Cảnh sát PCCC và CNCH|Giao thông vận tải|Xây dựng|Địa chính|Thống kê|Tổ chức|Tổ chức - Hành chính
    Tổ chức cán bộ|Tổ chức - Cán bộ|Hành chính|Hành chính - Tổ chức|Hành chính - Tổng hợp|Hành chính - Quản trị|Tổng hợp|Quản trị|Kế toán|Kế toán - Tài vụ|Kế hoạch - Tổng hợp
    Kế hoạch - Nghiệp vụ|Nghiệp vụ|Văn thư|Đào tạo|Chính trị|Pháp chế|Pháp chế, thanh tra|Thanh tra - Pháp chế|Bảo trợ xã hội|Khoa giáo - Văn xã|Công tác học sinh, sinh viên
    Công tác chính trị|Quản lý ngân sách|Ngân sách|Quản lý giá|Việc làm - An toàn lao động|Giáo dục Mầm non|Giáo dục Tiểu học|Giáo dục Trung học|Chính sách|Người có công
    Bảo vệ, chăm sóc trẻ em và bình đẳng giới|Quản lý văn hóa|Xây dựng nếp sống văn hóa và gia đình|Công nghệ thông tin|Điều dưỡng|Khảo thí`,
  'Chi cục': `
    Kiểm lâm|Thú y|Chăn nuôi và Thú y|Trồng trọt và Bảo vệ thực vật|Bảo vệ thực vật|Thủy lợi|Thủy sản|Phát triển nông thôn|Quản lý chất lượng nông lâm sản và thủy sản
    Quản lý chất lượng Nông, Lâm sản và Thủy sản|Đê điều và phòng chống lụt bão|Phòng, chống thiên tai|Phòng, chống tệ nạn xã hội|Dân số - Kế hoạch hóa gia đình|Dân số - KHHGĐ|Dân số
    Dân số và Trẻ em|Dân số, Trẻ em và Phòng chống tệ nạn xã hội|An toàn vệ sinh thực phẩm|Bảo vệ môi trường|Quản lý đất đai|Văn thư - Lưu trữ|Tiêu chuẩn Đo lường Chất lượng|Quản lý thị trường
    Hải quan|Hải quan cửa khẩu|Hải quan cửa khẩu quốc tế|Hải quan cửa khẩu cảng|Thuế|Thuế khu vực|Hải quan khu vực|Thống kê|Thi hành án dân sự|Giám định xây dựng|Lâm nghiệp|Biển và Hải đảo`,
  Cục: `
    Thuế|Hải quan|Thống kê|Quản lý thị trường|Thi hành án dân sự|THADS|Dự trữ Nhà nước|Cảnh sát giao thông|Hàng không|Trẻ em|Việc làm|Nhà giáo và Cán bộ quản lý giáo dục|Kiểm lâm|Bảo trợ xã hội`,
  Hội: `
    Liên hiệp Phụ nữ|LHPN|Phụ nữ|Nông dân|Cựu chiến binh|CCB|Chữ thập đỏ|CTĐ|Luật gia|Nhà báo|Người cao tuổi|Khuyến học|Cựu thanh niên xung phong|Cựu TNXP|Đông y|Y học
    Nạn nhân chất độc da cam|Nạn nhân chất độc da cam/dioxin|NNCĐDC|Bảo trợ người khuyết tật và trẻ mồ côi|Bảo trợ người khuyết tật và trẻ em mồ côi|Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo
    Bảo trợ bệnh nhân nghèo|Bảo trợ trẻ em|Bảo vệ quyền trẻ em|Bảo vệ quyền lợi người tiêu dùng|Người khuyết tật|Người mù|Doanh nhân trẻ|Nữ doanh nhân|Nữ trí thức|Sinh viên|Liên hiệp Thanh niên|LHTN
    Văn học nghệ thuật|Văn học - Nghệ thuật|Văn nghệ|Kế hoạch hóa gia đình|Kiến trúc sư|Làm vườn|Sinh vật cảnh|Cựu giáo chức|Di sản văn hóa|Khoa học lịch sử|Đoàn kết sư sãi yêu nước|Nông dân tập thể
    Cha mẹ học sinh|Hữu nghị|Truyền thống|Tù yêu nước|Khuyến nông|Hỗ trợ gia đình liệt sĩ`,
  'Hội đồng': `
    nhân dân|Đội|Giáo dục quốc phòng và an ninh|Phối hợp phổ biến, giáo dục pháp luật|Thi đua - Khen thưởng|trường|quản trị|Nghĩa vụ quân sự|sư phạm|Đội thiếu niên tiền phong`,
  'Hiệp hội': `Doanh nghiệp|Doanh nghiệp nhỏ và vừa|Nữ doanh nhân|Nữ doanh nghiệp|Du lịch|Vận tải ô tô`,
  'Liên đoàn': `Lao động|Luật sư|Bóng đá`,
  'Liên minh': `Hợp tác xã|HTX`,
  'Liên hiệp': `các Hội Khoa học và Kỹ thuật|các tổ chức hữu nghị|các hội văn học nghệ thuật|các hội KHKT`,
  'Ủy ban': `
    nhân dân|Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|MTTQ|MTTQVN|MTTQ Việt Nam|Kiểm tra|Đoàn kết Công giáo|Hội Liên hiệp Thanh niên Việt Nam|Quốc gia Vì sự tiến bộ của phụ nữ Việt Nam
    quốc gia vì sự tiến bộ của phụ nữ|Dân số, Gia đình và Trẻ em|Dân tộc|Thể dục thể thao`,
  'Văn phòng': `|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|HĐND và UBND|HĐND & UBND|HĐND-UBND|Hội đồng nhân dân và Ủy ban nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Đoàn đại biểu Quốc hội và Hội đồng nhân dân
    Đoàn ĐBQH và HĐND|Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân|Đoàn ĐBQH, HĐND và UBND|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Ban Chỉ đạo|Điều phối nông thôn mới
    Điều phối xây dựng nông thôn mới|Đăng ký đất đai|Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới|Ban An toàn giao thông|Chính phủ|Công an`,
  VP: `UBND|HĐND|HĐND&UBND|HĐND và UBND|Tỉnh ủy|Huyện ủy|Đoàn ĐBQH và HĐND`,
  Vụ: `
    Tổ chức cán bộ|Tổ chức - Cán bộ|Pháp chế|Kế hoạch - Tài chính|Kế hoạch và Tài chính|Tài chính|Hợp tác quốc tế|Bình đẳng giới|Thi đua - Khen thưởng|Công tác học sinh, sinh viên|Giáo dục chính trị và công tác học sinh, sinh viên|Khoa học - Công nghệ`,
  'Bộ Chỉ huy': `Quân sự|Bộ đội Biên phòng|BĐBP|QS`,
  Bộ: `
    Y tế|Nội vụ|Tư pháp|Tài chính|Công an|Quốc phòng|Ngoại giao|Xây dựng|Công Thương|Giáo dục và Đào tạo|GD&ĐT|Kế hoạch và Đầu tư|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Giao thông vận tải
    Tài nguyên và Môi trường|Thông tin và Truyền thông|Lao động - Thương binh và Xã hội|LĐTBXH|LĐ-TB&XH|Văn hóa, Thể thao và Du lịch|VHTTDL|Khoa học và Công nghệ|Dân tộc và Tôn giáo|CHQS|CH BĐBP|tư lệnh Thủ đô|Tư lệnh
    Chỉ huy Quân sự|Chỉ huy Bộ đội Biên phòng`,
  'Ban Chỉ huy': `Quân sự|Bộ đội Biên phòng|Phòng, chống thiên tai và Tìm kiếm cứu nạn|PCTT&TKCN|Phòng chống thiên tai|Công an|Phòng thủ dân sự|Quân sự - Công an`,
  'Ngân hàng': `
    Nhà nước|Nhà nước Việt Nam|Nhà nước - Chi nhánh|Chính sách xã hội|CSXH|Nông nghiệp và Phát triển nông thôn|Nông nghiệp|Đầu tư và Phát triển|Phát triển|Công thương|Ngoại thương`,
  'Kho bạc': `Nhà nước`,
  KBNN: '',
  NHNN: '|Chi nhánh|Việt Nam',
  NHCSXH: '',
  'Bảo hiểm': 'xã hội',
  BHXH: '',
  Đài: `
    Phát thanh và Truyền hình|Phát thanh - Truyền hình|PT&TH|PTTH|PT-TH|Truyền hình|Tiếng nói nhân dân|Phát thanh|Truyền thanh|Truyền thanh - Truyền hình|TT-TH|Truyền thanh cơ sở|Khí tượng Thủy văn`,
  'Thông tấn xã': 'Việt Nam',
  'Báo và Đài': 'Phát thanh và Truyền hình|Phát thanh, truyền hình|phát thanh và truyền hình',
  'Báo và phát thanh': 'truyền hình',
  'Cổng thông tin điện tử': '',
  'Trung tâm': `
    Y tế|Y tế dự phòng|Kiểm soát bệnh tật|Kiểm soát bệnh tật - CDC|Phòng, chống HIV/AIDS|Truyền thông - Giáo dục sức khỏe|Chăm sóc sức khỏe sinh sản|Dân số - Kế hoạch hóa gia đình|Dân số - KHHGĐ|Pháp y|Giám định Y khoa|Kiểm nghiệm
    Văn hóa|Văn hóa, Thông tin và Thể thao|Văn hóa, Thể thao và Truyền thông|Văn hóa - Thông tin|Văn hóa - Nghệ thuật|Văn hóa Thể thao và Du lịch|Văn hóa, Thông tin|Truyền thông và Văn hóa|Truyền thông - Văn hóa|Văn hóa - Thể thao|Thể dục Thể thao
    Thể thao|Huấn luyện và Thi đấu thể dục thể thao|Khuyến nông|Khuyến nông - Khuyến ngư|Khuyến công|Khuyến công và Xúc tiến thương mại|Xúc tiến thương mại|Xúc tiến đầu tư|Xúc tiến Đầu tư, Thương mại và Du lịch|Dịch vụ nông nghiệp|Dịch vụ Kỹ thuật nông nghiệp
    Dịch vụ việc làm|Giới thiệu việc làm|Công tác xã hội|Bảo trợ xã hội|Bảo trợ xã hội tổng hợp|Điều dưỡng người có công|Chữa bệnh - Giáo dục - Lao động xã hội|Cai nghiện ma túy|Trợ giúp pháp lý|Trợ giúp pháp lý nhà nước|Dịch vụ bán đấu giá tài sản|Bồi dưỡng chính trị
    Chính trị|Giáo dục thường xuyên|Giáo dục nghề nghiệp|Giáo dục nghề nghiệp - Giáo dục thường xuyên|GDNN-GDTX|GDTX|GDNN|Giáo dục Nghề nghiệp và Giáo dục Thường xuyên|Kỹ thuật tổng hợp - Hướng nghiệp|Học tập cộng đồng|Công nghệ thông tin và Truyền thông
    Tin học|Lưu trữ lịch sử|Hành chính công|Phục vụ hành chính công|Phát triển quỹ đất|Nước sạch và Vệ sinh môi trường nông thôn|Nước sạch và VSMT nông thôn|Nước sinh hoạt và vệ sinh môi trường nông thôn|Quan trắc tài nguyên và môi trường|Quản lý Cửa khẩu|Dạy nghề
    Hỗ trợ nông dân|Hoạt động thanh thiếu nhi|Hoạt động Thanh thiếu niên|Thanh thiếu niên|Phát hành phim và Chiếu bóng|Điện ảnh|Phát triển công nghiệp|Giống cây trồng|Thông tin Xúc tiến du lịch|Dịch vụ tổng hợp|Cung ứng dịch vụ công`,
  Trường: `
    Chính trị|Cao đẳng Sư phạm|Cao đẳng Y tế|Cao đẳng nghề|Cao đẳng|Đại học|Trung cấp nghề|Trung cấp Y tế|Trung cấp|THPT|THCS|Tiểu học|Mầm non|Mẫu giáo|PTDTNT|PTDTBT|Phổ thông Dân tộc nội trú|Phổ thông dân tộc bán trú|THCS&THPT|TH&THCS|TH và THCS
    Trung học phổ thông|Trung học cơ sở|Bồi dưỡng cán bộ|Quân sự|Năng khiếu thể dục thể thao|Văn hóa - Nghệ thuật|Dân tộc nội trú`,
  Viện: `Kiểm sát|Kiểm sát nhân dân|Nghiên cứu phát triển kinh tế - xã hội|Y học cổ truyền`,
  'Tòa án': 'nhân dân|quân sự',
  'Bệnh viện':
    'Đa khoa|Đa khoa khu vực|Y học cổ truyền|Sản - Nhi|Sản Nhi|Phụ sản|Nhi|Phục hồi chức năng|Lao và Bệnh phổi|Phổi|Tâm thần|Mắt|Quân dân y',
  Đoàn: `
    Thanh niên|thanh niên CSHCM|Thanh niên Cộng sản Hồ Chí Minh|TNCS Hồ Chí Minh|TNCSHCM|Thanh niên cộng sản HCM|TN|TNCS HCM|Luật sư|đại biểu Quốc hội|ĐBQH|Kinh tế - Quốc phòng|nghệ thuật|Ca múa nhạc|Thanh tra|khối các cơ quan|khối Các cơ quan và Doanh nghiệp
    khối các cơ quan tỉnh|phường|xã|trường`,
  'Đảng ủy':
    '|Khối các cơ quan|Khối Các cơ quan và Doanh nghiệp|Khối doanh nghiệp|Quân sự|Công an|Bộ đội Biên phòng|các cơ quan Đảng|Ủy ban nhân dân|UBND|xã|phường',
  'Đảng bộ': '',
  'Công đoàn':
    '|ngành Giáo dục|ngành Y tế|Viên chức|Giáo dục|các khu công nghiệp|các khu kinh tế|cơ sở|ngành|Công Thương',
  'Thanh tra': 'tỉnh|thành phố|huyện|thị xã|Nhà nước|Chính phủ|nhân dân|quận',
  'Công an': '',
  'Quân sự': '|tỉnh|huyện',
  'Biên phòng': '|tỉnh',
  'Cảnh sát': 'Phòng cháy chữa cháy|Phòng cháy và Chữa cháy|giao thông',
  'Chánh Văn phòng': '',
  'Chánh Thanh tra': '',
  'Chi bộ': '',
  'Tòa Giám mục': '',
  Agribank: '',
  Vietcombank: '',
  Vietinbank: '',
  BIDV: '',
  VNPT: '',
  Viettel: '',
  MobiFone: '',
  VinaPhone: '',
  'Tỉnh đoàn': '',
  'Thành đoàn': '',
  'Huyện đoàn': '',
  'Thị đoàn': '',
  'Quận đoàn': '',
  'Xã đoàn': '',
  'Tỉnh ủy': '',
  'Thành ủy': '',
  'Huyện ủy': '',
  'Thị ủy': '',
  'Quận ủy': '',
  UBND: '',
  HĐND: '',
  BCHQS: '',
  BĐBP: '',
  'BCH Quân sự': '',
  'BCH BĐBP': '',
  'Bộ đội Biên phòng': '',
  'Bộ CHQS': '',
  TAND: '',
  VKSND: '',
  LĐLĐ: '',
  MTTQ: '|Việt Nam',
  'Mặt trận': 'Tổ quốc|Tổ quốc Việt Nam',
  UBMTTQ: '|Việt Nam',
  UBMTTQVN: '',
  UBKT: 'Tỉnh ủy|Huyện ủy|Thành ủy',
  'Tổ thư ký': '|Ban Chỉ đạo',
  'Tổ giúp việc': '|Ban Chỉ đạo',
  'Tổ công tác': 'Ban Chỉ đạo',
  'Tổ tư vấn': '|tâm lý|tâm lý học đường|tâm lý học sinh|học đường|pháp luật',
  'Tổ kiểm tra': '|liên ngành',
  'Tổ hòa giải': '',
  'Tổ công nghệ số cộng đồng': '',
  'Thư viện': 'tỉnh',
  'Bảo tàng': 'tỉnh',
  'Nhà văn hóa': '|thiếu nhi|lao động',
  'Làng trẻ em': 'SOS',
  'Cơ quan thường trực': '',
  BCĐ: '',
  TTCM: '',
  CBQL: '',
  'Nhà thiếu nhi': 'tỉnh',
  'Điện lực': '',
  'Bưu điện': 'tỉnh|huyện|thành phố',
  'Viễn thông': 'tỉnh',
  'Hạt Kiểm lâm': '',
  'Trạm Y tế': '',
  Thuế: 'tỉnh|thành phố|cơ sở|Nhà nước',
  'Thống kê': 'tỉnh|thành phố|cơ sở',
  'Hải quan': 'khu vực|cửa khẩu',
  'Thi hành án dân sự': '|tỉnh|khu vực',
  'Quản lý thị trường': 'tỉnh',
  'Trạm Khuyến nông': '',
  'Trạm Thú y': '',
  'Trạm Bảo vệ thực vật': '',
  'Đội Quản lý thị trường': '',
  Quỹ: 'Bảo trợ trẻ em|Bảo vệ và Phát triển rừng|Đầu tư phát triển|Hỗ trợ nông dân|Hỗ trợ phụ nữ phát triển|Phát triển đất',
  'Thường trực': `
    Tỉnh ủy|Huyện ủy|Thành ủy|HĐND|Hội đồng nhân dân|Ban Chỉ đạo|Ủy ban MTTQ|Ban|Ủy ban|Đảng ủy|Ủy ban nhân dân|UBND|Hội đồng`,
  // Those of a school, whom its plans of a year name as leads.
  'Hiệu trưởng': '',
  'Phó Hiệu trưởng': '',
  BGH: '',
  'Ban Giám hiệu nhà trường': '',
  'Công chức': `
    Địa chính - Xây dựng|Địa chính - Nông nghiệp - Xây dựng và Môi trường|Địa chính - Xây dựng - Đô thị và Môi trường|Tư pháp - Hộ tịch
    Văn phòng - Thống kê|Văn hóa - Xã hội|Tài chính - Kế toán`,
  'Giáo viên chủ nhiệm': '',
  GVCN: '',
  'Giáo viên bộ môn': '',
  GVBM: '',
  'Giáo viên Tổng phụ trách Đội': '',
  'Tổng phụ trách': '|Đội',
  'TPT Đội': '',
  'Liên đội': '',
  'Chi đoàn': '|giáo viên',
  'Tổ chuyên môn': '',
  'Tổ trưởng chuyên môn': '',
  'Tổ Văn phòng': '',
  'Nhân viên y tế': '',
  'Nhân viên thư viện': '',
  'Nhân viên thiết bị': '',
  'Y tế học đường': '',
  'Bộ phận': 'chuyên môn|văn phòng|kế toán|y tế|thư viện|thiết bị|một cửa',
  'Kế toán': '',
  'Thủ quỹ': '',
  'Văn thư': '',
};
