import type { Range, Write } from './table.ts';

export type Ask =
  | { readonly id: number; readonly kind: 'get'; readonly partition: string; readonly key: string }
  | { readonly id: number; readonly kind: 'range'; readonly partition: string; readonly range: Range }
  | {
      readonly id: number;
      readonly kind: 'transact';
      readonly partition: string;
      readonly writes: readonly Write[];
    }
  | { readonly id: number; readonly kind: 'close' };

export type Told =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failed: string; readonly refused: boolean };

/** The worker's first message: the database is open, or why not. */
export const opening = 0;
