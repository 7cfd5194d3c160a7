import type { PersonRow, RosterCoach } from './person.ts';

/** Whether two names are one but for capitals and accents. */
const sameName = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

/**
 * A coach as the rest of the staff completes them. One named without address is looked for by whole
 * name, else by a last name that one person alone has; one with an address only gets the name that
 * goes with it. As it was where nobody is found; someone who has left gives no address.
 */
export function withAddress(coach: RosterCoach, staff: readonly PersonRow[]): RosterCoach {
  if (coach.email || coach.name === '') {
    const found = staff.find(person => person.email === coach.email && person.email !== null);
    return coach.name === '' && found ? { ...coach, name: found.name } : coach;
  }
  const within = staff.filter(person => person.active && person.email);
  const named = within.filter(person => sameName(person.name, coach.name));
  const last = within.filter(person => person.lastName && sameName(person.lastName, coach.name));
  const [found] = named.length > 0 ? named : last.length === 1 ? last : [];
  return found ? { name: found.name, email: found.email } : coach;
}
