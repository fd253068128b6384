import { useEffect, useRef } from 'react';
import { switcherId } from './PersonSwitcher.tsx';

/** When somebody else takes over, everything is drawn anew: the focus goes to who one is now. */
export function useFocusKept(person: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (person === null) return;
    const changed = before.current !== null && before.current !== person;
    before.current = person;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (changed && lost) document.getElementById(switcherId)?.focus();
  }, [person]);
}
