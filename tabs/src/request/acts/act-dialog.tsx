import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Act } from './act.ts';
import { ActFields } from './act-fields.tsx';
import type { DraftPlace } from './draft.ts';
import { type Outcome, Outcomes } from './outcomes.tsx';
import { Saids } from './saids.tsx';
import { useActForm } from './use-act-form.ts';

const useStyles = makeStyles({
  surface: {
    maxWidth: '640px',
    '@media (max-width: 640px)': {
      maxWidth: 'none',
      width: '100%',
      minHeight: '100dvh',
      maxHeight: '100dvh',
      borderRadius: 0,
      padding: '16px',
    },
  },
  form: { display: 'contents' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignContent: 'start',
    // A message bar hides what overflows it, so in a long form the grid would shrink it.
    gridAutoRows: 'max-content',
    paddingBlock: '4px 8px',
  },
  marking: { color: tokens.colorNeutralForeground3 },
  foot: { color: tokens.colorNeutralForeground2, alignSelf: 'center' },
});

interface Props {
  readonly act: Act;
  /** `OFFICIAL · R-3`. */
  readonly marking: string;
  readonly place: DraftPlace;
  /** Answers null when it is done. */
  readonly send: (body: object) => Promise<Outcome | null>;
  readonly onClose: () => void;
  /** Below the fields, such as whom to turn to. */
  readonly note?: ReactNode;
  /** What stands in the form when nothing was kept. */
  readonly start?: Act['start'];
}

/** The one dialog of all acts. What is typed is kept in this browser until it was sent. */
export function ActDialog({ act, marking, place, send, onClose, note, start = act.start }: Props) {
  const styles = useStyles();
  const form = useActForm(act, place, start);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setOutcome(null);
    if (form.check() > 0) return;
    setBusy(true);
    const result = await send(act.body(form.values));
    setBusy(false);
    if (result === null) {
      form.forget();
      onClose();
      return;
    }
    setOutcome(result);
    const field = result.kind === 'problem' ? result.problem.field : undefined;
    if (result.kind === 'problem' && field !== undefined && form.blame(field, result.problem.detail)) {
      setOutcome(null);
    }
  };

  const foot = act.foot?.(form.values) ?? null;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form ref={form.ref} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>
              <Text block size={200} weight="semibold" className={styles.marking}>
                {marking}
              </Text>
              {act.title}
            </DialogTitle>
            <DialogContent className={styles.content}>
              <Outcomes outcome={outcome} kept={form.keptAt} onStartAfresh={form.startAfresh} />
              {act.lead && act.lead.length > 0 && <Saids lines={act.lead} />}
              <ActFields act={act} form={form} />
              {note}
            </DialogContent>
            <DialogActions position="start" className={styles.foot}>
              {foot && <Text size={200}>{foot}</Text>}
            </DialogActions>
            <DialogActions position="end">
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                {busy ? 'Sending…' : act.submit}
              </Button>
              <Button onClick={onClose}>Not now</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
