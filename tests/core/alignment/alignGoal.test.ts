import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignGoal, prepareRubric } from '../../../src/core/alignment/index.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { fromLibrary, OWN_RUBRIC } from './aGoal.ts';

const ttess = fromLibrary('t-tess');
const own = prepareRubric(OWN_RUBRIC);
const best = (text: string, rubric = ttess): string | undefined =>
  alignGoal(text, rubric, null).ranking[0]?.id;

describe('ranking components for a goal', () => {
  it.each([
    ['Let the ball of talk roll from kid to kid to kid.', '2.3'],
    ['Exit slips four days a week so that I know who has it before they leave.', '2.5'],
    ['Cut the time from bell to warm-up down to one minute by October.', '3.1'],
    ['Llamar a las familias con buenas noticias cada semana.', '4.4'],
    ['teech in smal groups acording too what each kid needs', '2.4'],
    ['Video my lesson monthly and write down what I would change.', '4.2'],
  ])('puts the fitting component first: %s', (text, id) => {
    expect(best(text)).toBe(id);
  });

  it('ranks every component once, best first', () => {
    const { ranking } = alignGoal('Students discuss the text with each other.', ttess, null);
    expect(ranking.map(({ id }) => id).sort()).toEqual([...ttess.ids].sort());
    const scores = ranking.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("reads a school's own rubric by its words", () => {
    expect(best('More student-to-student discussion in seminars.', own)).toBe('A');
    expect(best('Text every parent in the language they speak at home.', own)).toBe('B');
    expect(best('Line up and start work without wasting minutes.', own)).toBe('D');
  });

  it('listens to what the school says a component also covers', () => {
    const goal = 'Students set goals and track their own progress on a chart.';
    const components = OWN_RUBRIC.components.map(component =>
      component.id === 'C'
        ? { ...component, alsoCovers: ['students set goals', 'track own progress'] }
        : component,
    );
    expect(best(goal, prepareRubric({ ...OWN_RUBRIC, components }))).toBe('C');
  });

  it('gives the words of the goal as reasons, as they were written', () => {
    const text = 'I want a Socratic Seminar each Friday where kids answer each other.';
    const { suggested } = alignGoal(text, ttess, null);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(3);
    for (const { reasons } of suggested) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { phrase } of reasons) expect(text).toContain(phrase);
    }
  });
});

describe('the verdict on the named component', () => {
  const goal = 'By May, 80% of students will answer a classmate directly in our weekly debates.';

  it('agrees where the goal is about the component', () => {
    expect(alignGoal(goal, ttess, '2.3').verdict).toBe('agrees');
  });

  it('says different only of a component that the goal does not touch', () => {
    expect(alignGoal(goal, ttess, '4.1').verdict).toBe('different');
  });

  it('is null without a component, or with one that the rubric does not have', () => {
    expect(alignGoal(goal, ttess, null)).toMatchObject({ verdict: null, align: null });
    expect(alignGoal(goal, ttess, '9.9')).toMatchObject({ verdict: null, align: null });
  });

  it('puts a higher number on the better fit', () => {
    const fit = (id: string): number => alignGoal(goal, ttess, id).align ?? -1;
    expect(fit('2.3')).toBeGreaterThan(fit('1.4'));
    expect(fit('1.4')).toBeGreaterThan(fit('4.1'));
  });
});

describe('bad input', () => {
  it.each([
    ['empty', ''],
    ['blank', '  \n\t '],
    ['one word', 'Growth'],
    ['emojis', '😀🎉👩‍🏫'],
    ['punctuation', '?!… —'],
    [
      'French',
      'Les élèves vont discuter davantage avec leurs camarades pendant le cours de lettres.',
    ],
    ['Portuguese', 'Os alunos vão conversar mais uns com os outros sobre o texto em sala.'],
    ['Italian', 'Gli studenti parleranno di più tra loro del testo che hanno letto.'],
    ['Haitian Creole', 'Elèv yo pral pale youn ak lòt sou tèks la chak jou nan klas.'],
    ['German', 'Die Schülerinnen sollen häufiger miteinander über den gelesenen Text sprechen.'],
    ['Vietnamese', 'Học sinh sẽ thảo luận với nhau nhiều hơn trong giờ học.'],
    ['Arabic', 'سيتحدث الطلاب مع بعضهم البعض في الفصل'],
    ['Chinese', '学生每天在课堂上互相讨论。'],
    ['nonsense', 'xqzt blorf wug dax fep toma'],
  ])('cannot tell: %s', (_name, text) => {
    const { verdict, suggested, reasons } = alignGoal(text, ttess, '2.3');
    expect(verdict).toBe('cant_tell');
    expect(suggested).toEqual([]);
    expect(reasons).toEqual([]);
  });

  it('reads a goal of 5,000 characters', () => {
    const text = 'Students will talk with each other about the text. '.repeat(100);
    expect(text.length).toBeGreaterThanOrEqual(5000);
    expect(alignGoal(text, ttess, '2.3').verdict).toBe('agrees');
  });

  it('prepares a rubric of 500 components, with empty names and repeated ids', () => {
    const components = Array.from({ length: 500 }, (_, i) => ({
      id: String(i % 490),
      domain: '',
      name: i % 7 ? 'Students talk ' + i : '',
      descriptor: '',
    }));
    const rubric: Rubric = { id: 'own', title: '', components };
    expect(alignGoal('Students talk more.', prepareRubric(rubric), '3').ranking).toHaveLength(500);
  });

  it('prepares a rubric without components', () => {
    const none = prepareRubric({ id: 'own', title: '', components: [] });
    expect(alignGoal('Students talk more with each other.', none, null)).toMatchObject({
      ranking: [],
      suggested: [],
      verdict: null,
    });
  });

  it('never throws, and says the same thing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const once = alignGoal(text, ttess, '2.3');
        expect(alignGoal(text, ttess, '2.3')).toEqual(once);
        for (const { score } of once.ranking) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1.0001);
        }
      }),
      { numRuns: 200 },
    );
  });
});
