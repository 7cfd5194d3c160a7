import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'README.md', 'docs'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(path => /\.(ts|tsx|mjs|md)$/.test(path));

/** The lines of the files that match, as "path: line". */
function lines(within: RegExp, pattern: RegExp): string[] {
  return files
    .filter(path => within.test(path))
    .flatMap(path =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => pattern.test(line) && !/^\s*(\*|\/\/)/.test(line))
        .map(line => path + ': ' + line.trim()),
    );
}

describe('the sources', () => {
  it('keep the school’s rules free of clock and chance', () => {
    const clock = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/;
    expect(lines(/^src\/(core|words|document|app)\/.*\.tsx?$/, clock)).toEqual([]);
  });

  it('name Google’s globals in one file only', () => {
    const names =
      /(?<![\w'"`.])(SpreadsheetApp|UrlFetchApp|LockService|CacheService|PropertiesService|HtmlService|ScriptApp|MailApp|DriveApp|DocumentApp|CalendarApp|FormApp)\b(?!['"`:])/;
    const found = lines(/^src\/(core|words|document|app|contract|google|server|sidebar)\//, names);
    expect(found.filter(line => !/^src\/google\/(globals|surface)\.ts/.test(line))).toEqual([]);
  });

  it('have no host but Google’s in what is pushed', () => {
    const urls = lines(/^src\/(app|google|server|contract)\//, /https?:\/\//)
      .flatMap(line => line.match(/https?:\/\/[\w.-]+/g) ?? [])
      .filter(
        url =>
          !/^https:\/\/(www\.googleapis\.com|docs\.googleapis\.com|drive\.google\.com)$/.test(url),
      );
    expect(urls).toEqual([]);
  });

  it('have no unfinished business', () => {
    // The trained table is a packed number, in which any three letters may meet.
    const written = /^(?!src\/core\/alignment\/model\/trained\.ts)/;
    const unfinished = /\b(TODO|FIXME|XXX)\b|@ts-ignore|oxlint-disable|eslint-disable/;
    expect(lines(written, unfinished)).toEqual([]);
  });

  it('keep words that judge off the screen', () => {
    const judging = /['"`“][^'"`]*\b(failed|failure|overdue|stuck|owes|score[sd]?)\b/i;
    // "Ratings and scores" names a private column that is never read.
    const found = lines(/^src\/words\/(en|runs)\//, judging).filter(
      line => !line.includes('ratings and scores'),
    );
    expect(found).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)([\w:]+)/g)].map(
      match => match[1],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(name => !((name ?? '') in scripts))).toEqual([]);
  });

  it('shows pictures that exist, with words for who cannot see them', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, words, path] of pictures) {
      expect(words?.length, path).toBeGreaterThan(20);
      expect(() => readFileSync(path ?? '')).not.toThrow();
    }
  });
});
