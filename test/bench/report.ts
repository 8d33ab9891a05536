import type { Result } from './measure';

/** Whether a result keeps what was promised in milliseconds, where something was. */
export function isWithinLimit({ milliseconds, limit }: Result): boolean {
  return limit === null || milliseconds < limit;
}

/** The results as a table for people. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    `${rounded(result.milliseconds)} ms${result.figure === 'p95' ? ' (p95)' : ''}`,
    result.referenceName,
    `${rounded(result.referenceMilliseconds)} ms`,
    `${result.ratio.toFixed(2)} ×`,
    limitText(result),
  ]);
  const lines = [['What', 'Takes', 'Reference', 'Takes', 'Ratio', 'Promise'], ...rows];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function limitText(result: Result): string {
  if (result.limit === null) return '';
  return `under ${result.limit} ms: ${isWithinLimit(result) ? 'kept' : 'broken'}`;
}

function rounded(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}
