/** Words of the page for everybody, and of the files beside figures. */
export const publicWords = {
  page: "Trang công khai",
  download: "Tải về",
  paper: "Bảng tổng hợp để in, Word, PDF",
  files: [
    ["xlsx", "Bảng tính .xlsx"],
    ["csv", "Bảng .csv"],
    ["json", ".json"],
    ["csv-metadata.json", "Mô tả cột của .csv (CSVW)"],
    ["sdmx.json", "SDMX-JSON"],
    ["adx.xml", "ADX"],
  ],
} as const;
