// What docxtemplater brings twice, or brings and a plan does not need.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SOURCES = 'node_modules/docxtemplater/js';

/** A function that its compiler wrote into each file that needs it, on a line of its own. */
const HELPER = /^function (_\w+|ownKeys)\(.*\}$/gm;

/** The compiler's functions are in every file again, 29 kB: here they are in one. */
const helpersOnce = {
  name: 'helpers-once',
  setup({ onLoad, onResolve }) {
    const helpers = new Map();
    for (const file of reachedFrom(join(SOURCES, 'docxtemplater.js'))) {
      for (const [line, name] of readFileSync(file, 'utf8').matchAll(HELPER)) {
        if ((helpers.get(name) ?? line) !== line) throw new Error(`there are two ${name}`);
        helpers.set(name, line);
      }
    }
    onResolve({ filter: /^compiler-helpers$/ }, ({ path }) => ({ path, namespace: 'helpers' }));
    onLoad({ filter: /./, namespace: 'helpers' }, () => ({
      contents: [...helpers.values(), `module.exports = { ${[...helpers.keys()]} };`].join('\n'),
    }));
    onLoad({ filter: /docxtemplater[\\/]js[\\/].*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const used = [...source.matchAll(HELPER)].map(([, name]) => name);
      const asked = `var { ${used} } = require('compiler-helpers');`;
      return { contents: asked + source.replace(HELPER, '') };
    });
  },
};

/** A file and all that it requires beside it. */
function reachedFrom(start, reached = new Set()) {
  if (reached.has(start)) return reached;
  reached.add(start);
  for (const [, file] of readFileSync(start, 'utf8').matchAll(/require\("(\.[^"]+)"\)/g)) {
    reachedFrom(join(dirname(start), file), reached);
  }
  return reached;
}

/**
 * docxtemplater opens two short lists of a .docx (its parts and their types) with @xmldom/xmldom,
 * 87 kB. It asks for elements by name and their attributes, and writes the first list back as it was.
 */
const readListsOfParts = {
  name: 'read-lists-of-parts',
  setup({ onLoad }) {
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: `const SIGNS = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
        const plain = text => text.replace(/&(amp|apos|gt|lt|quot);/g, (_, name) => SIGNS[name]);
        const element = tag => ({
          getAttribute(name) {
            const found = new RegExp('[\\\\s]' + name + '[\\\\s]*=[\\\\s]*("[^"]*"|\\'[^\\']*\\')').exec(tag);
            return found ? plain(found[1].slice(1, -1)) : null;
          },
        });
        export class DOMParser {
          parseFromString(xml) {
            const getElementsByTagName = name =>
              (xml.match(new RegExp('<' + name + '(?=[\\\\s/>])[^>]*>', 'g')) || []).map(element);
            return { xml, getElementsByTagName };
          }
        }
        export class XMLSerializer {
          serializeToString(list) {
            return list.xml;
          }
        }`,
      loader: 'js',
    }));
  },
};

/** Files that nothing of ours gets to: filling later, listing tags, logging; and checks of options that we set. */
const LEFT_OUT = {
  'resolve.js': 'module.exports = {};',
  'get-tags.js': 'module.exports = {};',
  'error-logger.js': 'module.exports = {};',
  'minizod.js': `const any = { validate: value => ({ success: true, value }) };
    for (const name of ['optional', 'nullable', 'strict']) any[name] = () => any;
    for (const name of ['object', 'boolean', 'string', 'function', 'union']) exports[name] = () => any;`,
};

const leaveOut = {
  name: 'leave-out',
  setup({ onLoad }) {
    onLoad({ filter: /docxtemplater[\\/]js[\\/][\w-]+\.js$/ }, ({ path }) => {
      const contents = LEFT_OUT[basename(path)];
      return contents === undefined ? undefined : { contents };
    });
  },
};

/** The plugins, the first one before the others of its kind. */
export const leanDocxtemplater = [leaveOut, helpersOnce, readListsOfParts];
