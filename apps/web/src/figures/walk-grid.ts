const stopsOf = (row: HTMLTableRowElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>("a, button, input")];
const between = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most);

/**
 * Makes a table one stop for Tab: arrows, Home, End and PageUp or PageDown walk among what can be used in it. What stands
 * in the head of a row lies to the left of its cells. `drawAll` is called before a walk to the very end.
 */
export const walkGrid = (table: HTMLTableElement, drawAll: () => void): { settle: () => void } => {
  let here: HTMLElement | null = null;
  const columns = (): number => (table.rows[0]?.cells.length ?? 1) - 1;

  const take = (stop: HTMLElement | undefined): void => {
    if (!stop) return;
    if (here) here.tabIndex = -1;
    stop.tabIndex = 0;
    here = stop;
  };
  /** Row and column of a stop; columns before the cells are negative. */
  const placeOf = (stop: HTMLElement): [number, number] => {
    const row = stop.closest("tr")!;
    const stops = stopsOf(row);
    return [row.rowIndex, stops.indexOf(stop) - (stops.length - columns())];
  };
  const walk = (row: number, column: number): void => {
    const to = table.rows[between(row, 0, table.rows.length - 1)];
    const stops = to ? stopsOf(to) : [];
    const stop = stops[between(column + stops.length - columns(), 0, stops.length - 1)];
    take(stop);
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  table.addEventListener("focusin", ({ target }) => {
    const stop = (target as Element).closest<HTMLElement>("a, button, input");
    if (stop && stop !== here) take(stop);
  });
  table.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.metaKey || !here?.isConnected) return;
    const [row, column] = placeOf(here);
    const last = columns() - 1;
    const ways: Record<string, () => void> = {
      ArrowRight: () => walk(row, column + 1),
      ArrowLeft: () => walk(row, column - 1),
      ArrowDown: () => walk(row + 1, column),
      ArrowUp: () => walk(row - 1, column),
      Home: () => walk(event.ctrlKey ? 1 : row, event.ctrlKey ? 0 : -columns()),
      End: () => {
        if (event.ctrlKey) drawAll();
        walk(event.ctrlKey ? table.rows.length - 1 : row, last);
      },
      PageDown: () => walk(row + 10, column),
      PageUp: () => walk(row - 10, column),
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    way();
  });

  return {
    /** After rows came or went: the table still has its one stop. */
    settle() {
      if (here?.isConnected) return;
      take(table.rows[1] && stopsOf(table.rows[1])[0]);
    },
  };
};
