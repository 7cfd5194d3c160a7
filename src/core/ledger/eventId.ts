import { hashId } from './opaqueKey.ts';

/**
 * The calendar event's own id: Calendar takes client ids of 5–1024 characters of base32hex, so a
 * repeated insert answers 409 instead of making a second event. A new generation is a new event
 * (a deleted id stays taken).
 */
export function checkInEventId(
  workbook: string,
  teacherKey: string,
  round: string,
  generation: number,
): string {
  return 'gp' + hashId(workbook, teacherKey, round, generation);
}

/**
 * The key put on a plan's file (`appProperties`), by which it is found again after a lost answer.
 * Hashed: a property holds 124 bytes and must name nobody. A new generation is another plan, made
 * after the one before was taken back.
 */
export function planFileKey(workbook: string, teacherKey: string, generation: number): string {
  if (generation === 1) return hashId('plan', workbook, teacherKey);
  return hashId('plan', workbook, teacherKey, generation);
}

/** The key on the file of a test plan: never the key of the teacher's own plan. */
export function testFileKey(workbook: string, key: string): string {
  return hashId('test', workbook, key);
}

/** The test invitation's own id, by who runs it; a new generation after it was removed. */
export function testEventId(workbook: string, person: string, generation: number): string {
  return 'gp' + hashId('test', workbook, person, generation);
}
