/** Words that every form shares. */
export const form = {
  close: "Đóng",
  cancel: "Thôi",
  busy: "Đang gửi…",
  failed: "Chưa làm được; dữ liệu không đổi. Hãy thử lại sau ít phút.",
  offline: "Chưa gửi được vì mất mạng; điều bạn gõ vẫn còn ở đây. Hãy thử lại khi có mạng.",
  signedOut: "Phiên làm việc đã hết. Hãy đăng nhập lại rồi làm lại việc này; điều bạn gõ vẫn còn.",
  tooMany: "Thử quá nhiều lần trong thời gian ngắn. Hãy đợi một phút rồi thử lại.",
  code: (id: string) => `Mã đọc qua điện thoại: ${id}.`,
} as const;
