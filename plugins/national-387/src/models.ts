import { ratio, type Indicator, type IndicatorCode } from "@xhht/core";

interface Model {
  code: string;
  /** Who holds the title, and the title, as they read in a sentence. */
  who: string;
  title: string;
  english: string;
  /** What the denominator counts. */
  all: string;
  definedBy?: string;
  note?: string;
  /** The indicator that counts everybody who holds the title, of whom these are one group. */
  partOf?: IndicatorCode;
}

/** Every model is counted twice: registered and achieved, over the same denominator. */
const bothHalves = ({ code, who, title, english, all, definedBy, note, partOf }: Model): Record<IndicatorCode, Indicator> => {
  const rest = { theme: "models" as const, ...(definedBy ? { definedBy } : {}), countedAt: "commune" as const };
  const warning = note ? `${note} ` : "";
  const capital = who[0]!.toUpperCase() + who.slice(1);
  return {
    [`${code}_REG`]: {
      label: `${capital} đăng ký ${title}`,
      english: `${english}: registered`,
      phrase: `${who} đăng ký xây dựng ${title}`,
      measure: ratio({ of: `${who} đăng ký xây dựng ${title}`, outOf: all }),
      note: `${warning}Mẫu số là toàn bộ, không chỉ số đủ điều kiện đăng ký.`,
      ...rest,
    },
    [`${code}_ACH`]: {
      label: `${capital} đạt ${title}`,
      english: `${english}: achieved`,
      phrase: `${who} đạt danh hiệu ${title}`,
      measure: ratio({ of: `${who} được công nhận ${title}`, outOf: all }),
      note: `${warning}Mẫu số là toàn bộ, không phải số đã đăng ký.`,
      ...rest,
      ...(partOf ? { partOf } : {}),
    },
  };
};

/** The learning models of QĐ 387/QĐ-TTg and its two groups of learning citizens. */
export const models: Record<IndicatorCode, Indicator> = {
  ...bothHalves({
    code: "MODEL_FAMILY",
    who: "gia đình",
    title: "gia đình học tập",
    english: "Learning families",
    all: "gia đình cư trú tại địa phương",
  }),
  ...bothHalves({
    code: "MODEL_CLAN",
    who: "dòng họ",
    title: "dòng họ học tập",
    english: "Learning clans",
    all: "dòng họ tại địa phương",
  }),
  ...bothHalves({
    code: "MODEL_COMMUNITY",
    who: "cộng đồng thôn, tổ dân phố",
    title: "cộng đồng học tập",
    english: "Learning communities",
    all: "thôn, làng, tổ dân phố và khu dân cư tương đương",
  }),
  ...bothHalves({
    code: "MODEL_UNIT",
    who: "đơn vị",
    title: "đơn vị học tập",
    english: "Learning units",
    all: "cơ quan, trường học, doanh nghiệp và đơn vị khác trên địa bàn cấp xã",
    note: "Đơn vị thuộc huyện và tỉnh xét riêng theo TT 24/2023/TT-BGDĐT.",
  }),
  ...bothHalves({
    code: "MODEL_CITIZEN_WORKER",
    who: "người lao động trong gia đình, dòng họ, cộng đồng học tập",
    title: "công dân học tập",
    english: "Learning citizens among workers",
    all: "người lao động trong gia đình, dòng họ và cộng đồng học tập",
    partOf: "MODEL_CITIZEN_ACH",
    definedBy: "QĐ 677/QĐ-TTg, QĐ 244/QĐ-KHVN",
  }),
  ...bothHalves({
    code: "MODEL_CITIZEN_CADRE",
    who: "cán bộ, công chức, nhân viên trong đơn vị học tập",
    title: "công dân học tập",
    english: "Learning citizens among staff",
    all: "cán bộ, công chức, nhân viên trong đơn vị học tập thuộc xã quản lý",
    partOf: "MODEL_CITIZEN_ACH",
    definedBy: "QĐ 677/QĐ-TTg, QĐ 244/QĐ-KHVN",
  }),
};
