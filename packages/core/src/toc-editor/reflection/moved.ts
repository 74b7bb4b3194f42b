/**
 * Which of the items that two lists share have moved: as few as can explain the new order, in that
 * order. The others are a longest run that keeps its order.
 */
export function moved(before: readonly string[], after: readonly string[]): string[] {
  const rank = new Map(before.map((item, index) => [item, index]));
  const shared = after.filter((item) => rank.has(item));
  const rankOf = (item: string) => rank.get(item) ?? 0;

  /** By length − 1: the run of that length that ends earliest, as its last item. */
  const ends: string[] = [];
  const previous = new Map<string, string | undefined>();
  for (const item of shared) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rankOf(ends[middle] ?? '') < rankOf(item)) low = middle + 1;
      else high = middle;
    }
    previous.set(item, ends[low - 1]);
    ends[low] = item;
  }

  const kept = new Set<string>();
  for (let item = ends.at(-1); item !== undefined; item = previous.get(item)) kept.add(item);
  return shared.filter((item) => !kept.has(item));
}
