import type { Responsibility } from "@xhht/core";
import { unions } from "./responsibilities-unions.ts";

/** Section V: the departments first, then the unions, the press and the districts. */
export const responsibilities: Responsibility[] = [
  {
    number: "1",
    agency: "so-gddt",
    standing: true,
    source: "V.1",
    duties: [
      {
        number: "a",
        text: "Chủ trì cùng sở, ngành và cấp huyện triển khai kế hoạch",
        role: "lead",
        with: ["cac-so-nganh", "ubnd-cap-huyen"],
        tasks: ["III.1.a", "III.1.c", "III.1.e", "III.2.b", "III.3.a", "III.3.e", "III.4.a", "III.4.c", "III.4.d"],
        source: "V.1.a",
      },
      {
        number: "b",
        text: "Tham mưu áp dụng tiêu chí xã hội học tập, huyện, tỉnh học tập và khung năng lực thông tin",
        role: "advise",
        tasks: ["III.3.b"],
        source: "V.1.b",
      },
      {
        number: "c",
        text: "Xây dựng quy chế phối hợp liên ngành, giữ đúng quy chế công nhận kết quả giáo dục thường xuyên",
        with: ["cac-so-nganh"],
        tasks: ["III.3.c", "III.5.a"],
        source: "V.1.c",
      },
      {
        number: "d",
        text: "Tham gia hợp tác quốc tế về học tập suốt đời, nếu có",
        tasks: ["III.7.a", "III.7.b", "III.7.đ"],
        source: "V.1.d",
      },
      {
        number: "đ",
        text: "Xét tặng hằng năm gương tự học thành tài và người có nhiều đóng góp",
        tasks: ["III.1.g"],
        source: "V.1.đ",
      },
      {
        number: "e",
        text: "Kiểm tra, tổng hợp hằng năm; tham mưu sơ kết 2025, tổng kết 2030 và khen thưởng",
        tasks: ["III.1.g", "III.2.đ", "III.8.-1", "III.8.-2", "III.8.-3"],
        source: "V.1.e",
      },
    ],
  },
  {
    number: "2",
    agency: "so-ldtbxh",
    source: "V.2",
    duties: [
      {
        number: "a",
        text: "Chủ trì đào tạo bổ sung, dạy kỹ năng nghề mới và giúp người yếu thế học tập",
        role: "lead",
        with: ["so-gddt", "cac-so-nganh"],
        tasks: ["III.3.đ", "III.4.a"],
        source: "V.2.a",
      },
      {
        number: "b",
        text: "Nhân rộng đào tạo lại nghề trong doanh nghiệp, mở ngành nghề hợp quy hoạch và vùng khó khăn",
        tasks: ["III.3.đ", "III.6.đ"],
        source: "V.2.b",
      },
      {
        number: "c",
        text: "Chạy các chương trình đào tạo lại cho lao động nông thôn, người khuyết tật, phụ nữ, người lớn tuổi",
        tasks: ["III.3.đ", "III.6.a"],
        source: "V.2.c",
      },
    ],
  },
  {
    number: "3",
    agency: "so-tttt",
    source: "V.3",
    duties: [
      {
        number: "a",
        text: "Hướng dẫn báo chí và truyền thông cơ sở đưa tin theo tài liệu của Sở Giáo dục và Đào tạo",
        with: ["so-gddt"],
        tasks: ["III.1.a", "III.1.d", "III.4.b"],
        source: "V.3.a",
      },
      {
        number: "b",
        text: "Chủ trì đưa viễn thông công ích tới người thuộc diện, đến năm 2030",
        role: "lead",
        with: ["cac-so-nganh"],
        tasks: ["III.4.b", "III.4.c"],
        source: "V.3.b",
      },
    ],
  },
  {
    number: "4",
    agency: "so-vhttdl",
    source: "V.4",
    duties: [
      {
        number: "a",
        text: "Nhân rộng mô hình học suốt đời ở thư viện, bảo tàng, nhà văn hóa, câu lạc bộ",
        tasks: ["III.1.e", "III.4.a", "III.5.a", "III.6.c"],
        source: "V.4.a",
      },
      {
        number: "b",
        text: "Bồi dưỡng nhân lực thiết chế văn hóa - thể thao theo yêu cầu chuyển đổi số",
        tasks: ["III.2.d", "III.4.a"],
        source: "V.4.b",
      },
    ],
  },
  {
    number: "5",
    agency: "so-tai-chinh",
    source: "V.5",
    duties: [
      {
        number: "a",
        text: "Phối hợp tham mưu bố trí kinh phí theo khả năng và phân cấp ngân sách",
        role: "coordinate",
        with: ["cac-so-nganh", "ubnd-cap-huyen"],
        tasks: ["III.3.a", "III.3.d"],
        source: "V.5.a",
      },
      {
        number: "b",
        text: "Phối hợp rà soát chính sách để huy động nhiều nguồn lực xã hội hơn",
        role: "coordinate",
        with: ["cac-so-nganh"],
        tasks: ["III.5.c", "III.7.d"],
        source: "V.5.b",
      },
    ],
  },
  {
    number: "6",
    agency: "so-ngoai-vu",
    source: "V.6",
    duties: [
      {
        number: null,
        text: "Chủ trì tham gia hợp tác quốc tế về học tập suốt đời sao cho thiết thực",
        role: "lead",
        with: ["so-gddt", "cac-so-nganh"],
        tasks: ["III.7.a", "III.7.b", "III.7.c", "III.7.d", "III.7.đ"],
        source: "V.6",
      },
    ],
  },
  {
    number: "7",
    agency: "bo-doi-bien-phong-tinh",
    source: "V.7",
    duties: [
      {
        number: "a",
        text: "Cho đồn biên phòng cùng địa phương tuyên truyền, gọi học sinh trở lại, dạy tiếng Việt và xóa mù chữ",
        with: ["ubnd-cap-huyen"],
        tasks: ["III.1.d", "III.1.đ", "III.5.b"],
        source: "V.7.a",
      },
      {
        number: "b",
        text: "Nâng trình độ ngoại ngữ, tiếng dân tộc cho bộ đội, cán bộ, giáo viên vùng biên giới",
        tasks: ["III.2.d"],
        source: "V.7.b",
      },
    ],
  },
  {
    number: "8",
    agency: "cong-an-tinh",
    source: "V.8",
    duties: [
      {
        number: null,
        text: "Chủ trì dạy chữ, phổ cập giáo dục và dạy nghề trong trại tạm giam của tỉnh",
        role: "lead",
        with: ["so-gddt", "so-ldtbxh"],
        tasks: ["III.3.đ", "III.5.b"],
        source: "V.8",
      },
    ],
  },
  ...unions,
];
