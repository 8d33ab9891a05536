import type { z } from '../zod';

/** Asked once, answered once. Payloads may carry bytes in a top-level field `bytes`. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'call';
  readonly input: Input;
  readonly output: Output;
}

/** Asked once, reports on its way, answered once; can be cancelled. */
export interface ProgressCall<
  Input extends z.ZodType = z.ZodType,
  Progress extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: 'progress';
  readonly input: Input;
  readonly progress: Progress;
  readonly output: Output;
}

/** Asked once, then events until it is unsubscribed. */
export interface Subscription<Input extends z.ZodType = z.ZodType, Event extends z.ZodType = z.ZodType> {
  readonly kind: 'subscription';
  readonly input: Input;
  readonly event: Event;
}

export type AnyCall = Call | ProgressCall | Subscription;
export type Contract = Readonly<Record<string, AnyCall>>;

export const call = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Call<Input, Output> => ({ kind: 'call', input, output });

export const progressCall = <Input extends z.ZodType, Progress extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  progress: Progress,
  output: Output,
): ProgressCall<Input, Progress, Output> => ({ kind: 'progress', input, progress, output });

export const subscription = <Input extends z.ZodType, Event extends z.ZodType>(
  input: Input,
  event: Event,
): Subscription<Input, Event> => ({ kind: 'subscription', input, event });

export interface RunOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignalLike;
}

/** The part of AbortSignal that is used; declared here because `shared` knows neither DOM nor Node. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export type Unsubscribe = () => void;

/** The functions behind a contract, the same on both sides. They reject with `AppError` only. */
export type Api<Calls extends Contract> = {
  readonly [Name in keyof Calls]: ApiFunction<Calls[Name]>;
};

export type ApiFunction<One extends AnyCall> =
  One extends Call<infer Input, infer Output>
    ? (input: z.input<Input>) => Promise<z.output<Output>>
    : One extends ProgressCall<infer Input, infer Progress, infer Output>
      ? (input: z.input<Input>, options?: RunOptions<z.output<Progress>>) => Promise<z.output<Output>>
      : One extends Subscription<infer Input, infer Event>
        ? (input: z.input<Input>, listener: (event: z.output<Event>) => void) => Unsubscribe
        : never;
