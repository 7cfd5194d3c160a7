// Packages that most executions never call are started by the first call, not when the script is loaded.

/** What of a package the sources use; functions by name. */
const FUNCTIONS = {
  fflate: ['deflateSync'],
};

/**
 * esbuild starts a module when it is required, if it is nowhere imported. So the sources get a stand-in
 * whose functions require the package; what they do not use is left out as ever.
 */
function functionsOf(name) {
  const functions = FUNCTIONS[name];
  return {
    name: name + '-on-first-use',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ namespace }) =>
        namespace === 'used' ? undefined : { path: name, namespace: 'on-first-use' },
      );
      onResolve({ filter: /^used:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'used' }));
      onLoad({ filter: new RegExp(`^${name}$`), namespace: 'on-first-use' }, () => ({
        contents: functions
          .map(one => `export const ${one} = (...all) => require('used:${name}').${one}(...all);`)
          .join('\n'),
      }));
      onLoad({ filter: new RegExp(`^${name}$`), namespace: 'used' }, () => ({
        contents: `export { ${functions.join(', ')} } from '${name}';`,
        resolveDir: process.cwd(),
      }));
    },
  };
}

/** docxtemplater is a class, and a module that is required in any case. */
const docxtemplater = {
  name: 'docxtemplater-on-first-use',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^docxtemplater$/, namespace: 'file' }, ({ path }) => ({
      path,
      namespace: 'on-first-use',
    }));
    onLoad({ filter: /^docxtemplater$/, namespace: 'on-first-use' }, () => ({
      contents: `module.exports = function (zip, options) {
        return new (require('docxtemplater'))(zip, options);
      };`,
      resolveDir: process.cwd(),
    }));
  },
};

export const onFirstUse = [functionsOf('fflate'), docxtemplater];
