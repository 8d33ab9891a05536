import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../../electron/backend/excel/read/read-workbook';
import { writePackWorkbook } from '../../../../../electron/backend/excel/write/pack-workbook';
import { LANGUAGES } from '../../../../../shared/i18n/i18n';
import { readReturn } from '../../../../../shared/packs/return/read-return';
import { aFinishedWorkshop } from '../../../../builders/a-finished-workshop';
import { AN_ORDER } from '../../../../builders/a-pack';

describe('a pack as it is really written', () => {
  it.each(LANGUAGES)('comes back unchanged (%s)', async (language) => {
    const workshop = aFinishedWorkshop();
    for (const department of workshop.design.departments) {
      const bytes = await writePackWorkbook(workshop, department, { ...AN_ORDER, language });
      expect(readReturn(workshop, await readWorkbook(bytes))).toMatchObject({
        kind: 'understood',
        departmentId: department.id,
        proposals: [],
        unreadable: [],
        missing: [],
        isOutdated: false,
      });
    }
  });
});
