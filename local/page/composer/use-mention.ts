import { useState } from 'react';
import { matching, mentionAt } from './mention.ts';

export interface MentionChoice {
  readonly names: readonly string[];
  readonly active: number;
  readonly choose: (name: string) => void;
  /** True when the key was for the list. */
  readonly key: (name: string) => boolean;
  /** Something was typed: the list may open again. */
  readonly typed: () => void;
  readonly shut: () => void;
}

/** The names that fit what is being typed after an `@`, and the keys that choose among them. */
export function useMention(
  all: readonly string[],
  text: string,
  caret: number,
  write: (next: string, caret: number) => void,
): MentionChoice {
  const [active, setActive] = useState(0);
  const [isShut, setShut] = useState(false);
  const mention = isShut ? null : mentionAt(text, caret);
  const names = mention ? matching(all, mention.words) : [];
  const choose = (name: string) => {
    if (!mention) return;
    const before = `${text.slice(0, mention.from)}@${name} `;
    write(before + text.slice(caret), before.length);
    setShut(true);
  };
  return {
    names,
    active,
    choose,
    key(pressed) {
      const chosen = names[active];
      if (chosen === undefined) return false;
      const step = pressed === 'ArrowDown' ? 1 : pressed === 'ArrowUp' ? -1 : 0;
      if (step !== 0) setActive((active + step + names.length) % names.length);
      else if (pressed === 'Enter' || pressed === 'Tab') choose(chosen);
      else if (pressed === 'Escape') setShut(true);
      else return false;
      return true;
    },
    typed() {
      setActive(0);
      setShut(false);
    },
    shut: () => setShut(true),
  };
}
