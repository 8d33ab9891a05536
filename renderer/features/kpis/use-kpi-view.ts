import { useInterface } from '../../app/session-context';
import type { InterfaceState, KpiView } from '../../state/interface-store';

/** How the KPIs are looked at. An opened card is shown as a card; closed, it gives way to the view before. */
export function useKpiView(): KpiView {
  return useInterface(kpiViewIn);
}

export function kpiViewIn({ expandedKpiId, kpiView }: InterfaceState): KpiView {
  return expandedKpiId === null ? kpiView : 'cards';
}
