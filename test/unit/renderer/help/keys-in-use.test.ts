import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ShortcutGroup, SHORTCUTS } from '../../../../renderer/features/help/shortcuts/shortcuts';

const RENDERER = join(import.meta.dirname, '../../../../renderer');
/** The help names keys itself. */
const ITSELF = 'features/help/shortcuts/';
const NAMES = 'Arrow(?:Up|Down|Left|Right)|Enter|Escape|Delete|Backspace|Page(?:Up|Down)|Home|End|Tab|F\\d+';
/** Keys as handlers write them: in quotes, maybe behind a modifier, or as the names of a map's values. */
const WRITTEN = new RegExp(`['"](?:\\w+\\+)*(${NAMES})['"]|[{,]?\\s(${NAMES}):`, 'g');

type Place = ShortcutGroup['place'];

/** Which places of the overview tell what each of these files listens to; none where a key does nothing of ours. */
const TOLD_BY: Readonly<Record<string, readonly Place[]>> = {
  'features/clock/SessionClock.tsx': ['everywhere'],
  'features/concept/concept-keys.ts': ['concept'],
  'features/concept/exercises/sort-by-key.ts': ['exercises'],
  // A number is stepped up and down, as in every number field.
  'features/concept/plan/MinutesField.tsx': [],
  'features/concept/plan/PlannedCardRow.tsx': ['cardPlan'],
  'features/departments/ResponsibilityGrid.tsx': ['grid'],
  'features/departments/grid-focus.ts': ['grid'],
  // The end of a name, as in every form.
  'features/departments/organisation/HeadChoice.tsx': [],
  'features/departments/organisation/use-outline-keys.ts': ['structure'],
  'features/kpis/KpiCard.tsx': ['kpiCards'],
  'features/kpis/OverruleForm.tsx': ['reasons'],
  'features/kpis/narrow/IdeaRow.tsx': ['narrow'],
  'features/kpis/table/use-table-keys.ts': ['kpiTable'],
  'features/library/LibraryBrowser.tsx': ['library'],
  'features/library/step-of.ts': ['library'],
  'features/parking/NoteText.tsx': ['everywhere'],
  'features/parking/note-lists.ts': ['everywhere'],
  'features/parking/use-escape-first.ts': ['everywhere'],
  'features/prepare/ObjectivesSection.tsx': ['prepare'],
  'features/prepare/ParticipantsSection.tsx': ['prepare'],
  'features/review/answers/AnswersTable.tsx': ['review'],
  'features/room/overlay/RoomOverlay.tsx': ['everywhere'],
  'features/room/overlay/use-card-keys.ts': ['room'],
  'features/room/room-keys.ts': ['room'],
  'ui/kpi-grid/cell-moves.ts': ['kpiTable', 'track'],
  'ui/kpi-grid/use-grid-keys.ts': ['kpiTable', 'track'],
  'ui/neighbour-tab.ts': ['departmentTabs'],
  'ui/use-function-key.ts': ['everywhere'],
};
/** Keys that say the same in a row of tabs, whichever way it lies. */
const ALIKE: Readonly<Record<string, string>> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' };

async function keysByFile(): Promise<Map<string, readonly string[]>> {
  const files = (await readdir(RENDERER, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith(ITSELF));
  const found = new Map<string, readonly string[]>();
  for (const file of sources) {
    const text = withoutComments(await readFile(join(RENDERER, file), 'utf8'));
    const keys = new Set([...text.matchAll(WRITTEN)].map(([, quoted, named]) => quoted ?? named ?? ''));
    if (keys.size > 0) found.set(file, [...keys]);
  }
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function keysTold(places: readonly Place[]): ReadonlySet<string> {
  const groups = SHORTCUTS.filter(({ place }) => places.includes(place));
  const keys = groups.flatMap(({ shortcuts }) => shortcuts.flatMap(({ chords }) => chords.flat()));
  return new Set(keys.map((key) => (key === 'Esc' ? 'Escape' : key)));
}

describe('The keys that the app listens to', () => {
  it('stand in no file that the overview does not know', async () => {
    expect([...(await keysByFile()).keys()].toSorted()).toEqual(Object.keys(TOLD_BY).toSorted());
  });

  it('are all named in the overview, at the place where they work', async () => {
    const untold = [...(await keysByFile())].flatMap(([file, keys]) => {
      const places = TOLD_BY[file] ?? [];
      const told = keysTold(places);
      const isTold = (key: string) => places.length === 0 || told.has(key) || told.has(ALIKE[key] ?? key);
      return keys.filter((key) => !isTold(key)).map((key) => `${file}: ${key}`);
    });
    expect(untold).toEqual([]);
  });

  it('are those that the overview names at each place, and no others', async () => {
    const byFile = await keysByFile();
    const heard = (place: Place) =>
      Object.entries(TOLD_BY).flatMap(([file, places]) =>
        places.includes(place) ? (byFile.get(file) ?? []) : [],
      );
    const unheard = SHORTCUTS.flatMap(({ place }) => {
      const known = new Set(heard(place));
      return [...keysTold([place])]
        .filter((key) => new RegExp(`^(${NAMES})$`).test(key) && !known.has(key))
        .map((key) => `${place}: ${key}`);
    });
    // Both are a form's own: the browser sends it, and goes on to the next row.
    expect(unheard).toEqual(['capture: Enter']);
  });
});
