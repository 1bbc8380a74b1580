/** A fixture as the plan that a commune would print: headings, bullets and tasks with their numbers. */
export const documentOf = (fixture: string): string => {
  const goals: string[] = [];
  const tasks: string[] = [];
  let part = 0;
  let letter = 0;
  let issued = "";
  for (const line of fixture.split("\n")) {
    if (line.startsWith("# ")) {
      part += 1;
      letter = 0;
      goals.push(`${part}. ${line.slice(2)}`);
    } else if (line.startsWith("## ")) {
      goals.push(`${"abcdđeghi"[letter]!}) ${line.slice(3)}`);
      letter += 1;
    } else if (line.startsWith("!")) issued = line.slice(1).trim();
    else if (line.startsWith(">")) tasks.push(`${"abcdđeghi"[tasks.length]!}) ${line.slice(1).trim()}`);
    else if (line.trim() !== "") goals.push(`- ${line}`);
  }
  return [
    ...(issued ? ["Số: 12/KH-UBND", `Phú Hội, ngày 15 tháng 02 năm ${issued}`] : []),
    "KẾ HOẠCH",
    "Xây dựng xã hội học tập trên địa bàn xã Phú Hội",
    "",
    "I. MỤC ĐÍCH",
    "Tạo điều kiện để mọi người dân trong xã được học tập thường xuyên.",
    "II. MỤC TIÊU CỤ THỂ",
    ...goals,
    "III. NHIỆM VỤ VÀ GIẢI PHÁP",
    "1. Tổ chức thực hiện các hoạt động học tập",
    ...(tasks.length > 0 ? tasks : ["a) Cập nhật tài liệu cho người học."]),
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Ủy ban nhân dân xã theo dõi việc thực hiện kế hoạch này.",
  ].join("\n");
};
