import type { Lock } from "./entry.ts";

/** Why a cell is closed, and who can open it: whole sentences. */
export interface LockText {
  label: string;
  unlock: string;
}

const texts: Record<Lock, LockText> = {
  outside_period: {
    label: "Chưa đến kỳ nhập của số liệu này.",
    unlock: "Ô tự mở vào ngày đầu kỳ; quản trị có thể đổi kỳ nhập.",
  },
  past_deadline: {
    label: "Đã quá hạn khóa số liệu của kỳ này.",
    unlock: "Cấp trên tiếp nhận có thể gia hạn hoặc yêu cầu bổ sung.",
  },
  approved: {
    label: "Số liệu nằm trong báo cáo đang trình hoặc đã duyệt.",
    unlock: "Lãnh đạo đơn vị trả lại hoặc đưa báo cáo về sửa thì nhập được; đã gửi thì cấp trên yêu cầu bổ sung.",
  },
  closed: {
    label: "Số liệu của kỳ này đã chốt.",
    unlock: "Cấp trên tiếp nhận có thể mở chốt, kèm lý do được ghi lại.",
  },
  unit_ended: {
    label: "Đơn vị đã giải thể hoặc sáp nhập nên không nhập thêm số liệu.",
    unlock: "Đơn vị kế thừa nhập số liệu của mình; quản trị của tỉnh sửa được nếu ghi sai ngày kết thúc.",
  },
  no_right: {
    label: "Tài khoản này không có quyền nhập số liệu của đơn vị.",
    unlock: "Quản trị của đơn vị có thể giao vai trò chuyên viên.",
  },
};

/** Why a cell cannot be changed, and who can change that. */
export const lockText = (lock: Lock): LockText => texts[lock];
