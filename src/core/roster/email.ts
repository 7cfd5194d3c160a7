import { cleanText } from '../table/cellText.ts';

const SHAPE =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@([\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u;

/** The address in lower case without outer or unseen spaces; null unless it is name@domain.tld. */
export function wellFormedEmail(text: string): string | null {
  const address = cleanText(text).toLowerCase();
  if (address.length > 254 || !SHAPE.test(address)) return null;
  return address;
}

/** What follows the @. */
export function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}

/** The domain that more than half of the addresses use, else null. */
export function usualDomain(emails: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const email of emails) {
    const domain = domainOf(email);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  for (const [domain, count] of counts) if (count * 2 > emails.length) return domain;
  return null;
}
