/**
 * Puts a newly drawn card in the old one's place. Whoever was on a part of the old one finds themselves on the
 * same part of the new one, or on the card itself: never at the top of the page.
 */
export function replaceCard(place: HTMLElement, drawn: HTMLElement): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const name = focused && focused !== place ? nameOf(focused) : null;
  place.replaceChildren(drawn);
  if (focused === null) return;
  const parts = [
    ...drawn.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [tabindex="0"]'),
  ];
  const same = parts.find((part) => name !== null && nameOf(part) === name);
  (same ?? place).focus({ preventScroll: true });
}

/** Told apart by what it is and what it says; of several the first. */
const nameOf = (part: Element): string => `${part.tagName} ${part.ariaLabel ?? ''} ${part.textContent}`;
