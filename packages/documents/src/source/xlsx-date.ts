const day = 86_400_000;
// 30 December 1899, so that 1 March 1900 is 61 as in Excel, which believes that 1900 had a 29 February.
const since1900 = Date.UTC(1899, 11, 30);
const since1904 = Date.UTC(1904, 0, 1);

/** A serial number of a workbook as an ISO day, with the time where there is one; undefined where it is no day of the years 1900–9999. */
export const serialDate = (serial: number, from1904: boolean): string | undefined => {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const whole = from1904 || serial >= 60 ? serial : serial + 1;
  const moment = new Date((from1904 ? since1904 : since1900) + Math.round(whole * 86_400) * 1_000);
  const iso = moment.toISOString();
  return moment.getTime() % day === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
};
