import type { TaskGroup } from "@xhht/core";

/** Section III in our own words: eight groups, 35 tasks. */
export const taskGroups: TaskGroup[] = [
  {
    number: "1",
    title: "Tuyên truyền để mọi người hiểu về học tập suốt đời",
    source: "III.1",
    tasks: [
      {
        number: "a",
        text: "Quán triệt Chỉ thị 11-CT/TW, Kết luận 49-KL/TW và Đề án 1373 về khuyến học",
        source: "III.1.a",
      },
      { number: "b", text: "Phổ biến kế hoạch tới mọi cán bộ và người lao động xã quản lý", source: "III.1.b" },
      {
        number: "c",
        text: "Đưa thông tin về học tập suốt đời đến người dân qua báo, đài, mạng xã hội và trường học",
        source: "III.1.c",
      },
      { number: "d", text: "Vận động toàn dân góp sức cho khuyến học, khuyến tài", source: "III.1.d" },
      { number: "đ", text: "Hằng năm tổ chức Tuần lễ học tập suốt đời và Ngày sách, văn hóa đọc", source: "III.1.đ" },
      { number: "e", text: "Khen thưởng gương tiêu biểu và nhân rộng cách làm hay về khuyến học", source: "III.1.e" },
    ],
  },
  {
    number: "2",
    title: "Cấp ủy lãnh đạo, chính quyền quản lý, các đoàn thể phối hợp",
    source: "III.2",
    tasks: [
      { number: "a", text: "Nâng vai trò của cấp ủy và chính quyền đối với học tập suốt đời", source: "III.2.a" },
      {
        number: "b",
        text: "Kiện toàn Ban Chỉ đạo cấp xã; phân việc, kiểm tra và đôn đốc các thành viên",
        source: "III.2.b",
      },
      {
        number: "c",
        text: "Để đoàn thể và các hội chủ động làm khuyến học, giúp hội viên khởi nghiệp",
        source: "III.2.c",
      },
      { number: "d", text: "Có kế hoạch bồi dưỡng để cán bộ, viên chức đạt chuẩn", source: "III.2.d" },
      { number: "đ", text: "Sơ kết, tổng kết và đánh giá đề án đúng quy định", source: "III.2.đ" },
    ],
  },
  {
    number: "3",
    title: "Cơ chế, chính sách",
    source: "III.3",
    tasks: [
      {
        number: "a",
        text: "Thi hành văn bản về giáo dục người lớn; đón luật học tập suốt đời khi có",
        source: "III.3.a",
      },
      {
        number: "b",
        text: "Áp dụng tiêu chí công dân học tập, xã học tập và khung năng lực thông tin",
        source: "III.3.b",
      },
      {
        number: "c",
        text: "Làm đúng quy chế đánh giá, công nhận và liên thông của giáo dục thường xuyên",
        source: "III.3.c",
      },
      {
        number: "d",
        text: "Thực hiện đủ chính sách cho trung tâm học tập cộng đồng, trước hết là tài chính",
        source: "III.3.d",
      },
      {
        number: "đ",
        text: "Giúp người lao động và người yếu thế có điều kiện học nghề, học suốt đời",
        source: "III.3.đ",
      },
    ],
  },
  {
    number: "4",
    title: "Chuyển đổi số trong học tập suốt đời",
    source: "III.4",
    tasks: [
      {
        number: "a",
        text: "Dùng công nghệ số để trường học và thiết chế văn hóa phục vụ tốt hơn",
        source: "III.4.a",
        details: [
          "Cơ sở dạy nghề, giáo dục thường xuyên: mở nhiều hình thức học, ưu tiên từ xa và tự học có hướng dẫn",
          "Thiết chế văn hóa: làm dịch vụ học tập trên nền tảng số, chia sẻ dữ liệu với trường học",
        ],
      },
      {
        number: "b",
        text: "Đưa chương trình giáo dục lên phát thanh, truyền hình, báo điện tử và mạng xã hội",
        source: "III.4.b",
      },
      { number: "c", text: "Khai thác kho học liệu mở trên truyền hình để người dân tự học", source: "III.4.c" },
    ],
  },
  {
    number: "5",
    title: "Trung tâm học tập cộng đồng",
    source: "III.5",
    tasks: [
      {
        number: "a",
        text: "Liên kết các ngành, trường học, cơ sở văn hóa mở lớp bồi dưỡng sát nhu cầu thôn, làng",
        source: "III.5.a",
      },
      {
        number: "b",
        text: "Mở lớp phổ biến kiến thức, chuyển giao công nghệ, xóa mù chữ gắn với học nghề ngắn hạn",
        source: "III.5.b",
      },
      {
        number: "c",
        text: "Huy động nguồn lực cộng đồng và doanh nghiệp cho trung tâm theo đúng pháp luật",
        source: "III.5.c",
      },
      { number: "d", text: "Thí điểm cách vận hành mới của trung tâm, có kết quả thì nhân rộng", source: "III.5.d" },
    ],
  },
  {
    number: "6",
    title: "Phong trào, cuộc vận động",
    source: "III.6",
    tasks: [
      {
        number: "a",
        text: "Các ban, ngành, đoàn thể khuyến khích dân học, ưu tiên người trong độ tuổi lao động",
        source: "III.6.a",
      },
      { number: "b", text: "Vận động các tầng lớp nhân dân giữ thói quen tự học", source: "III.6.b" },
      { number: "c", text: "Phát động thi đua khuyến học toàn xã, gắn với các cuộc vận động khác", source: "III.6.c" },
      { number: "d", text: "Cùng Mặt trận và các tổ chức thành viên giúp người lao động tự học", source: "III.6.d" },
      {
        number: "đ",
        text: "Đẩy mạnh học tập trong gia đình, dòng họ, cộng đồng; xây dựng công dân học tập",
        source: "III.6.đ",
      },
    ],
  },
  {
    number: "7",
    title: "Hợp tác, đào tạo mở và từ xa",
    source: "III.7",
    tasks: [
      { number: "a", text: "Mở rộng hợp tác về giáo dục người lớn và học tập suốt đời", source: "III.7.a" },
      { number: "b", text: "Tìm hiểu và thực hiện hợp tác về đào tạo mở, đào tạo từ xa", source: "III.7.b" },
      { number: "c", text: "Mời trí thức quê hương ở ngoài xã, ngoài huyện góp sức cho khuyến học", source: "III.7.c" },
    ],
  },
  {
    number: "8",
    title: "Tổ chức, giám sát thực hiện",
    source: "III.8",
    tasks: [
      { number: "-", text: "Chấp hành chế độ thông tin, báo cáo", source: "III.8.-1" },
      { number: "-", text: "Ban Chỉ đạo lập kế hoạch tự kiểm tra, giám sát mỗi năm", source: "III.8.-2" },
      {
        number: "-",
        text: "Kiểm tra định kỳ và đột xuất; báo cáo Phòng Giáo dục và Đào tạo trước ngày 05/12",
        source: "III.8.-3",
      },
      { number: "-", text: "Thường trực Ban Chỉ đạo tổng hợp, báo cáo theo quy định", source: "III.8.-4" },
    ],
  },
];
