import type { TaskGroup } from "@xhht/core";

/** Section II in our own words: seven groups, 21 tasks. */
export const taskGroups: TaskGroup[] = [
  {
    number: "1",
    title: "Rút kinh nghiệm, bổ sung và nhân rộng mô hình học tập",
    source: "II.1",
    tasks: [
      {
        number: "a",
        text: "Đối chiếu mô hình đã có với bộ tiêu chí mới, đề xuất cách nâng chất lượng",
        source: "II.1.a",
      },
      {
        number: "b",
        text: "Lập kế hoạch Chương trình 387, đưa bộ tiêu chí mới đến hội và thôn, làng",
        source: "II.1.b",
      },
      { number: "c", text: "Tập huấn cách thực hiện bộ tiêu chí mới cho từng loại mô hình", source: "II.1.c" },
    ],
  },
  {
    number: "2",
    title: "Đổi mới tuyên truyền về mô hình học tập",
    source: "II.2",
    tasks: [
      { number: "a", text: "Tăng thời lượng tuyên truyền trên báo, đài của huyện và xã", source: "II.2.a" },
      {
        number: "b",
        text: "Cùng cơ quan Tuyên giáo, Dân vận nâng trách nhiệm của các ngành, đoàn thể",
        source: "II.2.b",
      },
      { number: "c", text: "Phổ biến trong các cấp hội qua tập san Thông tin khuyến học", source: "II.2.c" },
      { number: "d", text: "Tuyên truyền bằng Tuần lễ học tập suốt đời và các đợt thi đua", source: "II.2.d" },
    ],
  },
  {
    number: "3",
    title: "Giữ vững, nâng chất lượng phong trào học tập suốt đời",
    source: "II.3",
    tasks: [
      {
        number: "a",
        text: "Phổ biến kế hoạch của huyện (Quyết định 3418) tới cán bộ, chiến sĩ, người dân",
        source: "II.3.a",
      },
      { number: "b", text: "Rà soát giải pháp đã làm, đề xuất cách đẩy mạnh hợp với địa phương", source: "II.3.b" },
      {
        number: "c",
        text: "Làm tốt từng khâu trong năm: đăng ký đầu năm, sơ kết giữa năm, công nhận cuối năm",
        source: "II.3.c",
      },
      {
        number: "d",
        text: "Tuyên dương tổ chức tôn giáo, lực lượng xã hội và điển hình vào cuối mỗi giai đoạn",
        source: "II.3.d",
      },
    ],
  },
  {
    number: "4",
    title: "Củng cố tổ chức hội và hội viên khuyến học",
    source: "II.4",
    tasks: [
      {
        number: "a",
        text: "Giữ và phát triển chi hội khuyến học ở 100% thôn, làng; vận động dân đăng ký mô hình",
        source: "II.4.a",
      },
      {
        number: "b",
        text: "Củng cố chi hội ở trường học, cơ quan, dòng họ, cơ sở tôn giáo làm nòng cốt",
        source: "II.4.b",
      },
    ],
  },
  {
    number: "5",
    title: "Ứng dụng công nghệ số",
    source: "II.5",
    tasks: [
      {
        number: "a",
        text: "Dùng phần mềm của Hội Khuyến học Việt Nam để thu minh chứng, chấm điểm, báo cáo",
        source: "II.5.a",
      },
      { number: "b", text: "Tham gia trang tin của Hội Khuyến học Việt Nam và Hội Khuyến học tỉnh", source: "II.5.b" },
    ],
  },
  {
    number: "6",
    title: "Nâng chất lượng trung tâm học tập cộng đồng",
    source: "II.6",
    tasks: [
      { number: "a", text: "Phối hợp giáo dục với văn hóa, thông tin để trung tâm hoạt động tốt", source: "II.6.a" },
      { number: "b", text: "Tập huấn cán bộ hội quản lý trung tâm, khuyến khích hội viên đứng lớp", source: "II.6.b" },
      { number: "c", text: "Vận động hội viên gương mẫu dự các lớp chuyên đề", source: "II.6.c" },
    ],
  },
  {
    number: "7",
    title: "Kiểm tra, công nhận danh hiệu, sơ kết và tổng kết",
    source: "II.7",
    tasks: [
      { number: "a", text: "Tập huấn nghiệp vụ kiểm tra, công nhận mô hình cấp thôn, làng", source: "II.7.a" },
      { number: "b", text: "Kiểm tra, công nhận mô hình học tập cùng lúc với danh hiệu văn hóa", source: "II.7.b" },
      {
        number: "c",
        text: "Sơ kết hằng năm; sơ kết 5 năm vào quý II/2026, tổng kết vào quý IV/2030",
        source: "II.7.c",
      },
    ],
  },
];
