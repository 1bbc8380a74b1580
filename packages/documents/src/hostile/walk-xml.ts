import { SaxesParser } from "saxes";
import { limits } from "./limits.ts";
import { damaged, Refusal, saveAgain } from "./refusal.ts";

/** What happens on a walk through XML; `name` and the keys of `attributes` are as written, prefix included. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const step = 64 * 1024;

/**
 * Walks through a part in the order it is written, in constant memory. Throws a `Refusal` where it is not well-formed,
 * declares a document type or is nested too deep.
 */
export const walkXml = (bytes: Uint8Array, { open, text, close }: XmlVisitor): void => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", () => {
    throw damaged();
  });
  parser.on("doctype", () => {
    throw new Refusal("file.odd-xml", "Bên trong tệp có khai báo kiểu tài liệu (DOCTYPE), là thứ không có trong văn bản bình thường.", saveAgain);
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw new Refusal("file.too-deep", `Bên trong tệp có các phần lồng nhau quá ${limits.depth} tầng.`, saveAgain);
    open(name, attributes as Record<string, string>);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close?.(name);
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += step) parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof TypeError ? damaged() : error;
  }
};
