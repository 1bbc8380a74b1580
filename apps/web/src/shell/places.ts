import type { MeView } from "@xhht/api";
import { type Act, policy } from "@xhht/core";
import { shell } from "../words/shell.ts";

/** A page that the rail or the person's menu leads to. */
export interface Place {
  to: string;
  label: string;
  /** Addresses under which it is the present one. */
  under: string[];
  icon: string;
  /** One of the four of a phone's tab bar. */
  tab: boolean;
  /** Stands in the rail of a wide window. */
  inRail: boolean;
  count?: number;
}

const place = (to: string, label: string, icon: string, more: Partial<Place> = {}): Place => ({
  to,
  label,
  icon,
  under: [to],
  tab: false,
  inRail: true,
  ...more,
});

const icons = {
  home: "M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5",
  work: "M4 5h16v15H4zM8 3v4M16 3v4M8 13l3 3 5-6",
  reports: "M7 3h10v18H7zM10 8h4M10 12h4M10 16h2",
  plans: "M6 3h9l4 4v14H6zM9 11h7M9 15h7",
  indicators: "M4 20h16M7 20v-6M12 20V6M17 20v-10",
  plugins: "M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  figures: "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
  members:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-4 3-6 6.5-6s5.900 2 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .8 3.200 2.600 3.500 5.500",
  none: "",
};

/** One of the person's roles may do this somewhere. */
const may = ({ memberships }: MeView, act: Act): boolean => memberships.some(({ role }) => role in policy[act]);

/** Where one can go: visitors read; people with a role have their work first. */
export const places = (me: MeView | null | undefined): Place[] => {
  const plans = place("/ke-hoach", shell.plans, icons.plans, { tab: true, under: ["/ke-hoach", "/nhap-van-ban"] });
  const isAbove = me?.memberships.some(({ unit }) => unit.level !== "commune") ?? false;
  const indicators = place("/chi-so", shell.indicators, icons.indicators, { tab: !isAbove });
  const plugins = place("/dia-phuong", shell.plugins, icons.plugins, { tab: !me, under: ["/dia-phuong", "/mau-van-ban"] });
  if (!me)
    return [place("/", shell.home, icons.home, { tab: true, under: ["/", "/don-vi"] }), plans, indicators, plugins];
  return [
    place("/viec-can-lam", shell.work, icons.work, { tab: true, under: ["/", "/viec-can-lam", "/bao-cao"] }),
    ...(may(me, "report.read") ? [place("/duyet", shell.reports, icons.reports, { tab: true })] : []),
    ...(isAbove ? [place("/tong-hop", shell.figures, icons.figures, { tab: true, under: ["/tong-hop", "/so-sanh"] })] : []),
    plans,
    indicators,
    ...(may(me, "assignment.read") ? [place("/phan-cong-trong-don-vi", shell.assignments, icons.none)] : []),
    ...(may(me, "member.read")
      ? [place("/thanh-vien", shell.members, icons.members, { tab: !may(me, "report.read") })]
      : []),
    ...(may(me, "audit.read") ? [place("/nhat-ky", shell.audit, icons.none)] : []),
    plugins,
    place("/hop-thu", shell.inbox, icons.none, { inRail: false, ...(me.unread > 0 ? { count: me.unread } : {}) }),
    place("/tai-khoan", shell.account, icons.none, { inRail: false }),
  ];
};
