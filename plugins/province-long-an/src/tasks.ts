import type { TaskGroup } from "@xhht/core";

/** Tasks of section III. */
export const taskGroups: TaskGroup[] = [
  {
    number: "1",
    title: "Tuyên truyền, nâng cao nhận thức",
    source: "III.1",
    tasks: [
      { number: "a", text: "Phổ biến và quán triệt Quyết định 1373/QĐ-TTg về đề án", source: "III.1.a" },
      {
        number: "b",
        text: "Tiếp tục quán triệt các văn bản của Đảng, Chính phủ và tỉnh về học tập suốt đời",
        source: "III.1.b",
      },
      {
        number: "c",
        text: "Quán triệt kế hoạch này tới mọi cán bộ, công chức, viên chức, người lao động",
        source: "III.1.c",
      },
      {
        number: "d",
        text: "Nói về học tập suốt đời trên báo đài, mạng xã hội, truyền thanh cơ sở và trường học",
        source: "III.1.d",
      },
      { number: "đ", text: "Vận động toàn dân làm khuyến học, khuyến tài, xây dựng xã hội học tập", source: "III.1.đ" },
      { number: "e", text: "Tổ chức tốt Tuần lễ hưởng ứng học tập suốt đời và Ngày Sách hằng năm", source: "III.1.e" },
      {
        number: "g",
        text: "Khen thưởng điển hình, nhân rộng mô hình và sáng kiến hay về khuyến học",
        source: "III.1.g",
      },
    ],
  },
  {
    number: "2",
    title: "Tăng cường lãnh đạo, chỉ đạo và phối hợp",
    source: "III.2",
    tasks: [
      { number: "a", text: "Nâng vai trò lãnh đạo của cấp ủy, chính quyền với học tập suốt đời", source: "III.2.a" },
      {
        number: "b",
        text: "Kiện toàn Ban Chỉ đạo các cấp, tăng kiểm tra, đôn đốc và phối hợp thành viên",
        source: "III.2.b",
      },
      {
        number: "c",
        text: "Huy động tổ chức chính trị - xã hội, nghề nghiệp làm khuyến học và chuyển giao kiến thức",
        source: "III.2.c",
      },
      {
        number: "d",
        text: "Sở, ngành và cấp huyện lập kế hoạch đào tạo chuẩn hóa cán bộ, công chức, viên chức",
        source: "III.2.d",
      },
      { number: "đ", text: "Nhìn lại kết quả đề án qua sơ kết và tổng kết đúng kỳ", source: "III.2.đ" },
    ],
  },
  {
    number: "3",
    title: "Thực hiện cơ chế, chính sách",
    source: "III.3",
    tasks: [
      {
        number: "a",
        text: "Thi hành các văn bản pháp luật về giáo dục người lớn và học tập suốt đời",
        source: "III.3.a",
      },
      {
        number: "b",
        text: "Áp dụng các bộ tiêu chí học tập và khung năng lực thông tin cho công dân",
        source: "III.3.b",
      },
      {
        number: "c",
        text: "Thực hiện đúng quy chế công nhận kết quả giáo dục thường xuyên và quy định liên thông",
        source: "III.3.c",
      },
      {
        number: "d",
        text: "Hỗ trợ đủ chính sách cho các trung tâm học tập cộng đồng, trước hết ở xã biên giới",
        source: "III.3.d",
      },
      {
        number: "đ",
        text: "Giúp người lao động đào tạo lại, người yếu thế học suốt đời, nâng tỷ lệ qua đào tạo",
        source: "III.3.đ",
      },
      {
        number: "e",
        text: "Đẩy mạnh hướng nghiệp, phân luồng học sinh theo Kế hoạch 134/KH-UBND của tỉnh",
        source: "III.3.e",
      },
    ],
  },
  {
    number: "4",
    title: "Chuyển đổi số, ứng dụng công nghệ thông tin",
    source: "III.4",
    tasks: [
      {
        number: "a",
        text: "Đưa công nghệ số vào đại học, trường nghề, giáo dục thường xuyên, thiết chế văn hóa",
        details: [
          "Đại học: phát triển đào tạo từ xa có kiểm định, chia sẻ học liệu mở rộng rãi",
          "Giáo dục nghề nghiệp: mở rộng vừa làm vừa học, học từ xa, ưu tiên người khó tiếp cận",
          "Giáo dục thường xuyên: thêm nội dung, dạy và học bằng công nghệ, dùng học liệu mở",
          "Thiết chế văn hóa: phục vụ người học bằng nền tảng số, chia sẻ dữ liệu với trường",
        ],
        source: "III.4.a",
      },
      {
        number: "b",
        text: "Làm chương trình giáo dục trên phát thanh, truyền hình, báo điện tử và mạng xã hội",
        source: "III.4.b",
      },
      { number: "c", text: "Khai thác kho học liệu mở trên các kênh truyền hình để tự học", source: "III.4.c" },
      {
        number: "d",
        text: "Tạo điều kiện cho đại học mở cơ sở tại tỉnh làm trung tâm đào tạo từ xa",
        source: "III.4.d",
      },
    ],
  },
  {
    number: "5",
    title: "Trung tâm Văn hóa - Thể thao và Học tập cộng đồng",
    source: "III.5",
    tasks: [
      {
        number: "a",
        text: "Liên kết ngành, trường học, cơ sở văn hóa để mở lớp bồi dưỡng sát nhu cầu địa phương",
        source: "III.5.a",
      },
      { number: "b", text: "Mở thêm lớp kiến thức, kỹ năng, xóa mù chữ gắn với dạy nghề ngắn hạn", source: "III.5.b" },
      {
        number: "c",
        text: "Huy động nguồn lực cộng đồng và tổ chức kinh tế cho hoạt động của trung tâm",
        source: "III.5.c",
      },
      {
        number: "d",
        text: "Thí điểm mô hình trung tâm hoạt động hiệu quả rồi nhân rộng trong tỉnh",
        source: "III.5.d",
      },
    ],
  },
  {
    number: "6",
    title: "Phong trào, cuộc vận động học tập suốt đời",
    source: "III.6",
    tasks: [
      {
        number: "a",
        text: "Các ngành và doanh nghiệp cùng khuyến khích người trong độ tuổi lao động học nâng trình độ",
        source: "III.6.a",
      },
      {
        number: "b",
        text: "Sở, ngành tạo điều kiện cho cán bộ học tập và biên soạn tài liệu cho người dân",
        source: "III.6.b",
      },
      {
        number: "c",
        text: "Vận động mọi người giữ thói quen tự học phù hợp với điều kiện của mình",
        source: "III.6.c",
      },
      { number: "d", text: "Phát động thi đua khuyến học toàn tỉnh, gắn với các phong trào khác", source: "III.6.d" },
      {
        number: "đ",
        text: "Cùng doanh nghiệp giúp công nhân tự học và học trên môi trường công nghệ",
        source: "III.6.đ",
      },
      {
        number: "e",
        text: "Củng cố Hội Khuyến học các cấp làm nòng cốt liên kết các lực lượng xã hội",
        source: "III.6.e",
      },
      {
        number: "g",
        text: "Đánh giá, xếp loại tốt hơn các mô hình học tập; xây dựng mô hình công dân học tập",
        source: "III.6.g",
      },
    ],
  },
  {
    number: "7",
    title: "Hợp tác quốc tế về học tập suốt đời",
    source: "III.7",
    tasks: [
      {
        number: "a",
        text: "Tranh thủ tổ chức quốc tế hỗ trợ; dự hội nghị, hội thảo để trao đổi kinh nghiệm",
        source: "III.7.a",
      },
      {
        number: "b",
        text: "Góp phần vào các chương trình quốc tế về giáo dục người lớn, học suốt đời",
        source: "III.7.b",
      },
      { number: "c", text: "Mời trí thức người Việt ở nước ngoài góp sức cho khuyến học của tỉnh", source: "III.7.c" },
      {
        number: "d",
        text: "Cùng tổ chức phi chính phủ, doanh nghiệp huy động tài chính hợp pháp cho cơ hội học tập",
        source: "III.7.d",
      },
      {
        number: "đ",
        text: "Góp mặt trong mạng lưới thành phố học tập UNESCO, giúp trung tâm SEAMEO CELLL mạnh lên",
        source: "III.7.đ",
      },
    ],
  },
  {
    number: "8",
    title: "Kiểm tra, giám sát",
    source: "III.8",
    tasks: [
      { number: "-", text: "Chấp hành đúng chế độ thông tin, báo cáo", source: "III.8.-1" },
      { number: "-", text: "Ban Chỉ đạo các cấp lập kế hoạch kiểm tra, giám sát hằng năm", source: "III.8.-2" },
      {
        number: "-",
        text: "Kiểm tra định kỳ, gửi báo cáo năm về Sở Giáo dục và Đào tạo trước ngày 10/12",
        source: "III.8.-3",
      },
    ],
  },
];
