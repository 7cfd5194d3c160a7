import { counted } from '../../counted.ts';
import type { SidebarSetUp } from '../../en/panel/setUp.ts';
import { sidebarSchool } from './school.ts';

const one = counted('es-US');
const people = one('persona', 'personas');

export const sidebarSetUp: SidebarSetUp = {
  ...sidebarSchool,
  settingUp: {
    link: 'Ajustes',
    title: 'Prepárelo en unos 4 minutos',
    titleDone: 'Su configuración',
    lead: 'Growth Plans solo trabaja en esta hoja y en los archivos que crea.',
    back: 'Volver a la preparación',
    done: (count, of) => count + ' de ' + of,
    progress: 'Pasos de la preparación terminados',
    waiting: count => 'Preparación: ' + one('paso pendiente', 'pasos pendientes')(count) + '.',
    goOn: 'Seguir',
    ready: 'Todo está preparado. Puede cambiar cada paso cuando quiera.',
    steps: {
      columns: {
        name: 'Columnas de la lista',
        todo: 'Diga qué significan sus columnas',
        action: 'Confirmar columnas',
      },
      tabs: {
        name: 'Pestañas para la escuela',
        todo: 'Un clic las añade con indicaciones. No se toca nada suyo.',
        action: 'Añadir pestañas',
      },
      who: {
        name: '¿Quién recibe un plan?',
        todo: 'Revise nuestra propuesta',
        action: 'Revisar quién recibe plan',
      },
      kind: {
        name: '¿Acompañamiento o plan formal?',
        todo: 'Se pregunta una vez',
        action: 'Guardar elección',
      },
      school: {
        name: 'Escuela y rúbrica',
        todo: 'Nombre, rúbrica y sus palabras',
        action: 'Elegir escuela y rúbrica',
      },
      focus: {
        name: 'Prioridades',
        todo: 'Una o dos prioridades para este año',
        action: 'Abrir la pestaña',
      },
      daysOff: {
        name: 'Días sin clases',
        todo: 'Están los habituales; pegue los suyos',
        action: 'Pegar días sin clases',
      },
      tryOut: {
        name: 'Un plan de prueba',
        todo: 'Solo usted puede verlo',
        action: 'Probar un plan',
      },
    },
    states: { done: 'Listo', now: 'Ahora', waits: 'Pendiente', later: 'Más tarde' },
    tabsThere: 'Están todas',
    toTeachers: 'Ir a los docentes',
    lookAgain: 'Mirar de nuevo',
    showCell: 'Ver celda',
    openTab: 'Abrir pestaña',
    sample: {
      ask: '¿Solo quiere mirar?',
      make: 'Crear una escuela de ejemplo',
      made: 'Hay una escuela de ejemplo en su Drive.',
      open: 'Abrir la escuela de ejemplo',
    },
  },
  columns: {
    title: 'Relacionar columnas',
    lead: (tab, row) =>
      'Pestaña «' + tab + '», títulos en la fila ' + row + '. Solo se pregunta lo dudoso.',
    matched: (count, open) =>
      one('columna reconocida', 'columnas reconocidas')(count) +
      '.' +
      (open > 0 ? ' ' + one('necesita', 'necesitan')(open) + ' su ayuda.' : ''),
    people: (tab, count) => tab + ' · ' + people(count),
    guess: 'lo más probable',
    none: 'No está en nuestra hoja',
    later: 'Más tarde',
    noMore: 'Ninguna más',
    again: 'Proponer de nuevo',
    all: 'Todas las columnas',
    also: 'y también',
    leftOut: count => one('columna privada no se usa', 'columnas privadas no se usan')(count),
    confirm: 'Confirmar columnas',
    kept: 'Las columnas quedan recordadas.',
    missing: 'Hacen falta nombres y correos para poder crear planes.',
  },
  who: {
    title: '¿Quién recibe un plan?',
    lead: 'Es nuestra propuesta. Cambie lo que no encaje; todavía no se crea nada.',
    plans: (count, of) => count + ' de ' + of + ' reciben un plan',
    some: (count, of) => count + ' de ' + of,
    twice: count =>
      count === 1 ? '¿Una persona en dos filas?' : '¿' + count + ' personas en dos filas?',
    mergeInto: row => 'Unir en la fila ' + row,
    row: row => 'Fila ' + row,
    twoPeople: '¿Son dos personas? Ponga a cada una su propio correo en la lista.',
    merged: (row, taken) =>
      'Unidas en la fila ' +
      row +
      '.' +
      (taken.length > 0 ? ' Se tomó: ' + taken.join(', ') + '.' : '') +
      ' Ninguna celda ha cambiado.',
    mergedList: count => one('persona unida', 'personas unidas')(count),
    mergedLine: (name, row, others) =>
      name + ': la fila ' + row + ' vale también por ' + others.join(', '),
    undo: 'Separar',
    undone: 'Las filas vuelven a estar separadas.',
    named: count => (count === 1 ? 'Decidir por esta persona' : 'Decidir por cada una de ' + count),
    homeSchool: school => 'Escuela de origen: ' + school,
    keep: count => 'Guardar: ' + one('plan', 'planes')(count),
    kept: count => people(count) + (count === 1 ? ' recibe' : ' reciben') + ' un plan.',
  },
  kind: {
    title: '¿Acompañamiento o plan formal?',
    coaching: {
      name: 'Plan de acompañamiento',
      text: 'Lo escriben docente y acompañante. Acompañar no es evaluar.',
    },
    formal: {
      name: 'Plan formal',
      text: 'Para un formulario del distrito: horas y firmas que dicen «recibido».',
    },
    notAsked: 'Acompañamiento, hasta que elija',
  },
};
