import type { TaskGroup } from "@xhht/core";

/** Section III in our own words: five groups (the paper skips number 3), 16 tasks. */
export const taskGroups: TaskGroup[] = [
  {
    number: "1",
    title: "Tuyên truyền về học tập suốt đời",
    source: "III.1",
    tasks: [
      {
        number: "a",
        text: "Đưa thông tin về học tập suốt đời trong kinh tế số đến người dân qua nhiều kênh",
        source: "III.1.a",
      },
      { number: "b", text: "Tổ chức Tuần lễ học tập suốt đời và Ngày sách, văn hóa đọc hằng năm", source: "III.1.b" },
      {
        number: "c",
        text: "Khen thưởng gương tiêu biểu, nhân rộng mô hình và sáng kiến khuyến học",
        source: "III.1.c",
      },
    ],
  },
  {
    number: "2",
    title: "Chuyển đổi số trong học tập suốt đời",
    source: "III.2",
    tasks: [
      {
        number: "a",
        text: "Dùng công nghệ số ở cơ sở giáo dục thường xuyên và thiết chế văn hóa",
        source: "III.2.a",
        details: [
          "Xây dựng, chia sẻ học liệu mở với tổ chức, cá nhân trong nước và nước ngoài",
          "Thiết chế văn hóa: làm dịch vụ học tập trên nền tảng số, chia sẻ dữ liệu",
        ],
      },
      {
        number: "b",
        text: "Làm chương trình giáo dục trên đài truyền thanh và trang điện tử của phường",
        source: "III.2.b",
      },
    ],
  },
  {
    number: "4",
    title: "Trung tâm học tập cộng đồng",
    source: "III.4",
    tasks: [
      {
        number: "a",
        text: "Liên kết ban, ngành, đoàn thể, trường học mở lớp bồi dưỡng gắn với kinh tế của phường",
        source: "III.4.a",
      },
      {
        number: "b",
        text: "Mở lớp phổ biến kiến thức, chuyển giao công nghệ, xóa mù chữ gắn với học nghề",
        source: "III.4.b",
      },
      {
        number: "c",
        text: "Huy động, dùng tốt nguồn lực cộng đồng và tổ chức kinh tế cho trung tâm",
        source: "III.4.c",
      },
      { number: "d", text: "Tiếp tục đổi mới cách vận hành trung tâm để có hiệu quả", source: "III.4.d" },
    ],
  },
  {
    number: "5",
    title: "Phong trào, cuộc vận động",
    source: "III.5",
    tasks: [
      { number: "a", text: "Vận động các tầng lớp nhân dân giữ thói quen tự học", source: "III.5.a" },
      {
        number: "b",
        text: "Phát động thi đua khuyến học trong phường, gắn với các cuộc vận động khác",
        source: "III.5.b",
      },
      {
        number: "c",
        text: "Mời doanh nghiệp giúp công nhân, người lao động học tập, cả học trực tuyến",
        source: "III.5.c",
      },
      {
        number: "d",
        text: "Đẩy mạnh học tập trong gia đình, dòng họ, cộng đồng; xây dựng công dân học tập",
        source: "III.5.d",
      },
    ],
  },
  {
    number: "6",
    title: "Hợp tác quốc tế, đào tạo mở và từ xa (nếu có)",
    source: "III.6",
    tasks: [
      {
        number: "a",
        text: "Mở rộng hợp tác với nước ngoài về giáo dục người lớn, học tập suốt đời",
        source: "III.6.a",
      },
      { number: "b", text: "Tìm hiểu, thực hiện hợp tác với nước ngoài về công nghệ đào tạo từ xa", source: "III.6.b" },
      { number: "c", text: "Vận động trí thức người Việt ở nước ngoài góp sức cho khuyến học", source: "III.6.c" },
    ],
  },
];
