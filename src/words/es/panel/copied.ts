import { counted } from '../../counted.ts';
import type { SidebarCopied } from '../../en/panel/copied.ts';
import { kept } from '../plan/kept.ts';

const one = counted('es-US');

export const sidebarCopied: SidebarCopied = {
  copied: {
    title: 'Este libro es una copia',
    lead: 'Sus planes y encuentros pertenecen al libro original. Aquí no se cambia nada.',
    goOn: 'Para seguir con esos planes',
    original: 'Abrir el original',
    other: 'Para un año nuevo, o para probar algo',
    otherText:
      'Empiece de cero en esta copia: su lista y sus pestañas se quedan, y los planes se hacen de nuevo. Primero verá los números.',
    look: 'Empezar de cero…',
    back: 'Atrás',
    sureTitle: '¿Empezar de cero en esta copia?',
    sureLead: 'Aún no cambió nada. Esta copia olvidará los planes y encuentros del original.',
    plans: count => ({
      title: one('enlace a un plan sale', 'enlaces a planes salen')(count) + ' de esta copia',
      text: 'Con su estado. Los planes siguen en Drive, enlazados en el original.',
    }),
    checkIns: count => ({
      title:
        'Se ' +
        (count === 1 ? 'vacía ' : 'vacían ') +
        one('fila', 'filas')(count) +
        ' de Check-ins',
      text: 'Con lo que se escribió en ellas. Todo queda en el original.',
    }),
    stays: (people, withGoals) => ({
      title: 'La lista, Settings y sus pestañas se quedan',
      text:
        one('persona', 'personas')(people) +
        ' en la lista' +
        (withGoals === 0
          ? '.'
          : '; ' +
            one('tiene meta', 'tienen metas')(withGoals) +
            ', con las que empiezan los planes nuevos. ¿Son del año pasado? Cambie el nombre de esas columnas a «Meta del año pasado».'),
    }),
    year: (now, next) => ({
      title: 'El año escolar pasa a ' + next,
      text: 'Settings dice ' + now + '. Después ponga al día los días libres y las rondas.',
    }),
    kept: counts => ({
      title: kept(counts),
      text: 'Vienen de planes cuyos docentes dijeron sí al original: salen de esta copia.',
    }),
    again: (template, choices, date) => ({
      title: 'Hay que elegir de nuevo',
      text: [
        ...(date ? ['La fecha en que se borran las reflexiones: ya pasó.'] : []),
        ...(template ? ['Su propia plantilla de plan, en «Cómo se ven los planes».'] : []),
        ...(choices > 0
          ? [one('decisión', 'decisiones')(choices) + ' sobre personas concretas.']
          : []),
      ].join(' '),
    }),
    untouched: {
      title: 'El original sigue como antes',
      text: 'No se toca nada en Drive ni en Calendar, y nadie recibe correos.',
    },
    start: 'Empezar de cero',
    done: 'Este libro ya es independiente. No se hace nada antes de que usted lo diga.',
  },
};
