export const kpis = {} as const;
