export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Teams' own colours, as far as they can be read off its clients. */
const colours = {
  light: {
    back: '#f5f5f5',
    card: '#ffffff',
    box: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    line: '#e0e0e0',
    brand: '#5b5fc7',
    onBrand: '#ffffff',
    bad: '#c4314b',
    good: '#237b4b',
    warn: '#835b00',
    edge: '#d1d1d1',
  },
  dark: {
    back: '#1f1f1f',
    card: '#292929',
    box: '#1f1f1f',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#404040',
    brand: '#5b5fc7',
    onBrand: '#ffffff',
    bad: '#f1707b',
    good: '#92c353',
    warn: '#f8d22a',
    edge: '#666666',
  },
  contrast: {
    back: '#000000',
    card: '#000000',
    box: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    line: '#ffffff',
    brand: '#1aebff',
    onBrand: '#000000',
    bad: '#ffffff',
    good: '#ffffff',
    warn: '#ffffff',
    edge: '#ffffff',
  },
} as const;

export function hostConfig(theme: Theme): Record<string, unknown> {
  const c = colours[theme];
  const accent = { light: '#5b5fc7', dark: '#7f85f5', contrast: '#1aebff' }[theme];
  const pair = (normal: string, subtle = normal) => ({ default: normal, subtle });
  const foregroundColors = {
    default: pair(c.text, c.subtle),
    accent: pair(accent),
    attention: pair(c.bad),
    good: pair(c.good),
    warning: pair(c.warn),
    light: pair('#ffffff'),
    dark: pair('#000000'),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 18, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: c.line },
    supportsInteractivity: true,
    containerStyles: {
      default: style(c.card),
      emphasis: style(c.box),
      accent: style(c.box),
      good: style(c.box),
      warning: style(c.box),
      attention: style(c.box),
    },
    textBlock: { headingLevel: 2 },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *' },
        optionalInputs: { weight: 'bolder', color: 'default', isSubtle: false, size: 'default' },
      },
      errorMessage: { color: 'attention' },
    },
  };
}

export function page(theme: Theme, width: number): string {
  const c = colours[theme];
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: "Segoe UI"; src: local("Liberation Sans"); }
    @font-face { font-family: "Segoe UI"; font-weight: 600 900; src: local("Liberation Sans Bold"); }
    body { color-scheme: ${theme === 'light' ? 'light' : 'dark'}; margin: 16px; background: ${c.back}; color: ${c.text}; font: 14px/18px "Segoe UI", sans-serif; }
    #card { width: ${width}px; box-sizing: border-box; background: ${c.card}; border: 1px solid ${theme === 'contrast' ? c.edge : 'transparent'};
      border-radius: 8px; box-shadow: 0 1px 3px rgb(0 0 0 / .25); overflow: hidden; }
    .ac-container[style*="background-color"]:not(.ac-adaptiveCard) { ${theme === 'contrast' ? `outline: 1px solid ${c.edge};` : ''} border-radius: 4px; }
    .ac-pushButton { font: 600 14px/20px "Segoe UI", sans-serif; padding: 5px 12px; min-height: 32px; border-radius: 4px;
      border: 1px solid ${c.edge}; background: ${c.card}; color: ${c.text}; white-space: normal; }
    .ac-pushButton.style-positive { background: ${c.brand}; color: ${c.onBrand}; border-color: ${c.brand}; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-input:not([type=radio]):not([type=checkbox]):not(.ac-choiceSetInput-expanded):not(.ac-choiceSetInput-multiSelect) { font: inherit; color: inherit; background: ${c.card}; border: 1px solid ${c.edge};
      border-bottom-color: ${c.subtle}; border-radius: 4px; padding: 6px 8px; width: 100%; box-sizing: border-box; }
    textarea.ac-input { height: 60px; }
    ::placeholder { color: ${c.subtle}; }
    input[type=radio], input[type=checkbox] { accent-color: ${c.brand}; margin: 4px 8px 4px 0; }
  </style><div id="card"></div><script>
    function draw(json, config) {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(config);
      card.parse(json);
      const place = document.getElementById('card');
      place.replaceChildren(card.render());
      return place.offsetHeight;
    }
  </script>`;
}
