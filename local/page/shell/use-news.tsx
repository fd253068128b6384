import { Link, Toast, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { toasterId } from '../App.tsx';
import type { Spot } from '../address.ts';
import type { View } from '../server.ts';

/** Says when somebody else gets a message, so that one person trying both sides does not miss it. */
export function useNews(view: View, me: string, onBe: (person: string, spot?: Spot) => void): void {
  const { dispatchToast } = useToastController(toasterId);
  const before = useRef<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const now = new Map(view.people.map((person) => [person.id, person.unread]));
    const known = before.current;
    before.current = now;
    if (!known) return;
    for (const person of view.people) {
      if (person.id === me || person.unread <= (known.get(person.id) ?? 0)) continue;
      const look = () => onBe(person.id, { kind: 'chat' });
      dispatchToast(
        <Toast>
          <ToastTitle
            action={
              <ToastTrigger>
                <Link as="button" onClick={look}>
                  Continue as {person.name.split(' ')[0]}
                </Link>
              </ToastTrigger>
            }
          >
            {person.name} has a new message
          </ToastTitle>
        </Toast>,
        { intent: 'info', timeout: 8000 },
      );
    }
  }, [view, me, onBe, dispatchToast]);
}
