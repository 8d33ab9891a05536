import type { Result } from './measure';
import type { MemoryResult } from './memory';

/** Whether a result keeps what was promised, where something was. */
export function isWithinLimit({ milliseconds, limit, ratio, ratioLimit }: Result): boolean {
  return (limit === null || milliseconds < limit) && (ratioLimit === null || ratio < ratioLimit);
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
  return aligned([['What', 'Takes', 'Reference', 'Takes', 'Ratio', 'Promise'], ...rows]);
}

/** The most memory that was held, as a table for people. */
export function memoryTableOf(results: readonly MemoryResult[]): string {
  const rows = results.map(({ name, megabytes, referenceName, referenceMegabytes, ratio }) => [
    name,
    `${megabytes.toFixed(0)} MB`,
    referenceName,
    `${referenceMegabytes.toFixed(0)} MB`,
    `${ratio.toFixed(2)} ×`,
  ]);
  return aligned([['What', 'Holds at most', 'Reference', 'Holds at most', 'Ratio'], ...rows]);
}

function aligned(lines: readonly (readonly string[])[]): string {
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
  const promises = [
    result.limit === null ? '' : `under ${result.limit} ms`,
    result.ratioLimit === null ? '' : `under ${result.ratioLimit} ×`,
  ].filter(Boolean);
  if (promises.length === 0) return '';
  return `${promises.join(', ')}: ${isWithinLimit(result) ? 'kept' : 'broken'}`;
}

function rounded(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}
