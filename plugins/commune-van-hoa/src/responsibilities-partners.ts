import type { Responsibility } from "@xhht/core";

/** Headings 6 to 9 of section V: police, radio, party and mass organisations. */
export const partners: Responsibility[] = [
  {
    number: "6",
    agency: "cong-an-xa",
    source: "V.6",
    duties: [
      {
        number: null,
        text: "Mở lớp xóa mù chữ nếu có người học; giáo dục người vi phạm pháp luật sống có ích",
        role: "lead",
        with: ["trung-tam-htcd", "chinh-sach-xa-hoi-xa"],
        tasks: ["III.5.b"],
        source: "V.6",
      },
    ],
  },
  {
    number: "7",
    agency: "dai-truyen-thanh-xa",
    source: "V.7",
    duties: [
      {
        number: null,
        text: "Làm chuyên mục, viết bài về kết quả và gương hiếu học để vận động người dân",
        tasks: ["III.1.c", "III.1.d", "III.4.b"],
        source: "V.7",
      },
    ],
  },
  {
    number: "8",
    agency: "ban-tuyen-giao-dang-uy-xa",
    source: "V.8",
    duties: [
      {
        number: null,
        text: "Định hướng tuyên truyền; cùng Ban Chỉ đạo kiểm tra, giám sát kế hoạch",
        role: "coordinate",
        with: ["trung-tam-htcd", "hoi-khuyen-hoc-xa", "ban-nganh-xa", "doan-the-xa", "ban-chi-dao-xhht-xa"],
        tasks: ["III.1.a", "III.1.b", "III.8.-2"],
        source: "V.8",
      },
    ],
  },
  {
    number: "9",
    agency: "mttq-va-doan-the-xa",
    source: "V.9",
    duties: [
      {
        number: "a",
        text: "Phối hợp phát động thi đua khuyến học; giám sát việc thực hiện kế hoạch",
        role: "supervise",
        agency: "mttq-xa",
        tasks: ["III.6.c", "III.6.d"],
        source: "V.9.a",
      },
      {
        number: "b",
        text: "Đẩy mạnh dạy và học nghề; vận động đoàn viên nâng trình độ, làm khuyến học",
        role: "coordinate",
        agency: "doan-thanh-nien-xa",
        with: ["ban-nganh-xa", "doan-the-xa", "thon-lang-xa", "truong-hoc-xa"],
        tasks: ["III.2.c", "III.6.a"],
        source: "V.9.b",
      },
      {
        number: "c",
        text: "Tuyên truyền học tập suốt đời trong các phong trào của phụ nữ",
        role: "coordinate",
        agency: "hoi-phu-nu-xa",
        with: ["trung-tam-htcd"],
        tasks: ["III.1.d", "III.2.c", "III.6.c"],
        source: "V.9.c",
      },
      {
        number: "d",
        text: "Hướng dẫn chi hội làm khuyến học, chuyển giao công nghệ, phổ biến kiến thức",
        agency: "hoi-ccb-nd-nct-cgc-xa",
        tasks: ["III.2.c", "III.5.b"],
        source: "V.9.d",
      },
    ],
  },
];
