import { isIsoDate } from "@xhht/core";
import type { Command } from "./command.ts";
import { sayIssues } from "./say-issues.ts";

const rules = `Gộp số liệu của các đơn vị lên từng cấp, không cần máy chủ. Tỷ lệ là tổng tử số chia tổng mẫu số.

Cột của tệp: unit,indicator,period,numerator,denominator,state và nếu cần thì on. Số viết kiểu Việt Nam (1.234; 99,5).
  unit         mã đơn vị có vào ngày on; không ghi on thì có vào ngày cuối kỳ
  numerator    tử số; mức độ, 1/0 hoặc số đếm thì ghi ở đây và để trống denominator
  state        value, not_reported, not_applicable, suppressed; để trống: có số là value, không số là not_reported
  not_reported có thể ghi sẵn mẫu số nếu đã biết: nhờ đó có cận thấp và cận cao

Ngày và ranh giới:
  --view reported  ranh giới như lúc có số liệu (mặc định). Cấp trên của một dòng là cấp trên vào ngày on của dòng ấy; không ghi
                   on thì vào ngày --on nếu ngày ấy nằm trong kỳ, không thì vào ngày cuối kỳ. Đơn vị cấp trên đã kết thúc trước
                   ngày ấy thì đếm các đơn vị phải báo cáo vào ngày cuối cùng của nó.
  --view restated  mọi số liệu được chuyển về ranh giới của ngày --on: nhập trọn thì cộng đúng; chia thì phân theo tỷ lệ đã biết
                   hoặc chia đều, tổng không đổi, cận thấp và cận cao nới ra.
  Đơn vị đã kết thúc mà đơn vị kế thừa cũng có số của kỳ ấy thì ở cấp trên chung chỉ cộng số của đơn vị kế thừa. Dòng chưa báo cáo
  của đơn vị kế thừa không làm mất số nào.
  Huyện đảo không có xã (như Lý Sơn, Côn Đảo đến hết 30/06/2025) được cộng như một xã khi tệp có dòng của huyện ấy.
  Số riêng của một đơn vị không bao giờ được cộng vào tổng các đơn vị dưới nó: dòng ấy để ngoài và được nêu tên.

Xuất cho hệ thống khác: --as csv (mở bằng Excel), csvw (mô tả của tệp csv), sdmx-json, adx. In ra màn hình; ghi tệp thì thêm > tệp.`;

const forms = ["csv", "csvw", "sdmx-json", "adx"];

/** What is missing or does not go together in what was typed, or null. */
const misuse = (files: readonly string[], { on, as, json }: Record<string, string | boolean | undefined>): string | null => {
  if (files.length === 0) return "Chưa có tệp nào để gộp: hãy ghi một hay nhiều tệp .csv, .xlsx.";
  if (on === undefined) return "Thiếu ngày: hãy thêm --on <ngày>, ví dụ --on 2026-12-31.";
  return as !== undefined && json ? "--as và --json là hai dạng khác nhau: hãy bỏ một trong hai." : null;
};

/** `xhht roll-up`: consolidates files of values that a province receives from its communes. */
export const rollUpCommand: Command = {
  name: "roll-up",
  usage: "<tệp.csv|xlsx…> --on <ngày> [--view reported|restated] [--json] [--as csv|csvw|sdmx-json|adx]",
  summary: "Gộp số liệu trong tệp lên từng cấp",
  details: rules,
  options: { on: { type: "string" }, view: { type: "string" }, as: { type: "string" } },
  async run({ words, options }, { out, err, env, workingFolder }) {
    const { on, view = "reported", as } = options as { on?: string; view?: string; as?: string };
    const wrong = misuse(words, options);
    if (wrong !== null || on === undefined) {
      err(wrong!);
      return 2;
    }
    if (!isIsoDate(on)) {
      err(`Ngày “${on}” không đúng: hãy viết theo dạng 2025-07-01.`);
      return 1;
    }
    if (view !== "reported" && view !== "restated") {
      err(`Không có cách nhìn “${view}”: hãy ghi --view reported (ranh giới lúc báo cáo) hoặc --view restated (ranh giới ngày ${on}).`);
      return 2;
    }
    if (as !== undefined && !forms.includes(as)) {
      err(`Không có dạng “${as}”: hãy ghi --as ${forms.join(", ")}.`);
      return 2;
    }
    const { rollUpFiles } = await import("../values/roll-up-files.ts");
    const { figures, issues, tree, known } = await rollUpFiles(words, { on, view, workingFolder, env });
    sayIssues(issues, err);
    if (figures === null) {
      err("Chưa gộp được gì: hãy sửa những chỗ trên rồi chạy lại.");
      return 1;
    }
    if (options["json"]) out(JSON.stringify(figures, null, 2));
    else if (as !== undefined) {
      const { exchangeFigure, figureWriters } = await import("../values/exchange-of.ts");
      out((await figureWriters[as]!(figures.map((figure) => exchangeFigure(figure, tree, known)), new Date())).trimEnd());
    } else out((await import("../values/figure-table.ts")).figureTable(figures, tree));
    return 0;
  },
};
