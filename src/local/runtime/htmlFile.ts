/**
 * What HtmlService is known to corrupt or misread in a file, as a sentence; null for a sound file.
 * Its sanitizer takes `//` inside a template literal for a comment, `<!--` in a script for the
 * start of one, and `<?` for a scriptlet.
 */
export function htmlTrouble(html: string): string | null {
  if (html.includes('<!--')) return 'it contains <!--';
  if (html.includes('<?')) return 'it contains <?';
  for (const [, script = ''] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script/gi)) {
    const literal = templateLiterals(script).find(text => text.includes('//'));
    if (literal !== undefined) return 'a template literal contains //: ' + literal.slice(0, 60);
  }
  return null;
}

/** The text parts of all template literals of a script, substitutions left out. */
export function templateLiterals(script: string): string[] {
  const found: string[] = [];
  // Depth of braces inside each open substitution; a closing brace at depth 0 ends it.
  const substitutions: number[] = [];
  let at = 0;
  let before = '';

  const literal = (): void => {
    let text = '';
    while (at < script.length && script[at] !== '`') {
      if (script.startsWith('${', at)) {
        substitutions.push(0);
        at += 2;
        found.push(text);
        before = '';
        return;
      }
      const length = script[at] === '\\' ? 2 : 1;
      text += script.slice(at, at + length);
      at += length;
    }
    at += 1;
    found.push(text);
    before = 'x';
  };

  while (at < script.length) {
    const rest = script.slice(at, at + 2);
    const char = rest[0] ?? '';
    if (rest === '//') at = after(script, at, /\n|$/g);
    else if (rest === '/*') at = after(script, at + 2, /\*\/|$/g);
    else if (char === '`') {
      at += 1;
      literal();
    } else if (char === '"' || char === "'") {
      at = after(
        script,
        at,
        char === '"' ? /"(?:[^"\\]|\\[^])*("|$)/g : /'(?:[^'\\]|\\[^])*('|$)/g,
      );
      before = 'x';
    } else if (char === '/' && startsRegex(before)) {
      at = after(script, at, /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|\//g);
      before = 'x';
    } else {
      const word = /[\w$]+/y;
      word.lastIndex = at;
      const token = word.exec(script)?.[0] ?? char;
      at += token.length;
      if (token.trim() !== '') before = token;
      const open = substitutions.length - 1;
      if (open < 0) continue;
      const depth = substitutions[open] ?? 0;
      if (token === '{') substitutions[open] = depth + 1;
      else if (token === '}' && depth > 0) substitutions[open] = depth - 1;
      else if (token === '}') {
        substitutions.pop();
        literal();
      }
    }
  }
  return found;
}

function after(script: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  const match = pattern.exec(script);
  return match ? match.index + Math.max(match[0].length, 1) : script.length;
}

/** A slash after a value divides; anywhere else it begins a regular expression. */
function startsRegex(before: string): boolean {
  if (/^(return|typeof|case|in|of|delete|void|throw|new|else|do)$/.test(before)) return true;
  return !/[\w$)\]]$/.test(before);
}
