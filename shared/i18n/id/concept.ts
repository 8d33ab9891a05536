export const concept = {} as const;
