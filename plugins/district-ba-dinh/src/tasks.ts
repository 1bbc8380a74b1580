import type { TaskGroup } from "@xhht/core";

/** Tasks of section III; only group 3 has letters, the others are dashes. */
export const taskGroups: TaskGroup[] = [
  {
    number: "1",
    title: "Tuyên truyền, nâng cao nhận thức",
    source: "III.1",
    tasks: [
      {
        number: "-",
        text: "Các cấp, các ngành nói rõ lợi ích của học suốt đời trên mọi kênh truyền thông",
        source: "III.1.-1",
      },
      {
        number: "-",
        text: "Gắn tuyên truyền với phong trào đời sống văn hóa, gia đình hiếu học, dòng họ khuyến học",
        source: "III.1.-2",
      },
      {
        number: "-",
        text: "Hằng năm tổ chức Tuần lễ học tập suốt đời, Ngày Sách tại 14 phường và trường học",
        source: "III.1.-3",
      },
      { number: "-", text: "Khen thưởng người, đơn vị làm tốt; kịp thời nhân rộng cách làm hay", source: "III.1.-4" },
    ],
  },
  {
    number: "2",
    title: "Hoàn thiện cơ chế, chính sách",
    source: "III.2",
    tasks: [
      { number: "-", text: "Rà soát, xây dựng chính sách hỗ trợ trung tâm học tập cộng đồng", source: "III.2.-1" },
      {
        number: "-",
        text: "Xây dựng chính sách giúp công nhân đào tạo lại và người yếu thế học suốt đời",
        source: "III.2.-2",
      },
    ],
  },
  {
    number: "3",
    title: "Chuyển đổi số, ứng dụng công nghệ thông tin",
    source: "III.3",
    tasks: [
      {
        number: "a",
        text: "Đưa công nghệ số vào các cơ sở giáo dục và thiết chế văn hóa",
        details: [
          "Cao đẳng, đại học: đào tạo từ xa có kiểm định, chia sẻ học liệu mở",
          "Giáo dục nghề nghiệp: linh hoạt cách học, học từ xa, ưu tiên người khó tiếp cận",
          "Giáo dục thường xuyên: thêm nội dung, dạy và học bằng công nghệ, dùng học liệu mở",
          "Thiết chế văn hóa: phục vụ người học bằng nền tảng số, chia sẻ dữ liệu với trường",
        ],
        source: "III.3.a",
      },
      {
        number: "b",
        text: "Làm chương trình giáo dục trên đài Thành phố, trang tin quận, báo điện tử, mạng xã hội",
        source: "III.3.b",
      },
      { number: "c", text: "Xây dựng kho học liệu mở trên truyền hình giáo dục để tự học", source: "III.3.c" },
      {
        number: "d",
        text: "Giúp cao đẳng, đại học trên địa bàn thành nơi phát triển đào tạo mở và từ xa",
        source: "III.3.d",
      },
    ],
  },
  {
    number: "4",
    title: "Trung tâm học tập cộng đồng",
    source: "III.4",
    tasks: [
      {
        number: "-",
        text: "Liên kết ngành, trường, cơ sở văn hóa để mở lớp gắn với thiết chế văn hóa phường",
        source: "III.4.-1",
      },
      { number: "-", text: "Mở thêm lớp kiến thức, kỹ năng, xóa mù chữ gắn với dạy nghề ngắn hạn", source: "III.4.-2" },
      { number: "-", text: "Huy động cộng đồng, tổ chức, cá nhân góp nguồn lực cho trung tâm", source: "III.4.-3" },
      {
        number: "-",
        text: "Thí điểm trung tâm hoạt động hiệu quả để nhân rộng; năm 2030 phấn đấu 80% xếp loại tốt",
        source: "III.4.-4",
      },
    ],
  },
  {
    number: "5",
    title: "Phong trào, cuộc vận động học tập suốt đời",
    source: "III.5",
    tasks: [
      {
        number: "-",
        text: "Vận động mọi người giữ thói quen tự học phù hợp với điều kiện của mình",
        source: "III.5.-1",
      },
      { number: "-", text: "Phát động thi đua khuyến học, gắn với các cuộc vận động khác", source: "III.5.-2" },
      {
        number: "-",
        text: "Cùng doanh nghiệp giúp công nhân tự học và học trên môi trường công nghệ",
        source: "III.5.-3",
      },
      {
        number: "-",
        text: "Đẩy mạnh học tập trong gia đình, dòng họ, cộng đồng và mô hình công dân học tập",
        source: "III.5.-4",
      },
    ],
  },
  {
    number: "6",
    title: "Hợp tác quốc tế về học tập suốt đời",
    source: "III.6",
    tasks: [
      { number: "-", text: "Mở rộng quan hệ quốc tế trong giáo dục người lớn, học suốt đời", source: "III.6.-1" },
      { number: "-", text: "Cùng đối tác nước ngoài nghiên cứu công nghệ dạy học mở, học từ xa", source: "III.6.-2" },
      { number: "-", text: "Mời trí thức của quận đang ở nước ngoài góp sức cho khuyến học", source: "III.6.-3" },
      { number: "-", text: "Góp mặt tích cực trong mạng lưới thành phố học tập UNESCO", source: "III.6.-4" },
    ],
  },
];
