import { writtenOut } from "./abbreviations.ts";

/** A thing that indicators speak of, its Vietnamese name, and the folded ways to say it; the first that fits takes the words. */
interface Concept {
  id: string;
  name: string;
  said: RegExp;
  /** Of one family of such things an indicator means just its own. */
  family?: "title" | "school" | "age" | "body" | "act" | "whose" | "skill";
}

const one = (id: string, name: string, said: string, family?: Concept["family"]): Concept => ({
  id,
  name,
  said: new RegExp(`(?<![a-z\\d])(?:${said})(?![a-z\\d])`, "g"),
  ...(family && { family }),
});

const people = "nguoi lao dong|cong nhan|nguoi lon|nguoi dan|lao dong|thanh vien|cong dan|nguoi truong thanh";
const staff = "can bo|cong chuc|vien chuc|nhan vien";
const unitNames = "xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh";

/** The synonyms that matching knows. Words that no entry takes are compared as they are. */
const concepts: Concept[] = [
  one("xhht", "xã hội học tập", "(?:xay dung )?xa hoi hoc tap"),
  one("worker-in", "người lao động trong gia đình, dòng họ, cộng đồng học tập", `(?:${people})(?:[, ]+(?:${people}))* (?:trong|cua|thuoc|o) (?:cac )?(?:mo hinh )?(?:gia dinh|dong ho|cong dong)(?: hoc tap)?(?:(?:, ?|,? va |/ ?|; ?)(?:gia dinh|dong ho|cong dong)(?: hoc tap)?)*|(?<=cong dan hoc tap ?[|:] ?(?:so )?)nguoi lao dong(?! (?:[a-z]+ ){0,2}(?:don vi|co quan))`, "whose"),
  one("cadre-in", "cán bộ, công chức trong đơn vị", `(?:${staff})(?:[, /]+(?:va )?(?:${staff}|nguoi lao dong|giao vien|hoc sinh|hop dong))*(?:[a-z, ]{0,24}? (?:trong|cua|thuoc|o|tai) (?:cac )?(?:co quan,? ?)?(?:don vi hoc tap|don vi|co quan)(?:, don vi)?(?: hoc tap)?)?(?! (?:lam cong tac )?khuyen hoc| (?:va|,)? ?hoi vien|, hoi vien| quan ly)`, "whose"),
  one("t-local", "danh hiệu địa phương học tập", `danh hieu dia phuong hoc tap|dia phuong hoc tap|cong dong hoc tap (?:cap )?(?:${unitNames})|(?:danh hieu )?(?:${unitNames})(?:(?:, | va |/)(?:${unitNames}))* hoc tap|danh hieu (?:${unitNames})(?: (?!dat|co|duoc|la)[a-z]+){1,4} hoc tap|danh hieu hoc tap`, "title"),
  one("t-citizen", "công dân học tập", "cong dan hoc tap", "title"),
  one("t-family", "gia đình học tập", "gia dinh hoc tap|gia dinh hieu hoc", "title"),
  one("t-clan", "dòng họ học tập", "(?:dong|toc) ho hoc tap|dong ho khuyen hoc", "title"),
  one("t-community", "cộng đồng học tập", "cong dong hoc tap", "title"),
  one("t-unit", "đơn vị học tập", "don vi hoc tap|co quan hoc tap", "title"),
  one("subgroup", "một nhóm riêng", "(?:nguoi )?(?:dong bao )?(?:dan toc thieu so|dtts)|phu nu|nu gioi|(?:nguoi |tre (?:em )?)?khuyet tat|(?:nguoi )?cao tuoi|(?:ho |nguoi )?(?:can )?ngheo"),
  one("clc", "trung tâm học tập cộng đồng", "trung tam hoc tap cong dong|trung tam(?= (?:duoc )?(?:xep|danh gia) loai)"),
  one("literacy", "xóa mù chữ", "xoa mu chu"),
  one("keeps-learning", "tiếp tục học tập, không tái mù chữ", "tiep tuc (?:tham gia )?(?:duoc )?hoc(?: tap)?|khong (?:bi )?tai mu(?: chu)?|khong (?:bi )?mu chu tro lai"),
  one("illiterate", "chưa biết chữ", "(?:chua|khong|con) (?:duoc )?biet chu|(?:bi )?tai mu(?: chu)?|(?:con )?mu chu", "skill"),
  one("literate", "biết chữ", "(?:moi |duoc )?biet chu|biet doc(?:,| va)? biet viet", "skill"),
  one("universal", "phổ cập giáo dục", "pho cap giao duc"),
  one("primary", "tiểu học", "(?:giao duc |cap )?tieu hoc|th(?=,| va)", "school"),
  one("lower-secondary", "trung học cơ sở", "(?:giao duc |cap )?trung hoc co so", "school"),
  one("upper-secondary", "trung học phổ thông", "(?:giao duc |cap )?trung hoc pho thong", "school"),
  one("aged-34", "trẻ 3 và 4 tuổi", "(?:tre (?:em )?)?(?:mau giao )?(?:tu )?(?:3|03|ba)(?: tuoi)?(?:,| va|-| ?- ?| den) ?(?:4|04|bon) tuoi|(?:tre (?:em )?)?(?:mau giao )?(?:4|bon) tuoi", "age"),
  one("kindergarten", "trẻ mẫu giáo", "(?:tre (?:em )?)?(?:mau giao )?(?:tu )?(?:3|03|ba)(?: tuoi)?(?: den|-| - |,| ?4(?: tuoi)? va) ?(?:5|05|nam|6) tuoi", "age"),
  one("aged-5", "trẻ 5 tuổi", "(?:tre (?:em )?)?(?:mau giao )?(?:5|05|nam)(?: \\(nam\\))?(?:-6)? tuoi(?! tro len)", "age"),
  one("kindergarten", "trẻ mẫu giáo", "(?:tre (?:em )?)?(?:trong do tuoi )?mau giao", "age"),
  one("nursery", "trẻ nhà trẻ", "(?:tre (?:em )?)?(?:trong |o )?(?:do tuoi |lua tuoi )?nha tre|(?:tre (?:em )?)?(?:tu )?(?:3|03)(?: thang)?(?: den|-| - ) ?36 thang(?: tuoi)?|tre (?:em )?duoi (?:3|ba|36) (?:tuoi|thang)", "age"),
  one("non-public", "ngoài công lập", "ngoai cong lap|tu thuc|dan lap"),
  one("two-sessions", "hai buổi một ngày", "(?:2|hai|02) buoi ?(?:/|tren|mot|moi) ?ngay"),
  one("enrolled", "đến trường", "(?:duoc )?(?:huy dong(?: [a-z ]{0,20}?)?)?(?:den truong|ra lop|den lop|den nha tre|di hoc|di nha tre|nhap hoc|ra nha tre)|huy dong"),
  one("preschool-group", "nhóm, lớp mầm non", "(?:cac )?(?:nhom|nhom[,/ ]+(?:tre,? ?)?lop|lop)(?: (?:mam non|mau giao|tre))?"),
  one("preschool", "mầm non", "(?:giao duc |cap |truong )?mam non"),
  one("stunted", "thấp còi", "(?:suy dinh duong )?(?:the )?thap coi", "body"),
  one("underweight", "nhẹ cân", "suy dinh duong(?: (?:the )?nhe can)?|(?:the )?nhe can", "body"),
  one("overweight", "thừa cân, béo phì", "thua can(?:,| va|/|-)? ?(?:beo phi)?|beo phi", "body"),
  one("aged-15-60", "15 đến 60 tuổi", "(?:trong )?(?:do tuoi )?(?:tu )?15(?: tuoi)?(?:-| - | den ) ?60(?: tuoi)?", "age"),
  one("aged-other", "độ tuổi khác", "(?:trong )?(?:do tuoi )?(?:tu )?(?:1[0-9]|6)(?: tuoi)?(?:-| - | den ) ?(?:[1-5]\\d|6[1-9])(?: tuoi)?", "age"),
  one("aged-15-up", "từ 15 tuổi trở lên", "(?:dan so |nguoi |nguoi dan |dan cu )?(?:trong do tuoi )?(?:tu )?(?:du )?15 tuoi(?: tro len| \\+)|dan so tren 15 tuoi"),
  one("working-age", "độ tuổi lao động", "nguoi lao dong(?= (?:duoc|co|da)[a-z ,]{0,40}(?:nang luc|ky nang))|(?:nguoi |dan so |nguoi dan |so nguoi |nguoi lao dong )?(?:trong |o )?(?:do |lua )tuoi lao dong|luc luong lao dong"),
  one("info-skill", "năng lực thông tin", "(?:nang luc|ky nang)(?: [a-z]{1,6}){0,4}? (?:ve )?(?<!cong nghe )thong tin|(?:ky nang|nang luc) so(?=(?:, | va |, va )ky nang song)|(?<=ky nang song(?:, | va |, va ))(?:ky nang|nang luc) so", "skill"),
  one("life-skill", "kỹ năng sống", "ky nang song", "skill"),
  one("digital-skill", "kỹ năng số", "(?:ky nang|nang luc) so", "skill"),
  one("technical", "chuyên môn kỹ thuật", "(?:trinh do )?chuyen mon(?:,| va|-)? ?(?:ky thuat|nghiep vu)", "skill"),
  one("university-degree", "trình độ đại học trở lên", "(?:co |dat )?(?:trinh do |bang )(?:tu )?(?:cao dang, )?dai hoc(?: (?:tro len|va sau dai hoc|, sau dai hoc|va tren dai hoc))?|(?:tu )?dai hoc tro len|dai hoc(?: va|,) (?:sau|tren) dai hoc", "skill"),
  one("digital-university", "đại học số", "(?:mo hinh )?dai hoc so"),
  one("digital-materials", "học liệu số", "(?:kho )?hoc lieu (?:so|mo|dien tu)"),
  one("university", "trường đại học", "(?:cac )?(?:truong|co so giao duc|co so dao tao)(?: cao dang,| cao dang va)? dai hoc|hoc vien, truong dai hoc|dai hoc, hoc vien|co so giao duc dai hoc"),
  one("digital-setting", "môi trường số", "moi truong (?:so|mang|truc tuyen)|nen tang so|truc tuyen|(?<!moi truong )chuyen doi so"),
  one("manage-teach", "quản lý, dạy và học", "(?:hoat dong )?(?:quan ly|quan tri)(?:,| va)? ?(?:giang )?day(?: hoc)?(?:,| va)? ?(?:hoc(?: tap)?)?|(?:day|giang day)(?: va|,)? hoc(?: tap)?"),
  one("information-technology", "công nghệ thông tin", "cong nghe thong tin(?: va truyen thong)?|cong nghe so"),
  one("applies", "ứng dụng", "(?:tang cuong )?ung dung"),
  one("rated-good", "xếp loại tốt", "(?:duoc )?(?:xep|danh gia)(?: xep)? loai (?:la )?(?:tot|kha,? tot|kha va tot)|(?:dat )?loai tot|hoat dong tot", "skill"),
  one("kinds-of-institution", "các loại cơ sở giáo dục", "giao duc pho thong|giao duc thuong xuyen|giao duc nghe nghiep|co so giao duc khac|pho thong"),
  one("lead", "chủ tịch, phó chủ tịch", "(?:pho )?chu tich(?:(?: hoac|,| va|/) ?(?:pho )?chu tich)?|lanh dao(?= hoi)"),
  one("helps-run", "tham gia quản lý", "tham gia (?:cong tac )?(?:quan ly|ban giam doc|dieu hanh|lanh dao)", "skill"),
  one("association-staff", "cán bộ khuyến học", "can bo(?:, cong chuc)? (?:lam )?(?:cong tac )?khuyen hoc|can bo hoi khuyen hoc(?!.{0,14}hoi vien)"),
  one("members", "cán bộ, hội viên", "(?:can bo(?:,| va) ?)?hoi vien"),
  one("branch", "chi hội, ban khuyến học", "(?:to chuc )?(?:chi hoi|ban|phan hoi)(?:,? (?:chi hoi|ban))?(?: khuyen hoc)"),
  one("association", "Hội Khuyến học", "hoi khuyen hoc"),
  one("briefed", "quán triệt", "(?:hoc tap,? )?quan triet|pho bien,? quan triet", "skill"),
  one("movement", "phong trào học tập suốt đời", "phong trao(?: thi dua)?(?: hoc tap)?(?: suot doi)?"),
  one("trained-course", "bồi dưỡng, tập huấn", "(?:duoc )?(?:boi duong|tap huan)(?:,? (?:boi duong|tap huan))?"),
  one("clubs", "hội đồng hương, cơ sở tôn giáo", "hoi dong huong|co so ton giao|dong huong"),
  one("register", "đăng ký", "dang k[iy](?: xay dung)?", "act"),
  one("achieve", "đạt danh hiệu", "(?:dat|duoc|duoc cong nhan|cong nhan)(?: (?:dat|la|danh hieu))* danh hieu|duoc cong nhan(?: (?:dat|la))?|cong nhan (?:dat|la)", "act"),
  one("families", "gia đình", "(?:ho )?gia dinh|ho dan"),
  one("clans", "dòng họ", "(?:dong|toc) ho|dong toc"),
  one("villages", "thôn, tổ dân phố", "(?:so |cac )?ban(?=,| va| co| dat| duoc| dang|$)(?:, (?:lang|tieu khu|to dan pho|khu pho))*|tieu khu|thon(?:,|/)? (?:lang|ban|buon|ap|xom)|thon|lang(?! nghe)|buon|ap(?! dung)|khom|khu pho|to dan pho|khu vuc|xom|soc|to nhan dan|cong dong (?:thon|dan cu|khu dan cu)|bon|plei|thon, to dan pho"),
  one("residential", "khu dân cư", "khu dan cu"),
  one("agencies", "cơ quan, đơn vị", "(?:co quan|don vi|doanh nghiep|to chuc(?! (?:day|quan ly|thuc hien|trien khai|hoat dong|duoc|cac))|co so san xuat)(?:(?:,| va|/|;) ?(?:co quan|don vi|doanh nghiep|to chuc|co so san xuat))*"),
  one("institutions", "cơ sở giáo dục", "(?:cac )?(?:co so giao duc|nha truong|truong hoc|truong|co so giao duc va dao tao)"),
  one("citizens", "công dân", "cong dan|nguoi dan|nguoi lon|nguoi truong thanh|dan so truong thanh"),
  one("workers", "người lao động", "nguoi lao dong|cong nhan"),
  one("trained", "được đào tạo", "(?:duoc |qua |da qua )?dao tao"),
];

