/** Under which terms figures may be used again. */
export const licence = {
  address: "https://creativecommons.org/licenses/by/4.0/deed.vi",
  name: "CC BY 4.0",
  says: "Số liệu mở: ai cũng được xem, tải về, dùng lại và chia sẻ, miễn là ghi nguồn",
} as const;

/** The mark of an installation whose figures are simulated. */
export const demoMark = "Số liệu mô phỏng: không phải số liệu thật, không dùng làm căn cứ.";
