/** What everybody wants and nobody can count, in the order of the exercise “make the intangible measurable”. */
export const INTANGIBLES = ['morale', 'awareness', 'trust', 'teamwork', 'learning'] as const;