const empty = new Set(
  "khong che kiem soat tot tang giam binh trung moi hang co cac cua va tren duoc trong cho la mot nhung den tai ve voi theo tu so tong dat ty le ti o do thuc hien tham gia hoat dong dia ban dia phuong huyen xa phuong tinh quan toan nguoi tre em da hoac ke ca thuong tru thi tran pho nam cap xay dung danh hieu chuan ket qua tiep tuc phan dau duy tri giu vung cung co vung chac hieu qua hang moi to chuc khi nay bang chung chi hoc tap lon truong lan luot tung chiem muc trinh dan hoan thanh bao dam dam rieng nhu sau tro len thoi thanh thuoc an gom bao viec cong tac khong trang bi trien khai quan ly".split(" "),
);


/** Who holds a title goes without saying. */
const heldBy: Record<string, string> = { "t-family": "families", "t-clan": "clans", "t-community": "villages", "t-unit": "agencies", "t-citizen": "citizens" };

/** The things that folded words speak of. */
export const conceptsOf = (folded: string): Set<string> => {
  let words = writtenOut(folded);
  const ids = new Set<string>();
  for (const { id, said } of concepts)
    words = words.replace(said, () => {
      ids.add(id);
      return " | ";
    });
  for (const [title, holder] of Object.entries(heldBy)) if (ids.has(title)) ids.add(holder);
  for (const word of words.split(/[^a-z]+/)) if (word.length > 1 && !empty.has(word)) ids.add(`=${word}`);
  if (ids.has("kinds-of-institution") && /co so/.test(words)) ids.add("institutions");
  // A child of five goes to a kindergarten too.
  if (ids.has("aged-5") && /lop mau giao/.test(folded)) ids.delete("kindergarten");
  // A village that has a movement of its own is a residential area of the programme.
  if (ids.has("movement") && ids.delete("villages")) ids.add("residential");
  return ids;
};

