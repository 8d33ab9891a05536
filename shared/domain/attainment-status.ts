/** Where a KPI stands: green, amber, red. */
export type AttainmentStatus = 'reached' | 'close' | 'missed';

/** The share from which a KPI is amber, in percent, where people have not said one. */
export const DEFAULT_AMBER_PERCENT = 80;

/** Digits that count: dust of the division must not turn a reached target amber. */
export const STATUS_DIGITS = 9;

/** The status of an attainment (1 is the whole target); amber begins at `amber`, a share too. */
export function attainmentStatus(attainment: number, amber: number): AttainmentStatus {
  const share = rounded(attainment);
  if (share >= 1) return 'reached';
  return share >= rounded(amber) ? 'close' : 'missed';
}

function rounded(share: number): number {
  return Number(share.toFixed(STATUS_DIGITS));
}
