import type { Responsibility } from "@xhht/core";

/** Headings 9 to 14: unions, all departments, the Party's propaganda board, the Front, the press and the districts. */
export const unions: Responsibility[] = [
  {
    number: "9",
    agency: "lien-doan-lao-dong-tinh",
    source: "V.9",
    duties: [
      {
        number: "a",
        text: "Phối hợp phát triển nghề nghiệp, khuyến khích công nhân học nâng tay nghề",
        role: "coordinate",
        with: ["cac-so-nganh"],
        tasks: ["III.3.đ", "III.6.a", "III.6.đ"],
        source: "V.9.a",
      },
      {
        number: "b",
        text: "Giúp công đoàn cơ sở vận động chủ doanh nghiệp dành thời gian, lập quỹ khuyến học cho công nhân",
        tasks: ["III.6.đ"],
        source: "V.9.b",
      },
    ],
  },
  {
    number: "10",
    agency: "cac-so-nganh",
    source: "V.10",
    duties: [
      {
        number: null,
        text: "Lập kế hoạch riêng, lồng ghép đề án khác, phổ biến và cung ứng chương trình học theo lĩnh vực",
        tasks: ["III.1.c", "III.1.e", "III.2.d", "III.6.a", "III.6.b"],
        source: "V.10",
      },
    ],
  },
  {
    number: "11",
    agency: "ban-tuyen-giao-tinh-uy",
    requested: true,
    source: "V.11",
    duties: [
      {
        number: null,
        text: "Phối hợp triển khai, định hướng tuyên truyền và cùng Sở Giáo dục và Đào tạo kiểm tra, giám sát",
        role: "coordinate",
        with: ["so-gddt", "cac-so-nganh"],
        tasks: ["III.1.a", "III.1.b", "III.1.d", "III.2.a", "III.8.-3"],
        source: "V.11",
      },
    ],
  },
  {
    number: "12",
    agency: "mttq-va-doan-the-tinh",
    requested: true,
    source: "V.12",
    duties: [
      {
        number: "a",
        text: "Mặt trận và tổ chức thành viên phát động thi đua khuyến học, tham gia giám sát kế hoạch",
        agency: "mttq-tinh",
        with: ["cac-so-nganh"],
        tasks: ["III.1.đ", "III.2.c", "III.6.d", "III.8.-3"],
        source: "V.12.a",
      },
      {
        number: "b",
        text: "Hội Khuyến học tỉnh chủ trì lồng ghép tuyên truyền, thúc đẩy trung tâm và mô hình học tập",
        role: "lead",
        agency: "hoi-khuyen-hoc-tinh",
        with: ["so-gddt", "so-vhttdl"],
        tasks: ["III.1.đ", "III.3.b", "III.5.a", "III.5.d", "III.6.d", "III.6.e", "III.6.g"],
        details: [
          "Chủ trì lồng ghép tuyên truyền qua hội khuyến học các cấp",
          "Cùng hai sở hướng dẫn các trung tâm học tập cộng đồng hoạt động mạnh hơn",
          "Áp dụng tiêu chí công dân học tập, nhân rộng mô hình hợp với địa phương",
        ],
        source: "V.12.b",
      },
      {
        number: "c",
        text: "Tỉnh Đoàn đưa học tập suốt đời vào phong trào thanh niên, gây quỹ giúp bạn trẻ khó khăn",
        agency: "tinh-doan",
        tasks: ["III.1.d", "III.2.c", "III.6.c", "III.6.d"],
        source: "V.12.c",
      },
      {
        number: "d",
        text: "Hội Phụ nữ phối hợp tuyên truyền qua phong trào của Hội, vận động phụ nữ đi học chữ",
        role: "coordinate",
        agency: "hoi-phu-nu-tinh",
        with: ["so-gddt"],
        tasks: ["III.1.d", "III.2.c", "III.5.b"],
        source: "V.12.d",
      },
      {
        number: "đ",
        text: "Bốn hội hướng dẫn cấp dưới làm khuyến học, chuyển giao công nghệ, phổ biến kiến thức",
        agency: "hoi-ccb-nd-nct-cgc-tinh",
        tasks: ["III.2.c", "III.5.b"],
        source: "V.12.đ",
      },
    ],
  },
  {
    number: "13",
    agency: "bao-dai-tinh",
    source: "V.13",
    duties: [
      {
        number: null,
        text: "Mở chuyên đề, chuyên mục, nêu người thật việc thật về trung tâm và học tập suốt đời",
        tasks: ["III.1.d", "III.1.g", "III.4.b", "III.4.c"],
        source: "V.13",
      },
    ],
  },
  {
    number: "14",
    agency: "ubnd-cap-huyen",
    source: "V.14",
    duties: [
      {
        number: "a",
        text: "Lập kế hoạch năm và giai đoạn, kiện toàn bộ phận chỉ đạo, định cơ chế phối hợp tại chỗ",
        tasks: ["III.2.a", "III.2.b", "III.2.d"],
        source: "V.14.a",
      },
      {
        number: "b",
        text: "Cân đối ngân sách địa phương và huy động nguồn hợp pháp khác cho kế hoạch",
        tasks: ["III.3.d", "III.5.c"],
        source: "V.14.b",
      },
      {
        number: "c",
        text: "Phát triển mô hình học tập và ngành nghề đặc thù theo quy hoạch đến năm 2030",
        tasks: ["III.3.đ", "III.5.b", "III.5.d", "III.6.g"],
        source: "V.14.c",
      },
      {
        number: "d",
        text: "Kiểm tra, giám sát và gửi báo cáo năm về Sở Giáo dục và Đào tạo trước ngày 10/12",
        tasks: ["III.8.-1", "III.8.-3"],
        reports: true,
        source: "V.14.d",
      },
    ],
  },
];