const byId = new Map(concepts.map((concept) => [concept.id, concept]));

/** The Vietnamese name of a concept; a plain word is its own. */
export const nameOf = (id: string): string => byId.get(id)?.name ?? id.slice(1);

/** The family of a concept: of one family an indicator means just its own. */
export const familyOf = (id: string): string | undefined => byId.get(id)?.family;

const holders = new Set(["families", "clans", "villages", "residential", "agencies", "institutions", "citizens", "workers", "university", "clc", "members", "association", "association-staff", "preschool-group", "clubs", "preschool"]);

const subjects = new Set(["families", "clans", "villages", "residential", "agencies", "institutions", "clubs"]);

/** Whether a concept names one kind of those that an indicator may count, so that another of its kinds stands for all. */
export const isSubject = (id: string): boolean => subjects.has(id);

/** Whether two sets of things name whom they speak of, and name others. */
export const ofOthers = (said: ReadonlySet<string>, meant: ReadonlySet<string>): boolean => {
  const [one, other] = [said, meant].map((ids) => [...ids].filter((id) => subjects.has(id)));
  return one!.length > 0 && other!.length > 0 && !one!.some((id) => other!.includes(id));
};

/** Whether a concept only names who or what is counted, not what is said of it. */
export const isHolder = (id: string): boolean => holders.has(id);
