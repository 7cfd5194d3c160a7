// Who may import whom (docs/decisions, design of the house). Checked by dependency-cruiser.
const areas = {
  core: ['core'],
  words: ['words', 'core'],
  contract: ['contract', 'core'],
  document: ['document', 'words', 'core'],
  app: ['app', 'words', 'core'],
  google: ['google', 'app', 'core'],
  server: ['server', 'google', 'app', 'document', 'contract', 'words', 'core'],
  sidebar: ['sidebar', 'contract', 'words', 'core'],
  local: ['local', 'contract', 'words', 'core'],
};

const forbidden = Object.entries(areas).map(([area, may]) => ({
  name: area + '-imports-only-' + may.filter(other => other !== area).join('-and-') + '-or-itself',
  severity: 'error',
  from: { path: '^src/' + area + '/' },
  to: {
    path: '^src/',
    pathNot:
      '^src/(' +
      may.join('|') +
      ')/' +
      // The surface of Google's methods holds types only; the local Workspace implements it.
      (area === 'local' ? '|^src/google/surface[.]ts$' : ''),
  },
}));

// The rooms of src/app, the ground first: a room imports only rooms above it in this list, so that
// what a leader does last stands on what a leader does first (docs/architecture.md).
const rooms = [
  'needs',
  'school',
  'runs',
  'goals',
  'plans',
  'setUp',
  'living',
  'records',
  'undo',
  'checkIns',
  'sharing',
  'schedule',
  'calendar',
  'recovery',
];
// Files of src/app itself know every kind of run; re-planning starts runs, so it stands on top.
const rest = '[^/]+[.]ts$';

const alternatives = names => '^src/app/(' + names.join('|') + ')';
forbidden.push(
  ...rooms.map((room, place) => ({
    name: 'app-' + room + '-imports-no-room-below-it',
    severity: 'error',
    from: { path: '^src/app/' + room + '/' },
    to: {
      path: alternatives([...rooms.slice(place + 1), 'replan'].map(one => one + '/').concat(rest)),
    },
  })),
  {
    name: 'app-only-replan-imports-replan',
    severity: 'error',
    from: { path: '^src/app/', pathNot: '^src/app/replan/' },
    to: { path: '^src/app/replan/' },
  },
  {
    name: 'app-has-no-other-room',
    severity: 'error',
    from: {},
    to: {
      path: '^src/app/',
      pathNot: alternatives([...rooms, 'replan'].map(one => one + '/').concat(rest)),
    },
  },
);

// The rooms of src/core in the same manner: how data is packed and a tab with its cells first, what a school reads out of
// many plans last. Days and errors are under all of them.
const coreRooms = [
  'packed',
  'table',
  'ledger',
  'rubric',
  'roster',
  'alignment',
  'schedule',
  'plan',
  'insight',
  'school',
];
const inCore = names => '^src/core/(' + names.map(name => name + '/').join('|') + ')';
forbidden.push(
  {
    name: 'core-ground-imports-no-room',
    severity: 'error',
    from: { path: '^src/core/[^/]+[.]ts$' },
    to: { path: '^src/core/[^/]+/' },
  },
  ...coreRooms.slice(0, -1).map((room, place) => ({
    name: 'core-' + room + '-imports-no-room-below-it',
    severity: 'error',
    from: { path: inCore([room]) },
    to: { path: inCore(coreRooms.slice(place + 1)) },
  })),
  {
    name: 'core-has-no-other-room',
    severity: 'error',
    from: {},
    to: { path: '^src/core/[^/]+/', pathNot: inCore(coreRooms) },
  },
);

// Rooms inside a room of core that stand on their own: what is around them imports them, and they
// import nothing of it. What happens to a plan once it stands (sync) is on top of it.
for (const [room, around] of [
  ['schedule/solver', 'schedule'],
  ['schedule/year', 'schedule'],
  ['roster/headers', 'roster'],
]) {
  forbidden.push({
    name: 'core-' + room.replace('/', '-') + '-imports-nothing-else-of-' + around,
    severity: 'error',
    from: { path: '^src/core/' + room + '/' },
    to: { path: '^src/core/' + around + '/', pathNot: '^src/core/' + room + '/' },
  });
}
forbidden.push({
  name: 'core-schedule-imports-no-sync',
  severity: 'error',
  from: { path: '^src/core/schedule/', pathNot: '^src/core/schedule/sync/' },
  to: { path: '^src/core/schedule/sync/' },
});

const npm = {
  core: ['temporal-polyfill'],
  words: [],
  contract: [],
  document: ['docxtemplater', 'fflate'],
  app: [],
  google: [],
  server: [],
  sidebar: ['preact', '@preact/signals'],
};

for (const [area, may] of Object.entries(npm)) {
  forbidden.push({
    name: area + '-uses-no-other-package-and-no-node-module',
    severity: 'error',
    // Build scripts (.mjs) run on the developer's machine only.
    from: { path: '^src/' + area + '/', pathNot: '[.]mjs$' },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
      ...(may.length > 0 ? { pathNot: 'node_modules/(' + may.join('|') + ')/' } : {}),
    },
  });
}

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'temporal-stays-in-time',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/schedule/year/time[.]ts$' },
      to: { path: 'node_modules/temporal-polyfill' },
    },
    {
      name: 'globals-are-for-google-and-server-alone',
      severity: 'error',
      from: { pathNot: '^src/(google|server)/' },
      to: { path: '^src/google/globals[.]ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node'],
    },
  },
};
