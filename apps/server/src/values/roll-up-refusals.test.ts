import { describe, expect, test } from "vitest";
import { csv, rollUpCommandOn } from "./roll-up-command.test.data.ts";

const day = ["--on", "2024-12-31", "--json"];
const good = "22736,SKILL_INFO,2024,50,100,value,";

describe("a bad line", () => {
  test.each([
    ["unknown unit", "99999,SKILL_INFO,2024,1,2,value,", "Không có đơn vị nào mang mã “99999”"],
    ["a unit that is not there yet", "19742,SKILL_INFO,2024,1,2,value,", "Mã 19742 không có vào ngày 31/12/2024. Mã này thuộc về: Đặc khu Cồn Cỏ (19742) từ 01/07/2025"],
    ["a unit that has ended, with its heir", "16327,SKILL_INFO,2026,1,2,value,", "Xã Nông Cống (16279)"],
    ["zeros that a spreadsheet dropped", "4,SKILL_INFO,2026,1,2,value,", "bảng tính có thể đã bỏ mất số 0 ở đầu"],
    ["no unit", ",SKILL_INFO,2024,1,2,value,", "Thiếu mã đơn vị"],
    ["no indicator", "22736,,2024,1,2,value,", "Thiếu mã chỉ số"],
    ["a period that is none", "22736,SKILL_INFO,2024-Q5,1,2,value,", "Không có kỳ “2024-Q5”"],
    ["a day that the calendar has not", "22736,SKILL_INFO,2024,1,2,value,2023-02-29", "“2023-02-29” không phải là một ngày có thật"],
    ["an unknown state", "22736,SKILL_INFO,2024,1,2,done,", "Không có trạng thái “done”"],
    ["a state against its number", "22736,SKILL_INFO,2024,1,2,not_reported,", "chưa báo cáo mà vẫn có tử số"],
    ["a value without number", "22736,SKILL_INFO,2024,,2,value,", "cột numerator để trống"],
    ["a suppressed figure without number, in words of its own", "22736,SKILL_INFO,2024,,2,suppressed,", "số không công bố vẫn được cộng vào tổng"],
    ["a unit named by its identity that ended before the period", "16327@0000,SKILL_INFO,2026,1,2,value,", "Xã Vạn Hòa (16327) đến hết 30/06/2025: không có vào ngày 31/12/2026"],
    ["a unit named by its identity that was not there on the day", "16279@2025-07-01,SKILL_INFO,2025,1,2,value,2025-03-01", "không có vào ngày 01/03/2025"],
    ["not applicable with a number", "22736,SKILL_INFO,2024,0,,not_applicable,", "không phát sinh mà vẫn có số"],
    ["a part larger than its whole", "22736,SKILL_INFO,2024,3,2,value,", "tử số 3 lớn hơn mẫu số 2"],
    ["a ratio without denominator", "22736,SKILL_INFO,2024,3,,value,", "là một tỷ lệ nhưng cột denominator để trống"],
    ["a level that is none", "22736,LIT_STD_LEVEL,2024,3,,value,", "không có mức độ 3"],
    ["a level with a denominator", "22736,LIT_STD_LEVEL,2024,2,10,value,", "chỉ số này không phải là tỷ lệ"],
    ["a standard that is neither met nor not", "22736,UPE_PRE5_STD,2024,2,,value,", "chỉ nhận 1 (đạt) hoặc 0 (chưa đạt)"],
    ["two readings of a dot", "22736,SKILL_INFO,2024,12.5,100,value,", "ý là 12,5 hay 125"],
    ["two readings of a comma", '22736,SKILL_INFO,2024,"1,250",5000,value,', "có thể hiểu là 1,25 hay 1.250"],
    ["a negative number", "22736,SKILL_INFO,2024,-1,2,value,", "số âm"],
    ["a percentage", "22736,SKILL_INFO,2024,50%,100,value,", "ghi tỷ lệ “50%”"],
    ["words", "22736,SKILL_INFO,2024,nhiều,100,value,", "Không đọc được “nhiều”"],
  ])("%s is refused with file and line, and nothing is rolled up", async (_, line, why) => {
    const { code, out, err } = await rollUpCommandOn(csv(good, line), ...day);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("[values.csv, dòng 3]");
    expect(err).toContain(why);
  });

  test("of several files: each is named, all at once", async () => {
    const { code, err } = await rollUpCommandOn({ "a.csv": csv("99999,SKILL_INFO,2024,1,2,,"), "b.csv": csv(good, "22737,SKILL_INFO,24,1,2,,") }, ...day);
    expect([code, err.includes("[a.csv, dòng 2]"), err.includes("[b.csv, dòng 3]")]).toEqual([1, true, true]);
  });
});

