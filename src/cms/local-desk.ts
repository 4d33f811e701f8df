import type { LocalDesk } from './desk-config.ts';

/** Set by `npm run cms` for the site that it starts: the branch that editors change. */
export const localBranchVariable = 'DIEM_TUA_CMS_BRANCH';

/** The desk of this machine, when `npm run cms` has started it. */
export function localDesk(): LocalDesk | undefined {
  const branch = process.env[localBranchVariable];
  return branch === undefined || branch === '' ? undefined : { branch };
}
