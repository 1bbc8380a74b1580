import type { Responsibility } from "@xhht/core";
import { massOrganisations } from "./responsibilities-mass.ts";

/** Headings 6 to 9: the labour federation, the Party's propaganda board, the mass organisations and the wards. */
export const unions: Responsibility[] = [
  {
    number: "6",
    agency: "lien-doan-lao-dong-huyen",
    source: "V.6",
    duties: [
      {
        number: "-",
        text: "Phối hợp phát triển nghề nghiệp, khuyến khích công nhân học nâng tay nghề",
        role: "coordinate",
        with: ["cac-phong-ban-huyen"],
        tasks: ["III.2.-2", "III.5.-3"],
        source: "V.6.-1",
      },
      {
        number: "-",
        text: "Giúp công đoàn cơ sở vận động chủ doanh nghiệp dành thời gian, lập quỹ khuyến học",
        tasks: ["III.5.-3"],
        source: "V.6.-2",
      },
    ],
  },
  {
    number: "7",
    agency: "ban-tuyen-giao-huyen-uy",
    requested: true,
    source: "V.7",
    duties: [
      {
        number: "-",
        text: "Chỉ đạo cấp ủy, phối hợp triển khai và định hướng tuyên truyền kế hoạch",
        role: "coordinate",
        with: ["phong-gddt-huyen", "cac-phong-ban-huyen"],
        tasks: ["III.1.-1", "III.1.-2"],
        source: "V.7.-1",
      },
      {
        number: "-",
        text: "Phối hợp đi kiểm tra, giám sát các nơi thực hiện",
        role: "coordinate",
        with: ["phong-gddt-huyen"],
        source: "V.7.-2",
      },
      {
        number: "-",
        text: "Chỉ đạo truyền thông của quận mở chuyên mục về xã hội học tập",
        tasks: ["III.1.-1", "III.3.b"],
        source: "V.7.-3",
      },
    ],
  },
  massOrganisations,
  {
    number: "9",
    agency: "ubnd-cac-xa",
    source: "V.9",
    duties: [
      {
        number: "-",
        text: "Mỗi phường có một bộ phận chỉ đạo về xã hội học tập",
        source: "V.9.-1",
      },
      {
        number: "-",
        text: "Lập kế hoạch của phường đến năm 2030 và bố trí kinh phí hằng năm trong ngân sách",
        tasks: ["III.2.-1", "III.4.-3"],
        source: "V.9.-2",
      },
      {
        number: "-",
        text: "Phát triển mô hình học tập và ngành nghề đặc thù theo quy hoạch từng phường",
        tasks: ["III.4.-2", "III.4.-4", "III.5.-4"],
        source: "V.9.-3",
      },
      {
        number: "-",
        text: "Chủ trì cùng đơn vị đóng trên địa bàn thực hiện nhiệm vụ của kế hoạch",
        role: "lead",
        tasks: ["III.1.-3", "III.4.-1", "III.5.-1", "III.5.-2"],
        source: "V.9.-4",
      },
      {
        number: "-",
        text: "Tự kiểm tra và báo cáo kết quả của phường theo quy định",
        reports: true,
        source: "V.9.-5",
      },
    ],
  },
];
