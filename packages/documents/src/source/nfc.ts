import { Refusal, saveAgain } from "../hostile/refusal.ts";

/** Whether one letter carries more marks than any script needs. */
export const isOverloaded = (text: string): boolean => /\p{M}{31}/u.test(text);

/**
 * Text in NFC. Throws a `Refusal` where one letter carries more marks than any script needs: bringing them in order takes
 * time with the square of their number (30 are allowed by UAX #15, "Stream-Safe Text Format").
 */
export const toNfc = (text: string): string => {
  if (isOverloaded(text)) throw new Refusal("file.odd-text", "Trong tệp có chữ mang hàng chục dấu chồng lên nhau.", saveAgain);
  return text.normalize("NFC");
};
