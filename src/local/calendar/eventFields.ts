import { checkFields, isObject, type Body, type Fields } from '../rest/body.ts';
import { NotEmulated } from '../world/service.ts';

/** Fields of an event that insert, patch and update take. */
export const eventFields = {
  summary: 'string',
  description: 'string',
  location: 'string',
  colorId: 'string',
  status: 'string',
  transparency: 'string',
  visibility: 'string',
  start: 'object',
  end: 'object',
  attendees: 'array',
  extendedProperties: 'object',
  reminders: 'object',
  guestsCanModify: 'boolean',
  guestsCanInviteOthers: 'boolean',
  guestsCanSeeOtherGuests: 'boolean',
  source: 'object',
} as const satisfies Fields;

/** Read-only fields that events.update finds in a resource that was read and is sent back. */
export const echoedFields = [
  'kind',
  'etag',
  'id',
  'htmlLink',
  'created',
  'updated',
  'creator',
  'organizer',
  'iCalUID',
  'sequence',
  'eventType',
] as const;

export const attendeeFields = {
  email: 'string',
  displayName: 'string',
  optional: 'boolean',
  responseStatus: 'string',
  comment: 'string',
  organizer: 'boolean',
  self: 'boolean',
} as const satisfies Fields;

export const timeFields = {
  date: 'string',
  dateTime: 'string',
  timeZone: 'string',
} as const satisfies Fields;

const reminderFields: Fields = { method: 'string', minutes: 'integer' };

/** Throws and names any field, at any depth, that this stand-in does not know; 400 for wrong types. */
export function checkEventFields(body: Body, more: Fields): void {
  checkFields('event', body, { ...eventFields, ...more });
  nested(body, 'start', timeFields);
  nested(body, 'end', timeFields);
  nested(body, 'extendedProperties', { private: 'strings', shared: 'strings' });
  nested(body, 'source', { title: 'string', url: 'string' });
  nested(body, 'reminders', { useDefault: 'boolean', overrides: 'array' });
  each(body['attendees'], 'attendees', attendeeFields);
  if (isObject(body['reminders'])) {
    each(body['reminders']['overrides'], 'reminders.overrides', reminderFields);
  }
  if (body['status'] === 'cancelled') {
    throw new NotEmulated('event status "cancelled"; events.delete is the way');
  }
}

function nested(body: Body, name: string, fields: Fields): void {
  if (isObject(body[name])) checkFields(`event.${name}`, body[name], fields);
}

function each(list: unknown, name: string, fields: Fields): void {
  for (const item of Array.isArray(list) ? list : []) {
    if (!isObject(item)) throw new NotEmulated(`event.${name} holding ${JSON.stringify(item)}`);
    checkFields(`event.${name}[]`, item, fields);
  }
}

/** JSON merge patch (RFC 7396), the semantics of events.patch: null clears, arrays are replaced. */
export function merged(before: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  const after: Body = isObject(before) ? { ...before } : {};
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete after[name];
    else after[name] = merged(after[name], value);
  }
  return after;
}
