import { beforeAll, describe, expect, it } from 'vitest';
import type { SchoolView } from '../../../src/contract/api.ts';
import { reportHtml } from '../../../src/local/report/reportHtml.ts';
import { aLargeSchool, aSchoolView } from '../../builders/aSchoolView.ts';
import {
  aCheckInView,
  aGoalView,
  aRunJson,
  aSmallSchool,
  aTeacherView,
} from '../../builders/aSmallSchool.ts';

const FOLDER = { dir: 'out' };
const FORBIDDEN = /\b(failed|fails?|failure|score[sd]?|stuck|owe[sd]?|left out|different|wrong)\b/i;

const report = (school: SchoolView): string => reportHtml(school, aRunJson(school), FOLDER);

/** What a reader sees: no style, no tags, entities read, white space as one blank. */
function textOf(html: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/<(style|title)>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => marks[name] ?? '')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

/** The part of the page that starts with this id, as text. */
const part = (html: string, id: string): string =>
  textOf(new RegExp(`id="${id}".*?(?=<section |<footer|$)`, 's').exec(html)?.[0] ?? '');

describe('the report of the sample school', () => {
  let school: SchoolView;
  let html: string;
  beforeAll(() => {
    school = aSchoolView();
    html = report(school);
  });

  it('names everyone who gets a plan, with a link to it, and everyone who is not in it', () => {
    const text = textOf(html);
    expect(school.teachers.length).toBeGreaterThanOrEqual(38);
    for (const teacher of school.teachers) {
      expect(part(html, 'everyone')).toContain(teacher.name);
    }
    for (const one of school.leftOut) expect(part(html, 'not-in')).toContain(one.sentence);
    expect(text).toContain(`${school.teachers.length} of 42 people have a plan`);
  });

  it('lists every check-in by date', () => {
    const shown = html.match(/class="soft">with /g) ?? [];
    const all = school.teachers.flatMap(one => one.checkIns);
    expect(all.length).toBeGreaterThan(100);
    expect(shown).toHaveLength(all.length);
  });

  it('is one file of at most 300 kB without script, and asks nothing of anyone else', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
    expect(html).not.toMatch(/\b(src|href)="(https?:)?\/\//);
  });

  it('says nothing about a person that coaching would not say', () => {
    // A goal's own words may say anything; the report's words may not.
    const quiet: SchoolView = {
      ...school,
      teachers: school.teachers.map(one => ({
        ...one,
        goals: one.goals.map(goal => ({ ...goal, text: 'A goal.' })),
      })),
    };
    expect(report(quiet)).not.toMatch(FORBIDDEN);
    expect(report({ ...quiet, language: 'es' })).not.toMatch(FORBIDDEN);
  });

  it('is in the language of the school', () => {
    expect(html).toContain('<html lang="en-US">');
    const spanish = report({ ...school, language: 'es' });
    expect(spanish).toContain('<html lang="es-US">');
    expect(textOf(spanish)).toContain('Dónde se agradecería ayuda');
    expect(textOf(spanish)).toContain('martes, 1 de septiembre de 2026');
    expect(textOf(spanish)).not.toContain('would welcome');
  });

  it('stays readable for 1,500 teachers: below 5 MB, long lists closed', () => {
    const large = report(aLargeSchool(1500));
    expect(Buffer.byteLength(large)).toBeLessThan(5_000_000);
    expect(large.match(/<details>/g)?.length).toBeGreaterThan(5);
    expect(textOf(large)).toContain('1,500 of 1,502 people have a plan');
  });
});

describe('text from people', () => {
  const nasty = `<img src=x onerror="alert(1)"> & 'quoted' </script></style>\u0000`;
  const school = aSmallSchool({
    schoolName: nasty,
    rubricTitle: nasty,
    rosterSheet: nasty,
    focusAreas: [{ name: nasty, description: nasty }],
    teachers: [
      aTeacherView({
        name: nasty,
        subject: nasty,
        department: nasty,
        coachNames: [nasty],
        goals: [
          aGoalView({
            text: nasty,
            component: nasty,
            componentName: nasty,
            verdict: 'different',
            suggested: [{ id: nasty + '2', name: nasty, reasons: [nasty] }],
            questions: [nasty],
          }),
        ],
        checkIns: [aCheckInView({ roundName: nasty, coachName: nasty, agreedWindow: true })],
        questions: [{ kind: nasty, row: 3, column: null, sentence: nasty }],
      }),
    ],
    leftOut: [{ row: 9, name: nasty, email: nasty, kind: nasty, sentence: nasty }],
    tabQuestions: [{ tab: nasty, row: 1, column: 1, sentence: nasty }],
    unplaced: [{ key: 'k-3', name: nasty, round: nasty, sentence: nasty }],
  });

  it('is never markup, wherever it stands', () => {
    const html = report(school);
    expect(html).not.toMatch(/<img|<\/script|<[^>]*onerror=/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;').length).toBeGreaterThan(20);
    expect(html).not.toContain('\u0000');
  });

  it('opens the plan by a relative, percent-encoded link', () => {
    const path = 'plans/Año 2026–27/Zoë "Z" O’Hara #1 100%?.docx';
    const run = aRunJson(school);
    const [teacher] = run.teachers;
    if (!teacher) throw new Error('no teacher');
    const html = reportHtml(school, { ...run, teachers: [{ ...teacher, plan: path }] }, FOLDER);
    const hrefs = [...html.matchAll(/href="(plans[^"]*)"/g)].map(match => match[1] ?? '');
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) {
      const url = new URL(href, 'file:///school/out/report.html');
      expect(url.hash + url.search).toBe('');
      expect(decodeURIComponent(url.pathname)).toBe('/school/out/' + path);
    }
  });

  it('of a person without a plan on disk is a name without a link', () => {
    const one = aSmallSchool({ teachers: [aTeacherView({ plan: null })] });
    const html = report(one);
    expect(html).not.toMatch(/href="plans/);
    expect(part(html, 'everyone')).toContain('Maya Chen plan not made yet');
    expect(textOf(html)).toContain('0 of 1 person have a plan');
  });
});