describe("the same figure twice", () => {
  test("in two files: refused with both places", async () => {
    const { code, err } = await rollUpCommandOn({ "a.csv": csv(good), "b.csv": csv("22736,SKILL_INFO,2024,51,100,value,") }, ...day);
    expect(code).toBe(1);
    expect(err).toContain("50/100 ở a.csv, dòng 2 và 51/100 ở b.csv, dòng 2");
  });

  test("word for word the same: counted once", async () => {
    const { code, figures } = await rollUpCommandOn({ "a.csv": csv(good), "b.csv": csv(good) }, ...day);
    expect([code, figures["576@0000 SKILL_INFO 2024"]?.numerator]).toEqual([0, 50]);
  });

  test("a line of a template that nobody filled in gives way to the filled one, whichever comes first; a word against it does not", async () => {
    const [filled, empty] = [csv(good), csv("22736,SKILL_INFO,2024,,,,", "22737,SKILL_INFO,2024,,,,")];
    for (const files of [{ "a.csv": filled, "b.csv": empty }, { "a.csv": empty, "b.csv": filled }]) {
      const { code, figures, err } = await rollUpCommandOn(files, ...day);
      expect([code, err]).toEqual([0, ""]);
      expect(figures["576@0000 SKILL_INFO 2024"]).toMatchObject({ numerator: 50, denominator: 100, reported: 1, expected: 3 });
    }
    expect((await rollUpCommandOn({ "a.csv": filled, "b.csv": csv("22736,SKILL_INFO,2024,,,not_reported,") }, ...day)).code).toBe(1);
  });

  test("files of one name in two folders are called by their paths", async () => {
    const { err } = await rollUpCommandOn({ "a/so-lieu.csv": csv(good), "b/so-lieu.csv": csv("22736,SKILL_INFO,2024,51,100,value,") }, ...day);
    expect(err).toContain("a/so-lieu.csv, dòng 2");
  });
});

describe("files", () => {
  test("semicolons, a mark at the start, Vietnamese numbers, words for states, columns in another order and columns for people", async () => {
    const text = "\uFEFFindicator;Tên đơn vị;unit;period;numerator;denominator;state\r\nSKILL_INFO;Trường Sa;22736;2024;1.250;5.000;Có số liệu\r\nSKILL_INFO;Song Tử Tây;22737;2024;;5.000;chưa báo cáo\r\n\r\n";
    const { code, figures } = await rollUpCommandOn(text, ...day);
    expect(code).toBe(0);
    expect(figures["576@0000 SKILL_INFO 2024"]).toMatchObject({ numerator: 1250, denominator: 5000, reported: 1, expected: 3 });
  });

  test.each([
    ["a missing column", "unit,indicator,period,numerator,state\n22736,SKILL_INFO,2024,1,", "thiếu cột “denominator”"],
    ["a misspelt column", "unit,indicator,period,numerator,denominatr,state\n22736,SKILL_INFO,2024,1,2,", "gần giống “denominator”"],
    ["a column that stands twice", "unit,unit,indicator,period,numerator,denominator,state\n22736,22736,SKILL_INFO,2024,1,2,", "đứng ở hai nơi"],
    ["an empty file", "", "Tệp trống"],
  ])("%s is refused", async (_, text, why) => {
    const { code, out, err } = await rollUpCommandOn(text, ...day);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(why);
  });

  test("that are not there, or no tables, are named", async () => {
    const { code, err } = await rollUpCommandOn({ "a.csv": csv(good) }, "khong-co.csv", ...day);
    expect([code, err.includes("Không mở được tệp “khong-co.csv”: không có tệp này.")]).toEqual([1, true]);
    expect((await rollUpCommandOn({ "a.txt": csv(good) }, ...day)).code).toBe(1);
  });
});

