/**
 * Groups numbers 0 … count-1 that are joined, directly or through others. `joins` are pairs.
 * Groups come in the order of their smallest member, members in ascending order.
 */
export function components(count: number, joins: Iterable<readonly [number, number]>): number[][] {
  const up = Array.from({ length: count }, (_, index) => index);
  const root = (of: number): number => {
    let at = of;
    while (up[at] !== at) {
      up[at] = up[up[at]!]!;
      at = up[at]!;
    }
    return at;
  };
  for (const [a, b] of joins) {
    const first = root(a);
    const second = root(b);
    if (first !== second) up[Math.max(first, second)] = Math.min(first, second);
  }
  const groups = new Map<number, number[]>();
  for (let member = 0; member < count; member++) {
    const key = root(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}
