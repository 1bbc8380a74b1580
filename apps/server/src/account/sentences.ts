/** What to say for a refusal by its code: what is wrong, and what to do. */
export const sentences: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: "Thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.",
  INVALID_EMAIL: "Địa chỉ thư điện tử chưa đúng dạng. Hãy nhập như hoa.nt@donvi.gov.vn.",
  INVALID_PASSWORD: "Mật khẩu hiện tại không đúng. Hãy nhập lại.",
  PASSWORD_TOO_SHORT: "Mật khẩu mới ngắn hơn 10 ký tự. Hãy chọn mật khẩu dài hơn, chẳng hạn bốn từ dễ nhớ.",
  PASSWORD_TOO_LONG: "Mật khẩu dài hơn 128 ký tự. Hãy rút ngắn lại.",
  PASSWORD_COMMON: "Mật khẩu này nằm trong danh sách những mật khẩu hay bị đoán. Hãy chọn mật khẩu khác, chẳng hạn bốn từ không liên quan nhau.",
  PASSWORD_GUESSABLE: "Mật khẩu này gần như chỉ gồm tên, thư điện tử, từ quen thuộc của công việc hoặc năm. Hãy thêm những từ mà người khác không đoán được.",
  PASSWORD_UNCHANGED: "Mật khẩu mới trùng mật khẩu hiện tại. Hãy chọn mật khẩu khác.",
  SECRET_EXPIRED: "Mật khẩu một lần đã quá bảy ngày. Hãy nhờ người quản trị cấp lại.",
  ACCOUNT_DISABLED: "Tài khoản này đã ngừng hoạt động. Hãy hỏi người quản trị của đơn vị.",
  INVALID_CODE: "Mã không đúng hoặc đã hết hạn. Hãy nhập mã đang hiện trong ứng dụng, và kiểm tra giờ của điện thoại.",
  CODE_USED: "Mã này vừa được dùng. Hãy đợi ứng dụng hiện mã mới rồi nhập lại.",
  INVALID_BACKUP_CODE: "Mã dự phòng không đúng hoặc đã dùng. Hãy nhập một mã khác trong danh sách.",
  BACKUP_CODES_NOT_ENABLED: "Tài khoản này chưa có mã dự phòng. Hãy dùng mã trong ứng dụng xác thực.",
  INVALID_TWO_FACTOR_COOKIE: "Bước nhập mã đã quá mười phút. Hãy nhập lại mật khẩu.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "Đã nhập sai quá nhiều lần. Hãy bắt đầu lại từ mật khẩu.",
  ACCOUNT_TEMPORARILY_LOCKED: "Bước xác thực thứ hai tạm khóa vì nhập sai quá nhiều lần. Hãy thử lại sau mười lăm phút.",
  TOTP_ALREADY_ENABLED: "Tài khoản này đã có bước xác thực thứ hai. Muốn đổi điện thoại, hãy tắt bước này rồi bật lại.",
  TOTP_NOT_ENABLED: "Tài khoản này chưa bật bước xác thực thứ hai. Hãy bật trong trang tài khoản.",
  TWO_FACTOR_NOT_ENABLED: "Tài khoản này chưa bật bước xác thực thứ hai. Hãy bật trong trang tài khoản.",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "Tài khoản này chỉ đăng nhập qua hệ thống của tỉnh và không có mật khẩu. Hãy nhờ người quản trị cấp một mật khẩu.",
  CHANGE_PASSWORD_FIRST: "Bạn đang dùng mật khẩu được cấp lần đầu. Hãy đổi mật khẩu rồi làm tiếp.",
  SECOND_FACTOR_FIRST: "Tài khoản này có bước xác thực thứ hai. Hãy nhập mã xác thực rồi làm tiếp.",
  NOT_SIGNED_IN: "Bạn chưa đăng nhập, hoặc phiên làm việc đã kết thúc. Hãy đăng nhập rồi làm lại.",
  NO_SUCH_SESSION: "Phiên làm việc này không còn. Hãy tải lại danh sách.",
  FOREIGN_ORIGIN: "Yêu cầu này đến từ một trang khác. Hãy mở lại XHHT ở đúng địa chỉ và làm lại.",
  NOT_JSON: "Máy chủ chỉ nhận nội dung JSON ở địa chỉ này.",
  WRONG_FIELDS: "Yêu cầu thiếu hoặc thừa trường. Hãy tải lại trang rồi làm lại.",
  SSO_OFF: "Nơi này chưa bật đăng nhập một lần. Hãy đăng nhập bằng thư điện tử và mật khẩu.",
  SSO_UNREACHABLE: "Không liên lạc được với hệ thống đăng nhập của tỉnh. Hãy thử lại sau, hoặc đăng nhập bằng mật khẩu.",
  SSO_REFUSED: "Hệ thống đăng nhập của tỉnh trả về một câu trả lời không hợp lệ hoặc đã dùng. Hãy đăng nhập lại từ đầu.",
  SSO_EXPIRED: "Lần đăng nhập này đã quá mười phút hoặc bắt đầu ở trình duyệt khác. Hãy đăng nhập lại từ đầu.",
  SSO_NOT_INVITED: "Tài khoản của tỉnh này chưa được mời vào XHHT. Hãy nhờ người quản trị của đơn vị mời bằng đúng thư điện tử đó.",
};

/** The sentence of a code; a code without one gets a sentence that is true of all. */
export const sentenceFor = (code: string): string => sentences[code] ?? "Máy chủ không nhận yêu cầu này. Hãy tải lại trang rồi làm lại.";

/** What to say when tries are used up. */
export const tooManyTries = (waitSeconds: number): string =>
  `Đã thử quá nhiều lần. Hãy đợi ${Math.max(1, Math.ceil(waitSeconds / 60))} phút rồi thử lại.`;
