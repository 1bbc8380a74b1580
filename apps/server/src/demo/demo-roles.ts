import type { DemoAccess } from "@xhht/api";
import type { MemberRole } from "@xhht/core";

/** The one secret of all demo accounts. It opens nothing but simulated figures on the machine itself. */
export const demoSecret = "mo-phong-xhht-2026";

/** One account for each role; nobody real. */
export const demoRoles: readonly { role: MemberRole; title: string; email: string }[] = [
  { role: "reporter", title: "Chuyên viên", email: "chuyenvien@demo.xhht" },
  { role: "approver", title: "Lãnh đạo", email: "lanhdao@demo.xhht" },
  { role: "clerk", title: "Văn thư", email: "vanthu@demo.xhht" },
  { role: "receiver", title: "Cấp trên", email: "captren@demo.xhht" },
  { role: "viewer", title: "Người xem", email: "nguoixem@demo.xhht" },
  { role: "configurer", title: "Người cấu hình", email: "cauhinh@demo.xhht" },
  { role: "administrator", title: "Quản trị", email: "quantri@demo.xhht" },
];

/** What a demo says at its sign-in. */
export const demoAccess: DemoAccess = { accounts: demoRoles.map(({ title, email }) => ({ title, email })), secret: demoSecret };
