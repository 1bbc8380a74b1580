import type { Agency } from "@xhht/core";

/** The paper of the ward gives duty V.5.d to a body of the town: kept as printed. */
export const agencies: Record<string, Agency> = {
  "duc-pho-hoi-phu-nu": {
    label: "Hội Liên hiệp Phụ nữ thị xã Đức Phổ",
    short: "HLHPN thị xã",
    outside: true,
    of: { code: "534", on: "2022-02-23" },
  },
};
