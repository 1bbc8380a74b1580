/** Words of the line that says what is saved where. */
export const save = {
  saving: "Đang lưu…",
  server: (time: string) => `Đã lưu trên máy chủ lúc ${time}`,
  allOnServer: "Số liệu trên máy chủ là mới nhất",
  device: (cells: number) => `Đã lưu trên máy này, chưa gửi: ${cells} ô`,
  full: "Không lưu được: máy đầy bộ nhớ. Bấm để tải bản sao",
  signedOut: (cells: number) => `Phiên làm việc đã hết; ${cells} ô đang giữ trên máy này.`,
  signIn: "Đăng nhập lại",
  leaving: {
    title: "Còn thứ chưa gửi",
    says: (items: number) => `${items} ô hoặc tệp trên máy này chưa lên máy chủ hoặc đang chờ bạn quyết định. Đăng xuất sẽ xóa chúng khỏi máy.`,
    again: "Gửi lại rồi đăng xuất",
    drop: "Bỏ và đăng xuất",
  },
  copyName: (at: string) => `so-lieu-chua-gui-${at}.csv`,
  copyHead: ["Ô", "Kỳ", "Đơn vị", "Trạng thái", "Giá trị", "Lúc gõ"],
} as const;
