import { describe } from 'vitest';
import { describeBackups } from './backups-suite';
import type { Connect } from './connected';
import { describeErrors } from './errors-suite';
import { describeHost } from './host-suite';
import { describeLibrary } from './library-suite';
import { describeLists } from './lists-suite';
import { describePacks } from './packs-suite';
import { describePlans } from './plans-suite';
import { describeResults } from './results-suite';
import { describeReturns } from './returns-suite';
import { describeSubscription } from './subscription-suite';
import { describeWorkshops } from './workshops-suite';

/**
 * What every transport must carry: each call of the contract, bytes both ways, progress, cancelling,
 * subscriptions, and errors as codes with details.
 */
export function describeAppApi(name: string, connect: Connect): void {
  describe(`The app's calls over ${name}`, () => {
    describeHost(connect);
    describeWorkshops(connect);
    describeBackups(connect);
    describeLibrary(connect);
    describeLists(connect);
    describePlans(connect);
    describeResults(connect);
    describePacks(connect);
    describeReturns(connect);
    describeSubscription(connect);
    describeErrors(connect);
  });
}
