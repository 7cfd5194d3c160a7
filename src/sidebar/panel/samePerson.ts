import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** What a person says about who somebody in the roster is. */
export function samePerson({ during, reload, notice, say }: Desk, server: PanelServer) {
  return {
    /** Whether the person of a row is still the one whose plan it was. */
    confirmPerson: (row: number, same: boolean): Promise<void> =>
      during('who ' + row, async () => {
        await server.confirmPerson({ row, same });
        await reload();
        const { samePerson } = say.value.list;
        notice.value = same ? samePerson.keeps : samePerson.getsOwn;
      }),
  };
}
