import { hashId } from './opaqueKey.ts';

/**
 * The opaque key of a person: it follows from workbook and address (without one, the name), so that
 * minting it again gives the same one. `turn` tells apart who had one address after another.
 */
export const teacherKey = (
  workbook: string,
  { email, name }: { readonly email: string | null; readonly name: string },
  turn: number,
): string => hashId('teacher', workbook, email ?? 'name ' + name, turn);
