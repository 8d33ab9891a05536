// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReturnHistory } from '../../../../renderer/features/returns/ReturnHistory';
import { updateKpi } from '../../../../shared/domain/edits/kpis';
import { landReturn } from '../../../../shared/packs/return/land-return';
import { readReturn } from '../../../../shared/packs/return/read-return';
import { translator } from '../../../../shared/i18n/i18n';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { ReturnedPack } from '../../../builders/a-returned-pack';
import { countingIds } from '../../../builders/clock-and-ids';

const t = translator('en');
const workshop = aFinishedWorkshop();

/** A workshop into which a pack with a new owner and a note was taken. */
function landed() {
  const pack = new ReturnedPack(workshop).put('kpis', 0, { owner: 'Sari', notes: 'Theirs' });
  const reading = readReturn(workshop, pack.cells());
  if (reading.kind === 'refused') throw new Error(reading.code);
  const context = { fileName: 'Marketing.xlsx', at: '2026-08-03T02:00:00Z', newId: countingIds() };
  return landReturn(workshop, reading, reading.proposals, context);
}

/** People look something up on another screen, and come back. */
function Screens() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button onClick={() => setHere(!isHere)}>Look elsewhere</button>
      {isHere && <ReturnHistory />}
    </>
  );
}

describe('the list of returns', () => {
  let screen: ReturnType<typeof aDrawnScreen>;
  beforeEach(() => {
    screen = aDrawnScreen(<Screens />, landed());
  });
  afterEach(() => screen.remove());
  const kpi = () => screen.design()?.kpis.find(({ id }) => id === 'mkt-01');

  it('names the department of each, and how much it changed', () => {
    expect(screen.place.textContent).toContain('Marketing.xlsx · Marketing, 2 changes · ');
  });

  it('takes one back and says so, with the way to undo that', () => {
    screen.press(t('returns.takeBack'));
    expect(kpi()).toMatchObject({ owner: 'Dinda Safitri', notes: '' });
    expect(screen.place.textContent).toContain('taken back on');
    expect(screen.notifyWithUndo).toHaveBeenCalledWith({
      message: 'returnTakenBack',
      values: { file: 'Marketing.xlsx' },
    });
    act(() => void screen.documents.undo());
    expect(kpi()?.owner).toBe('Sari');
    expect(screen.place.textContent).not.toContain('taken back on');
  });

  it('names what was changed since and stays', () => {
    act(() => screen.documents.edit('kpi', (design) => updateKpi(design, 'mkt-01', { owner: 'Raka' })));
    screen.press(t('returns.takeBack'));
    expect(kpi()).toMatchObject({ owner: 'Raka', notes: '' });
    expect(screen.place.textContent).toContain(t('returns.kept', { count: 1 }));
    expect(screen.place.textContent).toContain('Jumlah kelas yang mengenal produk: Owner');
    screen.press('Look elsewhere');
    screen.press('Look elsewhere');
    expect(screen.place.textContent).toContain('Jumlah kelas yang mengenal produk: Owner');
  });
});
