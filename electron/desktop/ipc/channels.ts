/** The one channel on which the page asks. */
export const REQUEST_CHANNEL = 'kpi-workshop:request';
/** The one channel on which the shell reports back. */
export const EVENT_CHANNEL = 'kpi-workshop:event';

/**
 * What the page says. `document` names one loaded page, so that what an earlier page started can be
 * told apart after a reload; `id` counts within it.
 */
export type PageMessage = { readonly document: string; readonly id: number } & (
  | { readonly kind: 'request'; readonly name: string; readonly payload?: unknown }
  | { readonly kind: 'subscribe'; readonly name: string; readonly payload?: unknown }
  /** Cancels a request or ends a subscription. */
  | { readonly kind: 'stop' }
  /** Answers `closing`: everything is saved, or saving was tried. */
  | { readonly kind: 'closing-done' }
);

/** What the shell says: progress or an event of what the page started, or that it is about to close. */
export type ShellMessage =
  | { readonly kind: 'value'; readonly document: string; readonly id: number; readonly value: unknown }
  | { readonly kind: 'closing'; readonly id: number };
