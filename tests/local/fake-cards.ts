const line = (label: string, text: string) => ({
  type: 'RichTextBlock',
  spacing: 'small',
  inlines: [
    { type: 'TextRun', text: `${label} `, weight: 'bolder' },
    { type: 'TextRun', text },
  ],
});
const subtle = (text: string) => ({
  type: 'TextBlock',
  size: 'small',
  isSubtle: true,
  weight: 'bolder',
  text,
});
const execute = (title: string, verb: string, style?: string) => ({
  type: 'Action.Execute',
  title,
  verb,
  id: verb,
  data: { number: 7, edition: 1 },
  ...(style ? { style } : {}),
});
const open = (number: string) => ({
  type: 'Action.OpenUrl',
  title: `Open ${number}`,
  url: `${process.env.FAKE_BASE_URL ?? 'http://127.0.0.1'}/#/as/-/tab/requests/${number}`,
});
const cardOf = (body: object[], actions: object[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});

export const requestCard = (question: string, standing = 'Nobody has this yet. Needed by 12 December.') =>
  cardOf(
    [
      subtle('OFFICIAL · R-7'),
      {
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text: question, size: 'medium', weight: 'bolder' }],
      },
      { type: 'TextBlock', wrap: true, spacing: 'small', text: standing },
      line('Lead:', 'Helen Marsh'),
    ],
    [execute('Take this on', 'accept', 'positive'), open('R-7')],
  );

export const decideCard = () =>
  cardOf(
    [
      subtle('OFFICIAL · R-3'),
      { type: 'TextBlock', size: 'large', weight: 'bolder', wrap: true, text: 'What came of this answer?' },
      {
        type: 'Container',
        style: 'emphasis',
        items: [
          { type: 'TextBlock', wrap: true, text: '“The group moved two youth workers to the sea front.”' },
          { type: 'TextBlock', wrap: true, size: 'small', isSubtle: true, text: 'Helen Marsh, 23 October' },
        ],
      },
      line('You asked:', 'Do suspensions from school come before the first missing episode?'),
      line('It does not tell us:', 'whether one causes the other <img src=x onerror=alert(1)>'),
      {
        type: 'Input.ChoiceSet',
        id: 'what',
        style: 'expanded',
        label: 'What happened?',
        isRequired: true,
        errorMessage: 'Choose what happened.',
        choices: [
          'We decided or did something',
          'It confirmed what we were doing',
          'No action, because…',
        ].map((title) => ({ title, value: title })),
      },
      {
        type: 'Input.Text',
        id: 'sentence',
        isMultiline: true,
        label: 'In one sentence: what, or why not?',
        placeholder: 'For example: We offer early help at the first suspension.',
      },
      { type: 'Input.Date', id: 'by', label: 'By when' },
      {
        type: 'Input.ChoiceSet',
        id: 'at',
        label: 'Decided at',
        choices: [{ title: 'VEMT Strategic Group, 8 December', value: 'vemt' }],
      },
      { ...subtle('1 person will be told: Tom Ashby.'), weight: 'default', separator: true, wrap: true },
    ],
    [
      execute('Record and tell Tom', 'refuse', 'positive'),
      { ...execute('Ask me after the meeting', 'later'), associatedInputs: 'none' },
      open('R-3'),
    ],
  );

/** A short list whose rows open their requests. */
export const rowsCard = () =>
  cardOf(
    ['R-3', 'R-7'].map((number) => ({
      type: 'Container',
      separator: true,
      selectAction: { ...open(number), title: `${number} With you until 12 December` },
      items: [line(number, 'With you until 12 December')],
    })),
    [],
  );

export const dialogCard = (question: string) =>
  cardOf(
    [
      {
        type: 'Input.Text',
        id: 'question',
        label: 'Your question',
        isMultiline: true,
        value: question,
        isRequired: true,
        errorMessage: 'Write the question first.',
      },
      {
        type: 'Input.Text',
        id: 'decision',
        label: 'What will it help decide?',
        placeholder: 'Not known yet',
      },
    ],
    [{ type: 'Action.Submit', title: 'Ask', style: 'positive', data: { step: 'ask' } }],
  );
