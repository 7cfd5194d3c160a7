import { readFileSync, writeFileSync } from 'node:fs';
import { permissionsPage, type Manifest } from './permissions.ts';

// `npm run permissions`: docs/permissions.md from appsscript.json.

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;
writeFileSync('docs/permissions.md', permissionsPage(manifest));
