import type { Responsibility } from "@xhht/core";
import { unions } from "./responsibilities-unions.ts";

/** Section V: the offices of the district first, then unions, mass organisations and the wards. */
export const responsibilities: Responsibility[] = [
  {
    number: "1",
    agency: "phong-gddt-huyen",
    standing: true,
    source: "V.1",
    duties: [
      {
        number: "-",
        text: "Thường trực, chủ trì điều phối, hướng dẫn thực hiện kế hoạch và soạn văn bản",
        role: "lead",
        with: ["cac-phong-ban-huyen"],
        tasks: ["III.1.-1", "III.2.-1", "III.3.a", "III.3.c", "III.3.d", "III.4.-1"],
        source: "V.1.-1",
      },
      {
        number: "-",
        text: "Chủ trì giao lưu, hợp tác về học tập suốt đời theo chương trình của quận và Sở",
        role: "lead",
        tasks: ["III.6.-1", "III.6.-2", "III.6.-3", "III.6.-4"],
        source: "V.1.-2",
      },
      {
        number: "-",
        text: "Chủ trì kiểm tra, tổng hợp, báo cáo hằng năm; sơ kết 2025, tổng kết 2030; đề xuất khen thưởng",
        role: "lead",
        tasks: ["III.1.-4"],
        reports: true,
        source: "V.1.-3",
      },
    ],
  },
  {
    number: "2",
    agency: "phong-ldtbxh-huyen",
    source: "V.2",
    duties: [
      {
        number: "-",
        text: "Chủ trì lập chương trình đào tạo bổ sung, kỹ năng nghề mới và giúp người yếu thế",
        role: "lead",
        with: ["cac-phong-ban-huyen"],
        tasks: ["III.2.-2", "III.3.a"],
        source: "V.2.-1",
      },
      {
        number: "-",
        text: "Nhân rộng đào tạo lại nghề trong doanh nghiệp, gắn nghề truyền thống và vùng khó khăn",
        tasks: ["III.2.-2", "III.4.-2", "III.5.-3"],
        source: "V.2.-2",
      },
      {
        number: "-",
        text: "Chạy chương trình đào tạo lại cho người khuyết tật, dân tộc thiểu số, phụ nữ, người lớn tuổi",
        tasks: ["III.2.-2"],
        source: "V.2.-3",
      },
    ],
  },
  {
    number: "3",
    agency: "phong-vhtt-huyen",
    source: "V.3",
    duties: [
      {
        number: "-",
        text: "Chủ trì nhân rộng mô hình học tập ở thiết chế văn hóa, gắn với danh hiệu văn hóa",
        role: "lead",
        with: ["cac-phong-ban-huyen", "ubnd-cac-xa"],
        tasks: ["III.1.-2", "III.3.a", "III.4.-1", "III.5.-4"],
        source: "V.3.-1",
      },
      {
        number: "-",
        text: "Bồi dưỡng nhân lực thiết chế văn hóa - thể thao theo yêu cầu chuyển đổi số",
        tasks: ["III.3.a"],
        source: "V.3.-2",
      },
      {
        number: "-",
        text: "Phối hợp cung cấp tin, hướng dẫn báo chí và truyền thông cơ sở nói về kế hoạch",
        role: "coordinate",
        with: ["phong-gddt-huyen"],
        tasks: ["III.1.-1", "III.3.b"],
        source: "V.3.-3",
      },
      {
        number: "-",
        text: "Phối hợp đưa văn hóa đọc tới cộng đồng, nuôi nếp sống thanh lịch",
        role: "coordinate",
        with: ["phong-gddt-huyen", "cac-phong-ban-huyen"],
        tasks: ["III.1.-3", "III.5.-1"],
        source: "V.3.-4",
      },
    ],
  },
  {
    number: "4",
    agency: "phong-tckh-huyen",
    source: "V.4",
    duties: [
      {
        number: "-",
        text: "Bảo đảm kinh phí trong dự toán hằng năm theo phân cấp và Luật Ngân sách",
        tasks: ["III.2.-1", "III.2.-2"],
        source: "V.4.-1",
      },
      {
        number: "-",
        text: "Chủ trì hướng dẫn các phòng về cơ chế tài chính của kế hoạch",
        role: "lead",
        with: ["cac-phong-ban-huyen"],
        tasks: ["III.2.-1"],
        source: "V.4.-2",
      },
      {
        number: "-",
        text: "Phối hợp rà soát chính sách để huy động nhiều nguồn lực xã hội hơn",
        role: "coordinate",
        with: ["cac-phong-ban-huyen"],
        tasks: ["III.4.-3"],
        source: "V.4.-3",
      },
    ],
  },
  {
    number: "5",
    agency: "ban-tdkt-huyen",
    source: "V.5",
    duties: [
      {
        number: null,
        text: "Phối hợp tham mưu khen thưởng nhân dịp sơ kết, tổng kết đề án",
        role: "coordinate",
        with: ["phong-gddt-huyen"],
        tasks: ["III.1.-4"],
        source: "V.5",
      },
    ],
  },
  ...unions,
];