describe("what is odd without being wrong", () => {
  test.each([
    ["codes that nobody defines, told together", csv(good, ...["OWN_A", "OWN_B", "OWN_C", "OWN_D", "OWN_E", "OWN_F"].map((code) => `22737,${code},2024,1,2,,`)), "Không có chỉ số “OWN_A”, “OWN_B”, “OWN_C”, “OWN_D”, “OWN_E” và 1 mã khác trong gói quy định nào; 6 dòng được hiểu là một tỷ lệ và gộp riêng theo từng mã."],
    ["a code that is nearly another", csv(good, "22737,SKILL_INF0,2024,1,2,,"), "Không có chỉ số “SKILL_INF0” trong gói quy định nào, nhưng gần giống “SKILL_INFO”; 1 dòng của mã ấy được hiểu là một tỷ lệ"],
    ["a code in small letters", csv(good, "22737,skill_info,2024,1,2,,"), "gần giống “SKILL_INFO”"],
    ["a code of one's own", csv(good, "22737,SO_TU_SACH_MOI,2024,31,,,"), "được hiểu là một số đếm"],
    ["a day outside its period", csv(good, "22737,SKILL_INFO,2024,1,2,,2023-12-31"), "Ngày 31/12/2023 ở cột on nằm ngoài kỳ 2024 (1 dòng)"],
    ["no line at all", csv(), "không có dòng số liệu nào"],
  ])("%s is told and does not stop anything", async (_, text, why) => {
    const { code, out, err } = await rollUpCommandOn(text, ...day);
    expect([code, Array.isArray(JSON.parse(out))]).toEqual([0, true]);
    expect(err).toContain(why);
  });

  test("a sum that no program could hold to the last unit is refused, not rounded", async () => {
    const most = String(Number.MAX_SAFE_INTEGER);
    expect((await rollUpCommandOn(csv(`22736,SKILL_INFO,2024,${most},${most},,`), ...day)).code).toBe(0);
    const { code, out, err } = await rollUpCommandOn(csv(`22736,SKILL_INFO,2024,${most},${most},,`, "22737,SKILL_INFO,2024,1,2,,"), ...day);
    expect([code, out, err.includes("không giữ đúng được từng đơn vị")]).toEqual([1, "", true]);
  });
});

describe("wrong use", () => {
  test.each([[[]], [["--on", "2024-12-31"]]])("without files or without a day it shows how it is used: %j", async (options) => {
    const { code, err } = await rollUpCommandOn(options.length === 0 ? { "a.csv": csv(good) } : {}, ...options);
    expect([code, err.includes("Cách dùng: xhht roll-up")]).toEqual([2, true]);
    expect(err).toMatch(/^(Chưa có tệp nào để gộp|Thiếu ngày): /u);
  });

  test.each([
    [["--as", "csv", "--json"], "--as và --json là hai dạng khác nhau"],
    [["--view"], "Tùy chọn “--view” thiếu giá trị"],
    [["--vue", "x"], "Không hiểu tùy chọn “--vue”"],
  ])("%j is named in a sentence", async (options, why) => {
    const { code, out, err } = await rollUpCommandOn(csv(good), "--on", "2024-12-31", ...options);
    expect([code, out, err.includes(why)]).toEqual([2, "", true]);
  });

  test("a day that is none and a view that is none are named", async () => {
    expect((await rollUpCommandOn(csv(good), "--on", "31/12/2024")).err).toContain("Ngày “31/12/2024” không đúng");
    expect(await rollUpCommandOn(csv(good), "--on", "2024-12-31", "--view", "today")).toMatchObject({ code: 2, out: "" });
  });

  test("for people the figures are a table in Vietnamese numbers", async () => {
    const { out } = await rollUpCommandOn(csv("22736,SKILL_INFO,2024,1250,5000,,"), "--on", "2024-12-31");
    expect(out).toMatch(/Huyện Trường Sa \(576, đến hết 30\/06\/2025\) +SKILL_INFO +2024 +1\.250 +5\.000 +25,00% +– +1\/3\n/u);
  });
});
