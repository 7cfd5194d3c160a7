import type { RunLine } from '../../core/ledger/runKinds.ts';
import type { AroundWords, ForecastNumbers } from '../en/around.ts';

const count = (number: number, one: string, many: string): string =>
  number + ' ' + (number === 1 ? one : many);

export const aroundWords: AroundWords = {
  panelTitle: 'Growth Plans',
  menuOpen: 'Abrir planes de crecimiento',
  people: {
    duplicate_email: ({ row }) =>
      'La fila ' + row + ' tiene un correo que ya está en una fila anterior: el plan se crea allí.',
    missing_name: ({ row }) =>
      'La fila ' + row + ' aún no tiene nombre: escríbalo y se crea el plan.',
    no_email_no_share: ({ name }) =>
      name + ' tiene un plan que se compartirá cuando el correo esté completo.',
    no_plan_no_invite: ({ name }) => name + ' recibe primero el plan y después la invitación.',
    coach_without_email: ({ coach }) =>
      'Falta el correo de ' + (coach || 'quien acompaña') + ': agréguelo para los encuentros.',
    no_planning_period: ({ name }) =>
      'Falta la hora de planificación de ' + name + ': pregúntele, para que convenga a ambos.',
    changed_name: ({ name, old }) =>
      'La dirección de ' + name + ' era antes de ' + (old ?? '') + ': ¿es la misma persona?',
    changed_email: ({ name, old }) =>
      name + ' tenía antes el correo ' + (old ?? '') + ': ¿es la misma persona?',
    calendar_of_other: ({ name, old }) =>
      (old ?? '') + ' lleva el calendario de encuentros: pídale que envíe los de ' + name + '.',
    made_by_other: ({ name, old }) =>
      'El plan de ' +
      name +
      ' lo creó ' +
      (old || 'otra persona directiva') +
      ', y solo esa persona puede seguir con él aquí.',
    no_school_then: ({ name }) =>
      'No hay clases el día del encuentro con ' + name + ': busque antes otra hora.',
    not_shared_no_mail: ({ name }) =>
      name + ' recibe el mensaje cuando el plan se comparta con la dirección correcta.',
    mail_unsure: ({ name }) =>
      'No es seguro que ' + name + ' tenga el mensaje: dígalo antes de enviarlo otra vez.',
    mail_by_other: ({ name, old }) => (old ?? '') + ' está enviando el mensaje a ' + name + '.',
    coach_changed: ({ name }) =>
      name + ' tiene ahora otra persona que acompaña: vuelva a planear el encuentro.',
    same_name: ({ name, row }) =>
      'Otra fila también tiene el nombre ' +
      name +
      ' y ninguna tiene correo: agregue uno en la fila ' +
      row +
      '.',
    not_in_plan: ({ why }) => (why ?? '') + ': sin plan, salvo que usted diga otra cosa.',
  },
  unreadable: {
    NOT_XLSX: file =>
      '«' + file + '» no es un archivo de Excel: guarde la lista como .xlsx o .csv.',
    TRUNCATED: file => '«' + file + '» está incompleto: expórtelo de nuevo.',
    ENCRYPTED: file => '«' + file + '» tiene contraseña: guarde una copia sin ella.',
    EMPTY: file => '«' + file + '» está vacío: elija el archivo con su personal.',
    NOT_CSV: file => '«' + file + '» no es un archivo de texto: guarde la lista como .xlsx o .csv.',
  },
  preflight: run => {
    const minutes = run.minutes > 0 ? ', unos ' + count(run.minutes, 'minuto', 'minutos') : '';
    if (run.kind === 'sendLaunch') {
      return [
        mail(count(run.items, 'correo', 'correos') + ', uno por docente' + minutes),
        mail('Sale de su propia dirección y no se puede deshacer.'),
      ];
    }
    switch (run.kind) {
      case 'createPlans':
        return [
          {
            about: 'document',
            text: count(run.documents, 'documento nuevo', 'documentos nuevos') + minutes,
          },
          mail('Nadie recibe correo y todavía no se comparte nada.'),
        ];
      case 'sharePlans':
        return [
          {
            about: 'people',
            text:
              count(run.documents, 'plan por compartir', 'planes por compartir') +
              ': ' +
              count(run.shares, 'permiso', 'permisos') +
              ', uno por cada persona a la que va' +
              minutes,
          },
          mail('No se envía correo ni se crea enlace público.'),
        ];
      case 'sendInvites':
        return [
          onCalendar(count(run.events, 'encuentro', 'encuentros') + ' en el calendario' + minutes),
          mail('Calendar envía ' + count(run.invitationMails, 'invitación', 'invitaciones') + '.'),
        ];
    }
    const lines = [
      ...changeLines(run.changes).map(onCalendar),
      mail('Calendar envía ' + count(run.invitationMails, 'correo', 'correos') + minutes + '.'),
    ];
    if (run.kind === 'handOverCheckIns') {
      lines.splice(
        -1,
        0,
        onCalendar(
          'Esperan, a la misma hora, hasta que otra persona los envíe. Los pasados quedan.',
        ),
      );
    }
    if (run.kind === 'removeCheckIns') {
      lines.push(onCalendar('Después se borra el calendario mismo, con los encuentros pasados.'));
    }
    return lines;
  },
};

const mail = (text: string): RunLine => ({ about: 'mail', text });
const onCalendar = (text: string): RunLine => ({ about: 'calendar', text });

function changeLines(changes: ForecastNumbers['changes']): string[] {
  if (!changes) return [];
  const { move, guests, text, replace, cancel, held } = changes;
  const line = (number: number, one: string, many: string): string[] =>
    number > 0 ? [count(number, 'encuentro ' + one, 'encuentros ' + many)] : [];
  return [
    ...line(move, 'cambia de hora', 'cambian de hora'),
    ...line(replace, 'cambia de acompañante', 'cambian de acompañante'),
    ...line(guests, 'cambia de dirección', 'cambian de dirección'),
    ...line(cancel, 'se quita del calendario', 'se quitan del calendario'),
    ...line(text, 'recibe un texto nuevo, sin correo', 'reciben un texto nuevo, sin correo'),
    ...(held > 0
      ? [
          'Parece que se fueron a la vez ' +
            count(held, 'persona', 'personas') +
            ': sus encuentros quedan hasta que usted lo diga.',
        ]
      : []),
  ];
}
