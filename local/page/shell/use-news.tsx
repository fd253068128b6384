import { Link, Toast, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { toasterId } from '../App.tsx';
import type { Spot } from '../address.ts';
import type { View, ViewPerson } from '../server.ts';
import { sayNews } from './say-news.ts';

interface Shown {
  readonly toastId: string;
  readonly people: readonly ViewPerson[];
}

/**
 * Says when somebody else gets a message, so that one person trying both sides does not miss it. It is said once
 * at a time, and never to the one whose news it is.
 */
export function useNews(view: View, me: string, onBe: (person: string, spot?: Spot) => void): void {
  const { dispatchToast, updateToast, dismissToast } = useToastController(toasterId);
  const before = useRef<ReadonlyMap<string, number> | null>(null);
  const shown = useRef<Shown | null>(null);
  const count = useRef(0);
  useEffect(() => {
    const now = new Map(view.people.map((person) => [person.id, person.unread]));
    const known = before.current;
    before.current = now;
    if (!known) return;
    const fresh = view.people.filter(({ id, unread }) => id !== me && unread > (known.get(id) ?? 0));
    const [first] = fresh;
    if (!first) return;
    const earlier = shown.current?.people ?? [];
    const people = [...fresh, ...earlier.filter(({ id }) => !fresh.some((person) => person.id === id))];
    const content = <News people={people} first={first} onBe={onBe} />;
    if (shown.current) {
      shown.current = { ...shown.current, people };
      updateToast({ toastId: shown.current.toastId, content, timeout: 8000 });
      return;
    }
    count.current += 1;
    const toastId = `news ${me} ${count.current}`;
    shown.current = { toastId, people };
    dispatchToast(content, {
      toastId,
      intent: 'info',
      timeout: 8000,
      onStatusChange: (_event, { status, toastId: gone }) => {
        const over = status === 'dismissed' || status === 'unmounted';
        if (over && shown.current?.toastId === gone) shown.current = null;
      },
    });
  }, [view, me, onBe, dispatchToast, updateToast]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said to one person is not for the next
  useEffect(
    () => () => {
      if (shown.current) dismissToast(shown.current.toastId);
      shown.current = null;
      before.current = null;
    },
    [me, dismissToast],
  );
}

function News(props: {
  readonly people: readonly ViewPerson[];
  readonly first: ViewPerson;
  readonly onBe: (person: string, spot?: Spot) => void;
}) {
  const { people, first, onBe } = props;
  return (
    <Toast>
      <ToastTitle
        action={
          <ToastTrigger>
            <Link as="button" onClick={() => onBe(first.id, { kind: 'chat' })}>
              Continue as {first.name.split(' ')[0]}
            </Link>
          </ToastTrigger>
        }
      >
        {sayNews(people.map(({ name }) => name))}
      </ToastTitle>
    </Toast>
  );
}
