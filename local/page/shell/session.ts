import { createContext, useContext } from 'react';
import type { Spot } from '../address.ts';
import type { View, ViewPerson } from '../server.ts';

/** Who is using the page, and what everything on it needs. */
export interface SessionParts {
  readonly view: View;
  readonly me: ViewPerson;
  readonly openLink: (url: string) => void;
  readonly go: (spot: Spot) => void;
  /** Continues as another person, in the same place unless another is given. */
  readonly be: (person: string, spot?: Spot) => void;
}

export const Session = createContext<SessionParts | null>(null);

export function useSession(): SessionParts {
  const session = useContext(Session);
  if (!session) throw new Error('useSession is for parts inside Stage.');
  return session;
}
