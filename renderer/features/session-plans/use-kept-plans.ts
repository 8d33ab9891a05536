import { useCallback, useEffect, useState } from 'react';
import type { SessionPlans } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import type { KeptPlan } from '../../../shared/session-plans/kept-plans';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

const NONE: readonly KeptPlan[] = [];

/**
 * People's session plans as their file has them, read anew whenever they are wanted. Where it cannot
 * be read, the error and no plans.
 */
export function useKeptPlans(areWanted = true) {
  const { api } = useSession();
  const [kept, setKept] = useState<SessionPlans | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const hear = useCallback((answer: SessionPlans) => {
    setKept(answer);
    setError(null);
    return answer;
  }, []);
  const hearWhy = useCallback((reason: unknown) => {
    setError(asAppError(reason));
    return null;
  }, []);

  useEffect(() => {
    if (areWanted) void api['plans.list']({}).then(hear, hearWhy);
  }, [api, areWanted, hear, hearWhy]);

  return {
    plans: kept?.plans ?? NONE,
    fileName: kept?.fileName ?? '',
    error,
    /** These answer null where the file could not be read or written; then the error says why. */
    list: () => api['plans.list']({}).then(hear, hearWhy),
    keep: (plan: KeptPlan) => api['plans.keep']({ plan }).then(hear, hearWhy),
    remove: (id: string) => api['plans.remove']({ id }).then(hear, hearWhy),
  };
}
