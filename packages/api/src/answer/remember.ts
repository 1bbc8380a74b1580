/** Keeps the latest `size` answers of a pure function by a key, so that the same question is worked out once. */
export const remember = <T>(size: number): ((key: string, make: () => T) => T) => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    if (kept.size > size) kept.delete(kept.keys().next().value!);
    return made;
  };
};
