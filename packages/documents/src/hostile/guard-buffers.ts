import { limits } from "./limits.ts";

const kinds = ["ArrayBuffer", "Uint8Array", "Uint8ClampedArray", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "Float32Array", "Float64Array"] as const;

/** From this size on it is worth asking how much there is already. */
const large = 256 * 1024;

const check = (bytes: number): void => {
  if (bytes < large) return;
  if (bytes > limits.buffer || process.memoryUsage().arrayBuffers + bytes > limits.buffers) throw new RangeError("A file asks for more memory than a reading may take");
};

/**
 * Bounds the buffers of this thread. A worker's own limits count objects and not buffers, and a parser of .pdf grows a
 * buffer for as long as a packed stream goes on. For a thread that only reads files: it changes the globals.
 */
export const guardBuffers = (): void => {
  // It would unpack out of reach of the bounds; parsers have a way without it.
  Object.defineProperty(globalThis, "DecompressionStream", { value: undefined });
  for (const kind of kinds) {
    const plain = globalThis[kind] as unknown as { new (...args: unknown[]): object; BYTES_PER_ELEMENT?: number };
    const guarded = new Proxy(plain, {
      construct(target, args, newTarget) {
        if (typeof args[0] === "number") check(args[0] * (target.BYTES_PER_ELEMENT ?? 1));
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
    Object.defineProperty(globalThis, kind, { value: guarded, writable: true, configurable: true });
  }
};
