import type { ChangeNumbers, RunFact, RunLine } from '../../core/ledger/runNumbers.ts';
import { counted, type Counted } from '../counted.ts';

/** A number with its noun, as a school in the United States writes it. */
export const en = counted('en-US');
export const es = counted('es-US');

export const enPlans = en('plan', 'plans');
export const esPlans = es('plan', 'planes');
export const enPermissions = en('permission', 'permissions');
export const esPermissions = es('permiso', 'permisos');
export const enInvites = en('invite', 'invites');
export const esInvites = es('invitación', 'invitaciones');
export const enCheckIns = en('check-in', 'check-ins');
export const esCheckIns = es('encuentro', 'encuentros');
export const enEmails = en('mail', 'mails');
export const esEmails = es('correo', 'correos');

export const byMail = (text: string): RunLine => ({ about: 'mail', text });
export const onCalendar = (text: string): RunLine => ({ about: 'calendar', text });

/** ", about 3 minutes", or nothing where there is nothing to wait for. */
export const enMinutes = (minutes: number): string =>
  minutes > 0 ? ', about ' + plain(minutes, 'minute', 'minutes') : '';
export const esMinutes = (minutes: number): string =>
  minutes > 0 ? ', unos ' + plain(minutes, 'minuto', 'minutos') : '';

/** A number without thousands separators, as lines have it. */
export const plain = (number: number, one: string, many: string): string =>
  number + ' ' + (number === 1 ? one : many);

/** Nobody hears of it by mail. */
export const enNoMail = (text: string): RunFact => ({
  about: 'mail',
  title: 'No mail is sent',
  text,
});
export const esNoMail = (text: string): RunFact => ({
  about: 'mail',
  title: 'No se envía ningún correo',
  text,
});

type Changed = Readonly<Record<keyof ChangeNumbers, Counted>>;

/** What changes on the calendar: a line for each kind of change that happens. */
export const changeLines = (changes: ChangeNumbers | null, say: Changed): RunLine[] =>
  changes === null
    ? []
    : (['move', 'replace', 'guests', 'cancel', 'text', 'held'] as const)
        .filter(what => changes[what] > 0)
        .map(what => onCalendar(say[what](changes[what])));

const enChanged =
  (one: string, many: string): Counted =>
  number =>
    plain(number, 'check-in ' + one, 'check-ins ' + many);
const esChanged =
  (one: string, many: string): Counted =>
  number =>
    plain(number, 'encuentro ' + one, 'encuentros ' + many);

export const enChanges: Changed = {
  move: enChanged('gets a new time', 'get a new time'),
  replace: enChanged('gets another coach', 'get another coach'),
  guests: enChanged('gets a new address', 'get a new address'),
  cancel: enChanged('is taken off the calendar', 'are taken off the calendar'),
  text: enChanged('gets a new text, without a mail', 'get a new text, without a mail'),
  held: number =>
    plain(number, 'person seems', 'people seem') +
    ' to have left at once: their check-ins stay until you say so.',
};

export const esChanges: Changed = {
  move: esChanged('cambia de hora', 'cambian de hora'),
  replace: esChanged('cambia de acompañante', 'cambian de acompañante'),
  guests: esChanged('cambia de dirección', 'cambian de dirección'),
  cancel: esChanged('se quita del calendario', 'se quitan del calendario'),
  text: esChanged('recibe un texto nuevo, sin correo', 'reciben un texto nuevo, sin correo'),
  held: number =>
    'Parece que se fueron a la vez ' +
    plain(number, 'persona', 'personas') +
    ': sus encuentros quedan hasta que usted lo diga.',
};

/** What Calendar sends because of changes. */
export const enCalendarSends = (mails: number, minutes: number): RunLine =>
  byMail('Calendar sends ' + plain(mails, 'mail', 'mails') + enMinutes(minutes) + '.');
export const esCalendarSends = (mails: number, minutes: number): RunLine =>
  byMail('Calendar envía ' + plain(mails, 'correo', 'correos') + esMinutes(minutes) + '.');

/** What there is once the calendar was changed. */
export const enUpdated: RunFact = {
  about: 'calendar',
  title: 'The calendar is up to date',
  text: 'So is the tab “Check-ins”',
};
export const esUpdated: RunFact = {
  about: 'calendar',
  title: 'El calendario está al día',
  text: 'También la pestaña «Check-ins»',
};

/** What there is once something was taken back. */
export const enTakenBack: RunFact = {
  about: 'check',
  title: 'The roster shows it',
  text: 'You can run it again at any time',
};
export const esTakenBack: RunFact = {
  about: 'check',
  title: 'La lista lo muestra',
  text: 'Puede hacerlo de nuevo cuando quiera',
};
