import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line on loopback that breaks whenever so many bytes went up over one connection. */
export interface BadLine {
  address: string;
  breaks(): number;
  /** Bytes that went up in all. */
  carried(): number;
  /** From now on the line holds. */
  mend(): void;
  close(): void;
}

/** Opens a line to a server, `http://127.0.0.1:8373`. */
export const openBadLine = async (target: string, breaksAfter: number): Promise<BadLine> => {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let [breaks, carried, limit] = [0, 0, breaksAfter];
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    let up = 0;
    const end = (): void => void (near.destroy(), far.destroy());
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", end).on("close", () => (open.delete(socket), end()));
    }
    near.on("data", (bytes) => {
      up += bytes.length;
      carried += bytes.length;
      if (up <= limit) return void far.write(bytes);
      // The last bytes arrive, and nobody hears whether they did.
      breaks += 1;
      far.write(bytes, () => near.destroy());
    });
    far.pipe(near);
  }).listen(0, "127.0.0.1");
  await once(line, "listening");
  return {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    breaks: () => breaks,
    carried: () => carried,
    mend: () => void (limit = Infinity),
    close() {
      line.close();
      for (const socket of open) socket.destroy();
    },
  };
};
