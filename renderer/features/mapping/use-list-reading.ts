import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AppError } from '../../../shared/errors';
import type { DepartmentSource, ListField } from '../../../shared/lists/list-fields';
import type { ListMapping } from '../../../shared/lists/list-mappings';
import type { ListRow } from '../../../shared/lists/list-rows';
import { type ListReading, type ListWish, readList } from '../../../shared/lists/read-list';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { useDesign, useLanguage, useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

export type ListHands = ReturnType<typeof useListReading>;

/** What a list says, with what a person sets right about it. */
export function useListReading(workbook: WorkbookCells) {
  const design = useDesign((all) => all);
  const language = useLanguage();
  const { mappings, error } = useMappings();
  const [wish, setWish] = useState<ListWish>({});
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map());
  const reading = useMemo(
    () => readList(design, workbook, language, { wish, mappings: mappings ?? [] }),
    [design, workbook, language, wish, mappings],
  );
  /** Other rows, or other KPIs in the same ones: what was chosen among them is over. */
  const ask = (next: ListWish) => {
    setWish(next);
    setChoices(new Map());
  };
  const { columns } = reading;
  const setField = useCallback(
    (column: number, field: ListField | null) => {
      setWish((before) => ({ ...before, columns: withField(columns, column, field) }));
      setChoices(new Map());
    },
    [columns],
  );
  const take = useCallback(
    (row: number, isWanted: boolean) => setChoices((before) => new Map(before).set(row, isWanted)),
    [],
  );
  return {
    reading,
    /** False until it is known how lists were mapped before. */
    isReady: mappings !== null,
    error,
    isTaken: (row: ListRow) => isTaken(row, choices),
    taken: reading.rows.filter((row) => isTaken(row, choices)),
    take,
    setSheet: (sheet: number) => ask({ sheet }),
    setHeaderRow: (headerRow: number | null) => ask({ sheet: reading.sheet, headerRow }),
    setNumbers: (numbers: ListReading['numbers']) => setWish((before) => ({ ...before, numbers })),
    setField,
    meant: wish.departments ?? NONE_MEANT,
    setMeant: (key: string, name: string | null) =>
      setWish((before) => ({ ...before, departments: withMeant(before.departments, key, name) })),
    setDepartment: (department: DepartmentSource) =>
      ask({ ...wish, columns: withoutDepartment(reading.columns), department }),
  };
}

function isTaken({ row, state }: ListRow, choices: ReadonlyMap<number, boolean>): boolean {
  return choices.get(row) ?? state === 'new';
}

type Meant = NonNullable<ListWish['departments']>;
const NONE_MEANT: Meant = new Map();

function withMeant(before: Meant = NONE_MEANT, key: string, name: string | null): Meant {
  const others = [...before].filter(([one]) => one !== key);
  return new Map(name === null ? others : [...others, [key, name]]);
}

/** How lists were mapped before; a file that cannot be read keeps nobody from mapping. */
function useMappings() {
  const { api } = useSession();
  const [mappings, setMappings] = useState<readonly ListMapping[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    api['lists.mappings']({}).then(
      (kept) => setMappings(kept.mappings),
      (reason: unknown) => {
        setError(asAppError(reason));
        setMappings([]);
      },
    );
  }, [api]);
  return { mappings, error };
}

type Columns = ListReading['columns'];

/** Every field stands in one column: the one that had it gives it up. */
function withField(columns: Columns, column: number, field: ListField | null): Columns {
  const others = [...columns].map(([one, own]) => [one, own === field ? null : own] as const);
  return new Map(others).set(column, field);
}

function withoutDepartment(columns: Columns): Columns {
  return new Map([...columns].map(([column, field]) => [column, field === 'department' ? null : field]));
}
