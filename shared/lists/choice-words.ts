import { folded } from '../domain/text';
import type { WorkbookCell } from '../packs/return/workbook-cells';
import { type FieldReading, readField } from '../packs/return/read-field';
import type { Language } from '../domain/schema/primitives';

type ChosenField = 'direction' | 'frequency' | 'kind';

/** What people write for a choice where nobody gave them a list to choose from; the first that fits counts. */
const WORDS: Readonly<Record<ChosenField, readonly (readonly [choice: string, words: RegExp])[]>> = {
  direction: [
    ['range', /^(?:range|rentang|stabil|stable|stabilise|stabilize|antara|between)/],
    ['lower', /lower|low|rendah|kecil|turun|minim|negati|decreas|down|↓|^(?:min|-)$/],
    ['higher', /higher|high|tinggi|besar|naik|maxim|maksim|positi|increas|up|↑|^(?:max|maks|\+)$/],
  ],
  frequency: [
    ['biweekly', /dua ?minggu|dwi ?minggu|2 ?minggu|two weeks|2 weeks|biweekly|bi-weekly|fortnight/],
    ['semester', /semester|6 ?bulan|enam bulan|6 months|half[- ]?year|semi-?annual|twice a year/],
    ['quarterly', /triwulan|tri wulan|kuartal|quarter|3 ?bulan|tiga bulan|3 months|^tw$/],
    ['daily', /hari|daily|day/],
    ['weekly', /minggu|pekan|week/],
    ['monthly', /bulan|month|^bln/],
    ['yearly', /tahun|year|annual|^thn/],
  ],
  kind: [
    ['leading', /^lead|pertanda|predik/],
    ['lagging', /^lag|bukti/],
  ],
};

/** Reads a choice by the words of the interface, then by those that people use. */
export function readListChoice(
  field: ChosenField,
  cell: WorkbookCell | undefined,
  language: Language,
): FieldReading {
  const reading = readField('kpis', field, cell, language);
  if (reading.kind === 'value' || reading.reason !== 'not-on-the-list') return reading;
  const text = folded(reading.text);
  if (/^(?:[-–—]|n\.?\/?a\.?)$/.test(text)) return { kind: 'value', value: null, text: reading.text };
  const found = WORDS[field].find(([, words]) => words.test(text));
  return found ? { kind: 'value', value: found[0], text: reading.text } : reading;
}
