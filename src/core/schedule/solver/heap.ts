/** A queue of nodes by smallest key. A node may be in it several times. */
export interface NodeQueue {
  clear(): void;
  push(key: number, node: number): void;
  /** Takes the node with the smallest key, or -1 from an empty queue; `poppedKey` is its key. */
  pop(): number;
  poppedKey(): number;
}

/** A four-ary heap: shallower than a binary one, and its children lie side by side. */
export function nodeQueue(): NodeQueue {
  let keys = new Float64Array(1024);
  let nodes = new Int32Array(1024);
  let size = 0;
  let lastKey = 0;

  function grow(): void {
    const wider = new Float64Array(keys.length * 2);
    wider.set(keys);
    keys = wider;
    const more = new Int32Array(nodes.length * 2);
    more.set(nodes);
    nodes = more;
  }

  function push(key: number, node: number): void {
    if (size === keys.length) grow();
    let at = size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const parentKey = keys[parent]!;
      if (parentKey <= key) break;
      keys[at] = parentKey;
      nodes[at] = nodes[parent]!;
      at = parent;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  function pop(): number {
    if (size === 0) return -1;
    const top = nodes[0]!;
    lastKey = keys[0]!;
    size -= 1;
    const key = keys[size]!;
    const node = nodes[size]!;
    let at = 0;
    for (;;) {
      const first = at * 4 + 1;
      if (first >= size) break;
      let least = first;
      const end = Math.min(first + 4, size);
      for (let child = first + 1; child < end; child++) {
        if (keys[child]! < keys[least]!) least = child;
      }
      if (keys[least]! >= key) break;
      keys[at] = keys[least]!;
      nodes[at] = nodes[least]!;
      at = least;
    }
    keys[at] = key;
    nodes[at] = node;
    return top;
  }

  return {
    clear: () => {
      size = 0;
    },
    push,
    pop,
    poppedKey: () => lastKey,
  };
}
