import ts from 'typescript';

/** A name that a script takes from outside of itself, and how often each way. */
export interface FreeName {
  readonly name: string;
  /** How often it is only asked for with `typeof`, which no host refuses. */
  readonly asked: number;
  /** How often it is read, called or written. */
  readonly used: number;
}

/** Compiler's own table of the names declared in a scope; not part of its published types. */
interface Scope {
  readonly locals?: ReadonlyMap<ts.__String, unknown>;
}

/** The names that a script (not a module) needs but nowhere declares, in order. */
export function freeNames(text: string): FreeName[] {
  const found = new Map<string, { asked: number; used: number }>();
  const source = bound(text);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node)) {
      const counts = found.get(node.text) ?? { asked: 0, used: 0 };
      if (ts.isTypeOfExpression(node.parent)) counts.asked += 1;
      else counts.used += 1;
      found.set(node.text, counts);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found]
    .map(([name, counts]) => ({ name, ...counts }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of the functions a script declares at its top, in order. */
export function topFunctions(text: string): string[] {
  const { statements } = ts.createSourceFile('server.js', text, ts.ScriptTarget.ES2022);
  return statements
    .flatMap(one => (ts.isFunctionDeclaration(one) && one.name ? [one.name.text] : []))
    .toSorted();
}

/** The script with the compiler's scopes: making the type checker fills them in. */
function bound(text: string): ts.SourceFile {
  const source = ts.createSourceFile(
    'server.js',
    text,
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.JS,
  );
  const host: ts.CompilerHost = {
    getSourceFile: name => (name === 'server.js' ? source : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: name => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: name => name === 'server.js',
    readFile: () => undefined,
  };
  const options = { allowJs: true, noLib: true, noResolve: true, types: [] };
  ts.createProgram(['server.js'], options, host).getTypeChecker();
  return source;
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isMetaProperty(parent)) return false;
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isAccessor(parent);
  return !(named && parent.name === node);
}

function isDeclared(node: ts.Identifier): boolean {
  for (let at: ts.Node = node; at; at = at.parent) {
    if ((at as Scope).locals?.has(node.escapedText)) return true;
    if (ts.isFunctionExpression(at) && at.name?.text === node.text) return true;
    if (ts.isClassExpression(at) && at.name?.text === node.text) return true;
    if (ts.isFunctionLike(at) && node.text === 'arguments' && !ts.isArrowFunction(at)) return true;
  }
  return false;
}

/** Syntax that Apps Script's uploader has refused: class fields, #private, static blocks; and 1n. */
export function refusedSyntax(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const late =
      ts.isPropertyDeclaration(node) ||
      ts.isPrivateIdentifier(node) ||
      ts.isClassStaticBlockDeclaration(node) ||
      ts.isBigIntLiteral(node);
    if (late) found.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('server.js', text, ts.ScriptTarget.ES2022));
  return found;
}
