import { counted } from '../../counted.ts';
import type { SidebarRecords } from '../../en/panel/records.ts';

const one = counted('es-US');
const plans = one('plan', 'planes');

export const sidebarRecords: SidebarRecords = {
  records: {
    link: 'Archivos…',
    forThis: 'Tarjeta de pared o copia a mano…',
    title: 'Archivos de planes',
    lead: 'Documentos hechos a partir de los planes, solo para usted. Están en la carpeta de archivos de su Drive.',
    forOne: 'Para un docente',
    oneLead: 'Pregunte qué meta le gustaría colgar.',
    teacher: 'Docente',
    goal: 'La meta que eligió el docente',
    goalHelp: 'La tarjeta muestra esta meta y nada más.',
    noGoal: 'aún no tiene meta en la lista: no hay nada que colgar.',
    noPlan: 'aún no tiene plan: no hay nada en que escribir.',
    card: 'Hacer una tarjeta de pared',
    copy: 'Hacer una copia para escribir a mano',
    forAll: 'Archivos por acompañante',
    allLead:
      'Los planes como están ahora, un archivo por acompañante. Si son muchos, salen varios archivos.',
    types: {
      docx: { name: 'Word (.docx)', about: 'se puede abrir y cambiar' },
      pdf: { name: 'PDF', about: 'se queda como está' },
    },
    type: 'Tipo de archivo',
    archive: count => 'Archivar ' + plans(count),
    archiving: count => plans(count) + ' hasta ahora…',
    none: 'Usted no hizo ninguno de estos planes: pídalo a quien los hizo.',
    made: 'Hecho ahora mismo',
    kinds: { card: 'Tarjeta de pared', copy: 'Copia para escribir a mano' },
    holds: plans,
    missing: count =>
      one('plan no se pudo abrir', 'planes no se pudieron abrir')(count) +
      ', quizá esté en la papelera:',
    tooLarge: count =>
      one('plan pasa', 'planes pasan')(count) +
      ' de los 10 MB que Google entrega. En Google Docs, use Archivo, Descargar:',
    asWord: 'Archivar como Word',
    open: 'Abrir',
    openFile: name => 'Abrir: ' + name + ' (pestaña nueva)',
    ready: name => '«' + name + '» está listo.',
    archived: count => one('plan archivado', 'planes archivados')(count) + '.',
  },
};
