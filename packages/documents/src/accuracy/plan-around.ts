/** A whole small plan around goals written as `!` year of issue, `#` heading, `##` heading below it, `>` task and plain clauses. */
export const planAround = (goals: string): string => {
  const objectives: string[] = [];
  const tasks: string[] = [];
  let heading = 0;
  let below = 0;
  let year = "2022";
  for (const line of goals.split("\n").filter((one) => one.trim() !== "")) {
    const words = line.replace(/^(?:#+|>)\s*/, "");
    if (line.startsWith("!")) year = line.slice(1).trim();
    else if (line.startsWith("##")) objectives.push(`${"abcdđeghik"[below++]}) ${words}`);
    else if (line.startsWith("#")) {
      objectives.push(`${(heading += 1)}. ${words}`);
      below = 0;
    } else if (line.startsWith(">")) tasks.push(`${"abcdđeghiklmnopq"[tasks.length]}) ${words}`);
    else objectives.push(`- ${words}`);
  }
  const plan = [
    "ỦY BAN NHÂN DÂN", "XÃ SUỐI HOA", "Số: 21/KH-UBND", `Suối Hoa, ngày 14 tháng 3 năm ${year}`, "",
    "KẾ HOẠCH", "Học tập suốt đời trên địa bàn xã Suối Hoa", "",
    "Ủy ban nhân dân xã Suối Hoa ban hành Kế hoạch như sau:", "",
    "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Ai cũng có chỗ học.", "2. Yêu cầu", "- Làm đến nơi đến chốn.", "",
    "II. MỤC TIÊU CỤ THỂ", ...objectives, "",
    "III. NHIỆM VỤ, GIẢI PHÁP", "1. Việc phải làm", ...(tasks.length > 0 ? tasks : ["a) Mở lớp ở nhà văn hóa thôn vào buổi tối."]), "",
    "IV. TỔ CHỨC THỰC HIỆN", "1. Hội Khuyến học xã", "a) Chủ trì thực hiện.", "",
    "Nơi nhận:", "- Các thôn;", "- Lưu: VT.", "", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Mai Thị Tươi",
  ];
  return `${plan.join("\n")}\n`;
};
