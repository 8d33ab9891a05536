import type { Design } from '../../shared/domain/schema/design';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { sign } from '../../shared/domain/versions/sign';

/** The workshop with both signatures under its design: one version more. */
export function signedByBoth(workshop: Workshop, date = '2026-08-03'): Workshop {
  const now = `${date}T03:00:00.000Z`;
  const once = sign(workshop, { role: 'ceo', name: 'Ayu Lestari', date }, now);
  return sign(once, { role: 'coo', name: 'Bima Pratama', date }, now);
}

/** The workshop with its design edited. */
export function edited(workshop: Workshop, edit: (design: Design) => Design): Workshop {
  return { ...workshop, design: edit(workshop.design) };
}
