import type { FindingFacts, TemplateWords } from '../../en/plan/template.ts';

function place({ heading, text }: FindingFacts): string {
  const where = [heading && 'bajo «' + heading + '»', text && 'junto a «' + text + '»'];
  const said = where.filter(Boolean).join(', ');
  return said && ' (' + said + ')';
}

const FINDINGS: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  unknown: f =>
    'La etiqueta ' +
    f.tag +
    ' no se conoce' +
    place(f) +
    ': ' +
    (f.meant ? 'escriba {' + f.meant + '} en su lugar, o bórrela.' : 'corríjala o bórrela.'),
  split: f =>
    'Hay partes de la etiqueta ' +
    f.tag +
    ' con otro formato' +
    place(f) +
    ': seleccione toda la etiqueta, con sus llaves, y elija Formato, Borrar formato.',
  unclosed: f =>
    'A una etiqueta le falta la llave final' + place(f) + ': «' + f.tag + '». Agregue } al final.',
  unopened: f => 'Hay una } sin { antes' + place(f) + ': «' + f.tag + '». Bórrela o agregue {.',
  unclosed_loop: f =>
    f.tag + ' nunca se cierra' + place(f) + ': agregue {/' + f.meant + '} donde termina su parte.',
  unopened_loop: f =>
    f.tag +
    ' no cierra nada' +
    place(f) +
    ': ' +
    (f.meant ? 'aquí debe ir antes {/' + f.meant + '}.' : 'bórrela o agregue antes su {#…}.'),
  too_big: f =>
    (f.meant ? 'Una imagen de ' + f.tag + ' MB' : 'La plantilla, de ' + f.tag + ' MB,') +
    ' es demasiado grande' +
    place(f) +
    ': estaría en cada plan. Reduzca el archivo a menos de 0.4 MB.',
  not_a_document: () =>
    'Esto no es un documento que se pueda leer: ábralo en Google Docs y vea si está completo.',
  broken: f =>
    'La plantilla no se puede llenar' +
    (f.tag ? ' en ' + f.tag : '') +
    (f.text ? ' (' + f.text + ')' : '') +
    ': deshaga el último cambio, o empiece otra vez con la plantilla incluida.',
};

export const templateWords: TemplateWords = {
  fileName: school => 'Nuestra plantilla de plan – ' + school,
  finding: facts => (FINDINGS[facts.kind] ?? (() => facts.kind))(facts),
  records: {
    wallCardName: teacher => teacher + ' – Tarjeta para la pared',
    handwritingName: teacher => teacher + ' – Para escribir a mano',
    folder: schoolYear => 'Archivo ' + schoolYear,
    archiveName: (coach, schoolYear, type, part) =>
      coach + ' – Planes ' + schoolYear + ' – ' + type + (part > 1 ? ' ' + part : '') + '.zip',
    myGoal: 'En lo que estoy trabajando',
  },
};
