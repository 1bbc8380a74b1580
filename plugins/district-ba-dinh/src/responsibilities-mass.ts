import type { Responsibility } from "@xhht/core";

/** Heading 8: three duties of all mass organisations, then one for each body. */
export const massOrganisations: Responsibility = {
  number: "8",
  agency: "mttq-va-doan-the-huyen",
  source: "V.8",
  duties: [
    {
      number: "-",
      text: "Chủ động phối hợp với Phòng Giáo dục và Đào tạo thực hiện các nhiệm vụ",
      role: "coordinate",
      with: ["phong-gddt-huyen", "cac-phong-ban-huyen"],
      tasks: ["III.1.-1", "III.4.-1", "III.5.-2"],
      source: "V.8.-1",
    },
    {
      number: "-",
      text: "Tạo điều kiện cho cán bộ, người lao động của mình học nâng trình độ",
      tasks: ["III.5.-1"],
      source: "V.8.-2",
    },
    {
      number: "-",
      text: "Cung cấp tài liệu theo lĩnh vực để biên soạn, số hóa đúng luật sở hữu trí tuệ",
      with: ["phong-gddt-huyen"],
      tasks: ["III.3.c", "III.4.-2"],
      source: "V.8.-3",
    },
    {
      number: "a",
      text: "Mặt trận và tổ chức thành viên phát động thi đua khuyến học, gắn với cuộc vận động khác",
      agency: "mttq-huyen",
      tasks: ["III.1.-2", "III.5.-2"],
      source: "V.8.a",
    },
    {
      number: "b",
      text: "Hội Khuyến học quận chủ trì kế hoạch thành phần, thúc đẩy trung tâm và mô hình học tập",
      role: "lead",
      agency: "hoi-khuyen-hoc-huyen",
      with: ["phong-gddt-huyen"],
      tasks: ["III.1.-1", "III.4.-1", "III.4.-4", "III.5.-2", "III.5.-4"],
      details: [
        "Chủ trì kế hoạch đề án thành phần theo Hội Khuyến học Thành phố, lồng ghép tuyên truyền",
        "Phối hợp để trung tâm học tập cộng đồng hoạt động mạnh hơn, nhân rộng mô hình",
      ],
      source: "V.8.b",
    },
    {
      number: "c",
      text: "Quận đoàn chủ trì đưa học tập suốt đời vào phong trào thanh niên, gây quỹ giúp người học",
      role: "lead",
      agency: "doan-thanh-nien-huyen",
      tasks: ["III.1.-1", "III.5.-1", "III.5.-2"],
      source: "V.8.c",
    },
    {
      number: "d",
      text: "Hội Phụ nữ phối hợp tuyên truyền kế hoạch trong phong trào của Hội",
      role: "coordinate",
      agency: "hoi-phu-nu-huyen",
      with: ["phong-gddt-huyen"],
      tasks: ["III.1.-1", "III.1.-2"],
      details: ["Lồng ghép vào phong trào phụ nữ học tập, lao động sáng tạo, gia đình hạnh phúc"],
      source: "V.8.d",
    },
    {
      number: "đ",
      text: "Ba hội hướng dẫn cấp dưới làm khuyến học, chuyển giao công nghệ, phổ biến kiến thức",
      agency: "hoi-ccb-nct-cgc-huyen",
      tasks: ["III.4.-2", "III.5.-2"],
      source: "V.8.đ",
    },
  ],
};
