import type { PersonRow } from '../roster/person.ts';

/** How a plan addresses its teacher: the first name, or the first word of a name in one piece. */
export const firstNameOf = ({
  person,
}: {
  readonly person: Pick<PersonRow, 'firstName' | 'name'>;
}): string => person.firstName || (person.name.split(' ')[0] ?? person.name);

/**
 * What somebody teaches: "Grade 6 ELA". `word` is what goes before a grade in figures; one in words
 * ("Kindergarten") stands alone. The role where the roster names neither grade nor subject.
 */
export function roleLine(role: string, grade: string, subject: string, word: string): string {
  const digits = /^\d+([-–, &]+\d+)*$/.test(grade);
  const graded = digits ? word + ' ' + grade : grade;
  const taught = [graded, subject].filter(text => text !== '').join(' ');
  return taught || role;
}

/**
 * The leader's words on why, a paragraph an entry, with `{name}` and `{focus areas}` filled in. `and`
 * joins the focus areas; empty lines are left out.
 */
export function whyParagraphs(
  text: string,
  firstName: string,
  focus: readonly string[],
  and: string,
): string[] {
  return text
    .split('{name}')
    .join(firstName)
    .split('{focus areas}')
    .join(focus.join(' ' + and + ' '))
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => line !== '');
}
