import { useEffect, useRef, useState } from 'react';
import { CardSentence } from './CardSentence.tsx';
import { type CardPress, drawCard } from './draw-card.ts';
import { replaceCard } from './replace-card.ts';

export interface CardViewProps {
  readonly card: unknown;
  /** The card is drawn again only when this changes, so that what somebody is typing survives. */
  readonly version: string;
  readonly where: 'message' | 'dialog';
  /** Answers with a sentence to show beside the card, or null. */
  readonly onPress: (press: CardPress) => Promise<string | null>;
}

/** A card drawn by Microsoft's own renderer. */
export function CardView({ card, version, where, onPress }: CardViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const press = useRef(onPress);
  press.current = onPress;
  const busy = useRef(false);
  const [waiting, setWaiting] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object with the same version is the same card
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = drawCard(card, async (pressed) => {
      if (busy.current) return;
      busy.current = true;
      setWaiting(true);
      setSentence(null);
      const said = await press.current(pressed);
      busy.current = false;
      setWaiting(false);
      setSentence(said);
    });
    setSentence(null);
    replaceCard(element, drawn);
  }, [version]);

  return (
    <div>
      <div ref={place} tabIndex={-1} className={`fl-card in-${where}`} aria-busy={waiting} />
      <CardSentence sentence={waiting ? null : sentence} />
    </div>
  );
}
