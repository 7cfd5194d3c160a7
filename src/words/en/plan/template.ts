/** What a template check found: its kind, and what stands where. Of a picture `tag` is its size. */
export interface FindingFacts {
  readonly kind: string;
  readonly tag: string;
  readonly heading: string;
  readonly text: string;
  readonly meant: string;
}

/** Sentences about the school's own plan template, and about records. */
export interface TemplateWords {
  fileName(school: string): string;
  /** What is in the way, where, and what to do. */
  finding(facts: FindingFacts): string;
  readonly records: {
    wallCardName(teacher: string): string;
    handwritingName(teacher: string): string;
    folder(schoolYear: string): string;
    archiveName(coach: string, schoolYear: string, type: string, part: number): string;
    readonly myGoal: string;
  };
}

function place({ heading, text }: FindingFacts): string {
  const where = [heading && 'under “' + heading + '”', text && 'beside “' + text + '”'];
  const said = where.filter(Boolean).join(', ');
  return said && ' (' + said + ')';
}

const FINDINGS: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  unknown: f =>
    'The tag ' +
    f.tag +
    ' is not known' +
    place(f) +
    ': ' +
    (f.meant ? 'write {' + f.meant + '} instead, or delete it.' : 'correct or delete it.'),
  split: f =>
    'Parts of the tag ' +
    f.tag +
    ' look different' +
    place(f) +
    ': select the whole tag, braces included, and choose Format, Clear formatting.',
  unclosed: f =>
    'A tag has no closing brace' + place(f) + ': “' + f.tag + '”. Add } after its name.',
  unopened: f => 'A } has no { before it' + place(f) + ': “' + f.tag + '”. Delete it, or add {.',
  unclosed_loop: f =>
    f.tag + ' is never closed' + place(f) + ': add {/' + f.meant + '} where its part ends.',
  unopened_loop: f =>
    f.tag +
    ' closes nothing' +
    place(f) +
    ': ' +
    (f.meant ? 'here {/' + f.meant + '} has to come first.' : 'delete it, or add its {#…} before.'),
  too_big: f =>
    (f.meant ? 'A picture of ' + f.tag + ' MB' : 'The template, ' + f.tag + ' MB,') +
    ' is too large' +
    place(f) +
    ': every plan would hold it. Make the file smaller than 0.4 MB.',
  not_a_document: () =>
    'This is not a document that can be read: open it in Google Docs and see whether it is whole.',
  broken: f =>
    'The template cannot be filled' +
    (f.tag ? ' at ' + f.tag : '') +
    (f.text ? ' (' + f.text + ')' : '') +
    ': undo the last change to it, or start from the built-in template again.',
};

export const templateWords: TemplateWords = {
  fileName: school => 'Our plan template – ' + school,
  finding: facts => (FINDINGS[facts.kind] ?? (() => facts.kind))(facts),
  records: {
    wallCardName: teacher => teacher + ' – Wall card',
    handwritingName: teacher => teacher + ' – To write by hand',
    folder: schoolYear => 'Records ' + schoolYear,
    archiveName: (coach, schoolYear, type, part) =>
      coach + ' – Plans ' + schoolYear + ' – ' + type + (part > 1 ? ' ' + part : '') + '.zip',
    myGoal: 'What I am working on',
  },
};
