import { useEffect, useRef, useState } from 'react';
import type { Act, Field, Value, Values } from './act.ts';
import { clearDraft, type DraftPlace, keepDraft, readDraft } from './draft.ts';
import { faultsIn, isShown } from './values.ts';

/** What stands in a form and what is wrong with it; every change is kept as a draft at once. */
export function useActForm(act: Act, place: DraftPlace, start: Values = {}) {
  const [found] = useState(() => readDraft(localStorage, place));
  const [values, setValues] = useState<Values>(() => ({ ...start, ...found?.values }));
  const [keptAt, setKeptAt] = useState<string | null>(found?.at ?? null);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  /** Counts the times somebody was told of a fault: each leads the focus to the first. */
  const [told, setTold] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // In an effect, because the faults must be drawn before one can be focused.
  useEffect(() => {
    if (told > 0) focusFirstFault(form.current);
  }, [told]);
  const tell = (now: ReadonlyMap<string, string>) => {
    setFaults(now);
    if (now.size > 0) setTold((times) => times + 1);
  };
  const fields: readonly Field[] = [...act.fields, ...(act.more?.fields ?? [])];

  return {
    /** For the form element, so that faults can be found in it. */
    ref: form,
    values,
    faults,
    keptAt,
    set(name: string, value: Value) {
      const next = { ...values, [name]: value };
      setValues(next);
      keepDraft(localStorage, place, { at: new Date().toISOString(), values: next });
      // A fault is taken back as soon as somebody works on its field, not while they are still typing elsewhere.
      setFaults(new Map([...faults].filter(([at]) => at !== name && !at.startsWith(`${name}.`))));
    },
    /** How many faults there are; each is now shown at its field. */
    check(): number {
      const now = faultsIn(fields, values);
      tell(now);
      return now.size;
    },
    /** The server's word on a field; false when the form does not show that field. */
    blame(field: string, sentence: string): boolean {
      const [top = ''] = field.split('.');
      const known = fields.some((one) => one.name === top && isShown(one, values));
      if (known) tell(new Map([[field, sentence]]));
      return known;
    },
    forget: () => clearDraft(localStorage, place),
    startAfresh() {
      clearDraft(localStorage, place);
      setValues(start);
      setKeptAt(null);
      setFaults(new Map());
    },
  };
}
export type ActForm = ReturnType<typeof useActForm>;

/** To the first field that has a fault; of a group of choices, its first. */
function focusFirstFault(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault="true"]');
  const target = first?.matches('[data-fault]') ? first.querySelector<HTMLElement>('input') : first;
  target?.focus();
}
