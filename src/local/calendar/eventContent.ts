import { isAddress, isObject, type Body } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { NotEmulated } from '../world/service.ts';
import { keptProperties } from './extendedProperties.ts';
import { checkedDate, instantOf, isZone, msToText, timeToMs } from './times.ts';
import type { Attendee, EventContent, EventTime, Reminder } from './state.ts';

/**
 * The content of an event from a body whose fields are known and of their types, with nulls
 * already cleared. `zone` is the calendar's: times are kept as Calendar answers them.
 */
export function eventContent(body: Body, zone: string): EventContent {
  const start = eventTime(body, 'start', zone);
  const end = eventTime(body, 'end', zone);
  if ('date' in start !== 'date' in end) {
    throw invalid('The start and end times must either both be date or both be dateTime.');
  }
  const length = instantOf(end, zone) - instantOf(start, zone);
  if (length < 0 || ('date' in start && length === 0)) {
    throw new Refusal(400, 'timeRangeEmpty', 'The specified time range is empty.', 'calendar');
  }
  const attendees = attendeesFrom(body['attendees']);
  const properties = keptProperties(body['extendedProperties']);
  return {
    ...texts(body),
    ...choice(body, 'transparency', ['opaque', 'transparent']),
    ...choice(body, 'visibility', ['default', 'public', 'private', 'confidential']),
    start,
    end,
    ...(attendees.length > 0 && { attendees }),
    ...(properties && { extendedProperties: properties }),
    ...(body['guestsCanModify'] === true && { guestsCanModify: true as const }),
    ...(body['guestsCanInviteOthers'] === false && { guestsCanInviteOthers: false as const }),
    ...(body['guestsCanSeeOtherGuests'] === false && { guestsCanSeeOtherGuests: false as const }),
    reminders: remindersFrom(body['reminders']),
    ...sourceFrom(body['source']),
  };
}

function texts(body: Body): Partial<EventContent> {
  const names = ['summary', 'description', 'location', 'colorId'];
  const { colorId } = body;
  if (typeof colorId === 'string' && !/^([1-9]|1[01])$/.test(colorId)) {
    throw invalid(`Invalid value for: colorId: '${colorId}'`);
  }
  return Object.fromEntries(
    names
      .filter(name => typeof body[name] === 'string' && body[name] !== '')
      .map(n => [n, body[n]]),
  );
}

/** The first word is the default and is left out, as Calendar leaves it out of its answers. */
function choice(body: Body, name: string, words: readonly string[]): object {
  const value = body[name] ?? words[0];
  if (typeof value !== 'string' || !words.includes(value)) {
    throw invalid(`Invalid value for: ${name}: '${String(value)}'`);
  }
  return value === words[0] ? {} : { [name]: value };
}

function eventTime(body: Body, name: 'start' | 'end', zone: string): EventTime {
  const time = body[name];
  if (!isObject(time)) throw new Refusal(400, 'required', `Missing ${name} time.`);
  const { date, dateTime, timeZone } = time;
  if (typeof timeZone === 'string' && !isZone(timeZone)) {
    throw invalid(`Invalid time zone definition for ${name} time.`);
  }
  if (typeof date === 'string' && dateTime === undefined) return { date: checkedDate(date, name) };
  if (typeof dateTime !== 'string' || date !== undefined) {
    throw invalid(`Invalid ${name} time: exactly one of date and dateTime is needed.`);
  }
  const own = typeof timeZone === 'string' ? timeZone : null;
  return { dateTime: msToText(timeToMs(dateTime, name, own), zone), timeZone: own ?? zone };
}

const responses = ['needsAction', 'declined', 'tentative', 'accepted'] as const;

/** Someone written without `responseStatus` has not answered (again). */
function attendeesFrom(list: unknown): Attendee[] {
  const attendees = (Array.isArray(list) ? (list as Body[]) : []).map(item => {
    const { email, displayName, comment } = item;
    if (typeof email !== 'string' || !isAddress(email)) throw invalid('Invalid attendee email.');
    const responseStatus = responses.find(r => r === (item['responseStatus'] ?? 'needsAction'));
    if (responseStatus === undefined) throw invalid('Invalid attendee response status.');
    return {
      email: email.toLowerCase(),
      ...(typeof displayName === 'string' && { displayName }),
      ...(item['optional'] === true && { optional: true }),
      ...(typeof comment === 'string' && { comment }),
      responseStatus,
    };
  });
  if (new Set(attendees.map(a => a.email)).size < attendees.length) {
    throw new NotEmulated('an event with the same attendee twice');
  }
  return attendees;
}

const mostOverrides = 5;
const longestMinutes = 40_320;

function remindersFrom(value: unknown): EventContent['reminders'] {
  if (!isObject(value)) return { useDefault: true };
  const listed = Array.isArray(value['overrides']) ? (value['overrides'] as Body[]) : [];
  const useDefault = value['useDefault'] === true;
  if (useDefault && listed.length > 0) {
    throw new Refusal(
      400,
      'cannotUseDefaultRemindersAndSpecifyOverride',
      'Cannot specify both default reminders and overrides at the same time.',
      'calendar',
    );
  }
  if (listed.length > mostOverrides) throw invalid('At most 5 reminder overrides are allowed.');
  const overrides = listed.map(({ method, minutes }): Reminder => {
    const known = method === 'popup' || method === 'email';
    if (!known || typeof minutes !== 'number' || minutes < 0 || minutes > longestMinutes) {
      throw invalid('Invalid reminder override.');
    }
    return { method, minutes };
  });
  return { useDefault, ...(overrides.length > 0 && { overrides }) };
}

function sourceFrom(value: unknown): Pick<EventContent, 'source'> | object {
  if (!isObject(value)) return {};
  const { title, url } = value;
  if (typeof url !== 'string' || !/^https?:\/\/[^\s]+$/.test(url)) {
    throw invalid('Invalid value for: source.url');
  }
  return { source: { ...(typeof title === 'string' && { title }), url } };
}
