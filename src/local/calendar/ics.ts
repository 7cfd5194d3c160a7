import { icsFile, icsLocal, icsParameter, icsText, icsUtc } from './icsText.ts';
import { instantOf, msToText } from './times.ts';
import { vtimezone } from './vtimezone.ts';
import type { CalendarEvent } from './calendar.ts';
import type { Attendee, EventTime, Reminder } from './state.ts';

export interface IcsOptions {
  /** The name a calendar program shows. */
  readonly name: string;
  /** Display names by lower-case email, for people whom the event does not name. */
  readonly names?: ReadonlyMap<string, string>;
  /** Turns an event's link, and links in its description, into what the reader can open. */
  readonly link?: (url: string) => string;
}

/**
 * The check-ins as one iCalendar file (RFC 5545) for strict readers. UID and SEQUENCE stay with an
 * event, so importing the file again updates and never doubles. Cancelled events are left out.
 * The organizer is the person who made the event, since nobody can answer a calendar's address.
 */
export function checkInsIcs(events: readonly CalendarEvent[], options: IcsOptions): string {
  const live = events.filter(event => event.status !== 'cancelled');
  return icsFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Growth Plans//Check-ins//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icsText(options.name)}`,
    ...zonesOf(live),
    ...live.flatMap(event => vevent(event, options)),
    'END:VCALENDAR',
  ]);
}

function zonesOf(events: readonly CalendarEvent[]): string[] {
  const spans = new Map<string, { from: number; to: number }>();
  for (const { content, calendarZone } of events) {
    for (const time of [content.start, content.end]) {
      if ('date' in time) continue;
      const ms = instantOf(time, calendarZone);
      const { from, to } = spans.get(time.timeZone) ?? { from: ms, to: ms };
      spans.set(time.timeZone, { from: Math.min(from, ms), to: Math.max(to, ms) });
    }
  }
  return [...spans].flatMap(([zone, { from, to }]) => vtimezone(zone, from, to));
}

function vevent(event: CalendarEvent, options: IcsOptions): string[] {
  const { content } = event;
  const link = options.link ?? ((url: string) => url);
  const lines = [
    'BEGIN:VEVENT',
    `UID:${event.id}@growth-plans`,
    `DTSTAMP:${icsUtc(event.updatedAt)}`,
    `CREATED:${icsUtc(event.createdAt)}`,
    `LAST-MODIFIED:${icsUtc(event.updatedAt)}`,
    `SEQUENCE:${event.sequence}`,
    timeLine('DTSTART', content.start),
    timeLine('DTEND', content.end),
    `SUMMARY:${icsText(content.summary ?? '')}`,
    `STATUS:${event.status.toUpperCase()}`,
    `CLASS:${classOf(content.visibility)}`,
    `TRANSP:${content.transparency === 'transparent' ? 'TRANSPARENT' : 'OPAQUE'}`,
    person('ORGANIZER', event.creator, '', nameOf(event, event.creator, options)),
    ...(content.attendees ?? []).map(a => attendeeLine(a, nameOf(event, a.email, options))),
  ];
  if (content.description !== undefined) {
    const text = content.description.replace(/https?:\/\/[^\s"<>]+/g, link);
    lines.push(`DESCRIPTION:${icsText(text)}`);
  }
  if (content.location !== undefined) lines.push(`LOCATION:${icsText(content.location)}`);
  if (content.source !== undefined) lines.push(`URL:${uri(link(content.source.url))}`);
  for (const reminder of content.reminders.overrides ?? []) {
    lines.push(...valarm(reminder, content.summary ?? ''));
  }
  return [...lines, 'END:VEVENT'];
}

function timeLine(name: string, time: EventTime): string {
  if ('date' in time) return `${name};VALUE=DATE:${time.date.replaceAll('-', '')}`;
  const local = icsLocal(msToText(Date.parse(time.dateTime), time.timeZone));
  return `${name};TZID=${icsParameter(time.timeZone)}:${local}`;
}

function classOf(visibility: string | undefined): string {
  if (visibility === 'private' || visibility === 'confidential') return visibility.toUpperCase();
  return 'PUBLIC';
}

function nameOf(event: CalendarEvent, email: string, { names }: IcsOptions): string | undefined {
  const named = event.content.attendees?.find(a => a.email === email)?.displayName;
  return named ?? names?.get(email);
}

const partStats: Readonly<Record<Attendee['responseStatus'], string>> = {
  needsAction: 'NEEDS-ACTION',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  accepted: 'ACCEPTED',
};

function attendeeLine(attendee: Attendee, name: string | undefined): string {
  const role = attendee.optional === true ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT';
  const answer = partStats[attendee.responseStatus];
  const asked = answer === 'NEEDS-ACTION' ? ';RSVP=TRUE' : '';
  const facts = `;CUTYPE=INDIVIDUAL;ROLE=${role};PARTSTAT=${answer}${asked}`;
  return person('ATTENDEE', attendee.email, facts, name);
}

function person(property: string, email: string, facts: string, name: string | undefined): string {
  const cn = name === undefined ? '' : `;CN=${icsParameter(name)}`;
  return `${property}${facts}${cn}:mailto:${email}`;
}

/** A URI value is not escaped, so nothing but URI characters may be in it. */
function uri(text: string): string {
  return encodeURI(text).replace(/%25([0-9A-Fa-f]{2})/g, '%$1');
}

/** A display alarm, also where Google would mail: a file cannot send mail. */
function valarm({ minutes }: Reminder, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${minutes}M`,
    `DESCRIPTION:${icsText(summary === '' ? 'Check-in' : summary)}`,
    'END:VALARM',
  ];
}
