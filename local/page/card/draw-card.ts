import {
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
} from 'adaptivecards';
import { cardHtml } from './card-html.ts';
import { hostConfig } from './host-config.ts';

export type CardPress =
  | {
      readonly kind: 'execute';
      readonly id: string | undefined;
      readonly verb: string;
      readonly data: unknown;
    }
  | { readonly kind: 'submit'; readonly data: unknown }
  | { readonly kind: 'open'; readonly url: string };

// The renderer offers this hook only for the whole page. Nothing else on the page draws cards.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardHtml(text);
  result.didProcess = true;
};

/** Draws a card and its buttons. A card that cannot be read is replaced by a sentence. */
export function drawCard(json: unknown, onPress: (press: CardPress) => void): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(json, new SerializationContext());
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url) onPress({ kind: 'open', url: action.url });
    else if (action instanceof ExecuteAction)
      onPress({ kind: 'execute', id: action.id, verb: action.verb, data: action.data ?? {} });
    else if (action instanceof SubmitAction) onPress({ kind: 'submit', data: action.data ?? {} });
  };
  card.onAnchorClicked = (_element, anchor) => {
    onPress({ kind: 'open', url: anchor.href });
    return true;
  };
  const drawn = card.render();
  if (drawn) return drawn;
  const instead = document.createElement('p');
  instead.textContent = 'This card could not be shown.';
  return instead;
}
