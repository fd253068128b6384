import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    left: 0,
    bottom: 'calc(100% + 4px)',
    zIndex: 2,
    minWidth: '240px',
    margin: 0,
    padding: '4px',
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  name: { padding: '6px 10px', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer' },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    color: tokens.colorNeutralForeground1Hover,
  },
});

export function MentionList(props: {
  readonly id: string;
  readonly names: readonly string[];
  readonly active: number;
  readonly onChoose: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <div id={props.id} role="listbox" aria-label="Mention" className={styles.list}>
      {props.names.map((name, index) => (
        <div
          key={name}
          id={`${props.id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === props.active}
          className={mergeClasses(styles.name, index === props.active && styles.active)}
          onPointerDown={(event) => {
            event.preventDefault();
            props.onChoose(name);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
