import type { AppApi, OpenedWorkshop } from '../../shared/contract/contract';
import type { Workshop } from '../../shared/domain/schema/workshop';

/** The same workshop with another company: the smallest edit. */
export function withCompany(workshop: Workshop, company: string): Workshop {
  return { ...workshop, design: { ...workshop.design, company } };
}

/** A window on a workshop: it edits and saves from the version that it last knew. */
export function openWindow(api: AppApi, opened: OpenedWorkshop) {
  let { stamp } = opened;
  let workshop = opened.workshop;
  return {
    handle: opened.handle,
    fileName: opened.fileName,
    stamp: () => stamp,
    /** Types a company and saves; keeps the base where the save fails. */
    async save(company: string) {
      workshop = withCompany(workshop, company);
      const receipt = await api['workshops.save']({ handle: opened.handle, workshop, base: stamp });
      stamp = receipt.stamp;
      return receipt;
    },
    async reopen() {
      ({ stamp, workshop } = await api['workshops.open']({ handle: opened.handle }));
    },
    async companyOnDisk() {
      return (await api['workshops.open']({ handle: opened.handle })).workshop.design.company;
    },
  };
}
