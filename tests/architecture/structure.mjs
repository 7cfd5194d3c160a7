// Prints the import structure in numbers: rooms and floors of src/app, imports that run up, circles.
//   node tests/architecture/structure.mjs [FOLDER OF ANOTHER CHECKOUT]
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const cwd = process.argv[2] ?? '.';
const cruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const graph = JSON.parse(
  execFileSync(
    process.execPath,
    [cruise, '--no-config', '--ts-pre-compilation-deps', '--output-type', 'json', 'src'],
    { cwd, encoding: 'utf8', maxBuffer: 1e9 },
  ),
);
const imports = new Map(
  graph.modules.map(({ source, dependencies }) => [
    source,
    dependencies.map(one => one.resolved).filter(path => path.startsWith('src/')),
  ]),
);

/** Files that reach each other, by Tarjan's algorithm; only groups of two or more. */
function circlesOf(edges) {
  const [index, low, stack, circles] = [new Map(), new Map(), [], []];
  const visit = node => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node), low.get(next)));
      } else if (stack.includes(next)) low.set(node, Math.min(low.get(node), index.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) circles.push(group);
  };
  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return circles;
}

/** A folder of src/app, or a file that lies in src/app itself. */
const roomOf = path => /^src\/app\/([^/]+)/.exec(path)?.[1] ?? null;

const rooms = new Map();
for (const [path, targets] of imports) {
  const room = roomOf(path);
  if (room === null) continue;
  const known = rooms.get(room) ?? new Map();
  rooms.set(room, known);
  for (const other of targets.map(roomOf)) {
    if (other !== null && other !== room) known.set(other, (known.get(other) ?? 0) + 1);
  }
}

// The order with the fewest imports up: whoever imports nothing that is left stands below.
const order = [];
const left = new Set(rooms.keys());
while (left.size > 0) {
  const weight = room =>
    [...rooms.get(room)].reduce((sum, [to, count]) => sum + (left.has(to) ? count : 0), 0);
  const [next] = [...left].sort((a, b) => weight(a) - weight(b) || a.localeCompare(b));
  order.push(next);
  left.delete(next);
}
let up = 0;
const floor = new Map();
for (const room of order) {
  const below = [...rooms.get(room).keys()].filter(to => order.indexOf(to) < order.indexOf(room));
  up += [...rooms.get(room)].reduce(
    (sum, [to, count]) => sum + (order.indexOf(to) > order.indexOf(room) ? count : 0),
    0,
  );
  floor.set(room, Math.max(0, ...below.map(to => floor.get(to))) + 1);
}

const loose = [...rooms.keys()].filter(room => room.includes('.ts')).length;
console.log('src/app: rooms ' + (rooms.size - loose) + ', loose files ' + loose);
console.log('src/app: floors ' + Math.max(...floor.values()) + ', imports that run up ' + up);
console.log('all of src: files ' + imports.size + ', circles ' + circlesOf(imports).length);
