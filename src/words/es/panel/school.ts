import { sidebarTemplate } from './template.ts';
import { counted } from '../../counted.ts';
import type { SidebarSchool } from '../../en/panel/school.ts';

const one = counted('es-US');

export const sidebarSchool: SidebarSchool = {
  school: {
    title: 'Escuela y rúbrica',
    lead: 'Aparece en cada plan. Se guarda en la pestaña Settings.',
    name: 'Nombre de la escuela',
    year: 'Año escolar',
    rubric: 'Rúbrica',
    ownRubric: 'La nuestra, en la pestaña Rubric',
    edition: (edition, licence) => edition + '. ' + licence,
    ownHelp: 'Péguela antes en la pestaña Rubric: Id, Domain, Name, Descriptor.',
    leader: 'Su nombre',
    why: 'Sus palabras sobre el porqué',
    whyHelp: 'Abren cada plan. {name} será el nombre de cada docente.',
    language: 'Idioma de planes y panel',
    languages: { en: 'Inglés', es: 'Español' },
    zone: 'Zona horaria',
    asSheet: 'La de la hoja',
    sheetZone: zone => 'La de la hoja: ' + zone,
    perDay: 'Encuentros por acompañante y día, como máximo',
    perWeek: 'Encuentros por acompañante y semana, como máximo',
    clearOn: 'Borrar reflexiones el',
    clearOnHelp:
      'Desde ese día este libro no guarda reflexiones ni piezas del portafolio que vengan de planes. Los planes quedan como están. Vacío: sin fecha.',
    more: 'Año, zona horaria, encuentros, qué se guarda',
    keep: 'Guardar',
    kept: 'Guardado en la pestaña Settings.',
    same: 'No había nada distinto: nada ha cambiado.',
  },
  template: sidebarTemplate,
  focus: {
    help: 'Escriba una o dos en la pestaña y mire de nuevo.',
    example: 'Por ahora hay un ejemplo: ',
  },
  daysOff: {
    title: 'Días sin clases',
    lead: 'Los encuentros evitan estos días. Pegue la lista de su calendario escolar.',
    label: 'Su lista, una línea cada uno',
    example: '12 oct Día de la Raza\n25–27 nov Acción de Gracias\n21 dic – 1 ene Invierno',
    file: 'O elija un archivo .ics',
    add: 'Añadir días',
    added: count =>
      'Se ' + (count === 1 ? 'añadió ' : 'añadieron ') + one('fecha', 'fechas')(count),
    already: count => 'Ya en la pestaña: ' + count + '.',
    unread: count => one('línea no se entendió', 'líneas no se entendieron')(count),
    nothing: 'Primero pegue algo.',
    range: (from, to) => (from === to ? from : from + ' – ' + to),
    usual: 'Por ahora, los habituales de EE. UU.',
    own: 'Están sus propias fechas',
  },
  tryOut: {
    title: 'Pruebe primero uno',
    lead: 'Solo usted lo ve. No se avisa a nadie y un clic lo quita.',
    teacher: 'Plan como sería para',
    plan: 'Crear un plan de prueba',
    invitation: 'Enviar una invitación de prueba',
    made: 'El plan de prueba está en su Drive, solo para usted.',
    sent: when => 'La invitación está en su calendario: ' + when + '. Solo usted está invitado.',
    list: 'Creado para probar',
    kinds: {
      plan: 'Plan de prueba',
      invitation: 'Invitación de prueba',
      sample: 'Escuela de ejemplo',
    },
    remove: 'Quitar pruebas',
    removed: count => one('prueba quitada', 'pruebas quitadas')(count) + '.',
    none: 'Nada todavía',
  },
};
