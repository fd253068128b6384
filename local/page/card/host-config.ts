import { HostConfig } from 'adaptivecards';

/** Fluent's tokens are CSS variables, so one configuration serves the three themes. */
const colour = (normal: string, subtle = normal) => ({
  default: `var(--${normal})`,
  subtle: `var(--${subtle})`,
});

const foregroundColors = {
  default: colour('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: colour('colorNeutralForeground1', 'colorNeutralForeground2'),
  light: colour('colorNeutralForeground3'),
  accent: colour('colorBrandForeground1'),
  attention: colour('colorStatusDangerForeground3'),
  good: colour('colorStatusSuccessForeground3'),
  warning: colour('colorStatusWarningForeground3'),
};
const container = (background: string) => ({
  backgroundColor: `var(--${background})`,
  borderColor: 'var(--colorNeutralStroke2)',
  foregroundColors,
});

export const hostConfig = new HostConfig({
  fontFamily: 'var(--fontFamilyBase)',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  supportsInteractivity: true,
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('colorNeutralBackground1'),
    emphasis: container('colorNeutralBackground3'),
    accent: container('colorBrandBackground2'),
    attention: container('colorStatusDangerBackground1'),
    good: container('colorStatusSuccessBackground1'),
    warning: container('colorStatusWarningBackground1'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 12,
  },
});
