import { useEffect } from 'react';
import { act } from '../server.ts';

/** Tells the server that what is on the screen has been seen. */
export function useRead(me: string, place: 'channel' | 'chat', unread: number): void {
  useEffect(() => {
    if (unread === 0) return;
    const seen = () => {
      if (document.visibilityState === 'visible') void act('/read', { as: me, in: place });
    };
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [me, place, unread]);
}
