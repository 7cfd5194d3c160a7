import type { FileAccess } from '../app/needs/needs.ts';
import type { PlanRole } from '../core/plan/planRoles.ts';

/** What is asked of a file to know who can open it. */
export const ACCESS_FIELDS =
  'driveId,owners(emailAddress),permissions(type,role,emailAddress,domain,displayName)';

/**
 * The fields asked for. Files in a shared drive have neither owners nor permissions, and only who may
 * share a file sees its permissions (files, REST resource).
 */
export interface AccessFields {
  readonly driveId?: string;
  readonly owners?: readonly { readonly emailAddress?: string }[];
  readonly permissions?: readonly {
    readonly type?: string;
    readonly role: string;
    readonly emailAddress?: string;
    readonly domain?: string;
    readonly displayName?: string;
  }[];
}

const RANK: readonly string[] = ['reader', 'commenter', 'writer'];

/** Who can open the file; null where Drive does not say. */
export function accessOf({ driveId, owners, permissions }: AccessFields): FileAccess | null {
  if (driveId !== undefined) return { owner: null, readers: [], open: null };
  if (!permissions) return null;
  const readers: FileAccess['readers'][number][] = [];
  let open: FileAccess['open'] = null;
  for (const { type, role: said, emailAddress, domain, displayName } of permissions) {
    if (said === 'owner') continue;
    const role = (RANK.includes(said) ? said : 'writer') as PlanRole;
    if (type === 'anyone' || type === 'domain') {
      const wider = !open || RANK.indexOf(role) >= RANK.indexOf(open.role);
      if (type === 'anyone' || wider) open = { domain: domain ?? null, role };
    } else {
      const email = (emailAddress ?? '').toLowerCase();
      readers.push({ email, name: displayName ?? '', role });
    }
  }
  const owner = (owners?.[0]?.emailAddress ?? '').toLowerCase();
  return { owner, readers, open };
}
