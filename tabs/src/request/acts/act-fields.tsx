import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import type { Act, Field, Value } from './act.ts';
import { FieldControl } from './field-control.tsx';
import type { ActForm } from './use-act-form.ts';
import { isBlank, isShown } from './values.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', minWidth: 0 },
  header: { marginInlineStart: '-12px' },
  panel: { marginInline: 0 },
});

/** The fields in order; those that are seldom needed folded, unless somebody has written in them. */
export function ActFields({ act, form }: { act: Act; form: ActForm }) {
  const styles = useStyles();
  const draw = (field: Field) =>
    isShown(field, form.values) && (
      <FieldControl
        key={field.name}
        field={field}
        value={form.values[field.name]}
        faults={form.faults}
        path={field.name}
        onChange={(value) => form.set(field.name, value)}
      />
    );
  const faulty = act.more?.fields.some(({ name }) => form.faults.has(name)) ?? false;
  const written = act.more?.fields.some(({ name }) => !isSame(form.values[name], act.start?.[name])) ?? false;
  return (
    <div className={styles.fields}>
      {act.fields.map(draw)}
      {act.more && (
        <Accordion collapsible defaultOpenItems={written || faulty ? 'more' : []}>
          <AccordionItem value="more">
            <AccordionHeader className={styles.header} expandIconPosition="start">
              {act.more.label}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <div className={styles.fields}>{act.more.fields.map(draw)}</div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

/** Whether nothing was written yet beside what the form began with. */
const isSame = (now: Value | undefined, start: Value | undefined) =>
  (isBlank(now) && isBlank(start)) || JSON.stringify(now) === JSON.stringify(start);
