import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { type Piece, readText } from '../rich-text.ts';
import { useSession } from '../shell/session.ts';

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& p + p, & p + ul, & p + ol, & ul + p': { marginTop: '8px' },
    '& ul, & ol': { margin: 0, paddingLeft: '22px' },
  },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A message's words. A person's own are shown as typed; the bot's may carry Teams' small Markdown. */
export function RichText(props: {
  readonly text: string;
  readonly mentions: readonly string[];
  readonly plain: boolean;
}) {
  const { text, mentions, plain } = props;
  const styles = useStyles();
  const { openLink } = useSession();
  const show = (piece: Piece) => {
    switch (piece.kind) {
      case 'bold':
        return <strong>{piece.text}</strong>;
      case 'italic':
        return <em>{piece.text}</em>;
      case 'mention':
        return <span className={styles.mention}>{piece.text}</span>;
      case 'link':
        return (
          <Link
            inline
            href={piece.url}
            onClick={(event) => {
              event.preventDefault();
              openLink(piece.url);
            }}
          >
            {piece.text}
          </Link>
        );
      case 'text':
        return piece.text;
    }
  };
  const line = (pieces: readonly Piece[]) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name
    pieces.map((piece, index) => <Fragment key={index}>{show(piece)}</Fragment>);
  const blocks = plain ? asTyped(text, mentions) : readText(text, mentions);
  return (
    <div className={styles.text}>
      {blocks.map((block, at) => {
        if (block.kind === 'list') {
          const List = block.ordered ? 'ol' : 'ul';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no other name
            <List key={at}>
              {block.items.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: items of a text have no other name
                <li key={index}>{line(item)}</li>
              ))}
            </List>
          );
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no other name
          <p key={at}>
            {block.lines.map((pieces, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
              <Fragment key={index}>
                {index > 0 ? <br /> : null}
                {line(pieces)}
              </Fragment>
            ))}
          </p>
        );
      })}
    </div>
  );
}

const asTyped = (text: string, mentions: readonly string[]) => {
  const lines = text.split('\n').map((words) =>
    words.split(/(<at>[^<]*<\/at>)/).map((part): Piece => {
      const name = part.replace(/^<at>|<\/at>$/g, '');
      return name !== part && mentions.includes(name)
        ? { kind: 'mention', text: name }
        : { kind: 'text', text: part };
    }),
  );
  return [{ kind: 'paragraph', lines } as const];
};
