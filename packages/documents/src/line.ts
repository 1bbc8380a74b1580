/** Who stands in a line of work, so that nobody can fill it alone. */
export interface Line {
  /** All that stand in it, or those whom one person brought. */
  length(by?: string): number;
  /** Stands at its end; gives the way out of it. */
  join(by: string): () => void;
}

/** Opens an empty line. */
export const openLine = (): Line => {
  const places = new Map<string, number>();
  let all = 0;
  const change = (by: string, step: 1 | -1): void => {
    all += step;
    const left = (places.get(by) ?? 0) + step;
    if (left === 0) places.delete(by);
    else places.set(by, left);
  };
  return {
    length: (by) => (by === undefined ? all : (places.get(by) ?? 0)),
    join(by) {
      change(by, 1);
      return () => change(by, -1);
    },
  };
};
