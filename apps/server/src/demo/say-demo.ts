import { demoRoles, demoSecret } from "./demo-roles.ts";

/** The accounts of the demo, for whoever starts it. */
export const sayDemo = (): string =>
  [
    "Đây là bản dùng thử với số liệu mô phỏng. Đăng nhập bằng một trong các tài khoản sau:",
    ...demoRoles.map(({ title, email }) => `  ${title.padEnd(15)} ${email}`),
    `  Mật khẩu chung  ${demoSecret}`,
  ].join("\n");
