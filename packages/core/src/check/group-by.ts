/** Groups items by a key, in the order in which the keys first appear; no group is empty. */
export const groupBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, [T, ...T[]]> => {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};
