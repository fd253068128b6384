import { useState } from 'react';
import type { CommandName } from '#api/contract/commands.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import { useSession } from '../../shell/session.ts';
import type { Values } from './act.ts';
import { ActDialog } from './act-dialog.tsx';
import { describeAct } from './all.ts';
import { changedSince } from './changed-since.ts';
import type { Outcome } from './outcomes.tsx';
import { useSend } from './use-send.ts';

interface Props {
  readonly command: CommandName;
  /** As it stood when the form was opened: what it says does not change under the writer. */
  readonly detail: RequestDetail;
  readonly preset: Values | undefined;
  readonly onClose: () => void;
}

/** The dialog for one act on one request. */
export default function RequestAct({ command, detail, preset, onClose }: Props) {
  const { me, partnership, say } = useSession();
  const send = useSend(detail.number);
  const [act] = useState(() => describeAct(command, { detail, me }));
  const [basis, setBasis] = useState(detail);
  const sendBody = async (body: object): Promise<Outcome | null> => {
    const sent = await send(command, body, basis.edition, act.beside === true);
    if (sent.kind === 'ok') {
      say(typeof act.done === 'string' ? act.done : act.done(body));
      return null;
    }
    if (sent.kind !== 'moved on') return sent;
    setBasis(sent.now);
    return {
      kind: 'moved on',
      number: detail.number,
      happened: changedSince(basis.version, sent.now),
      may: sent.now.may.includes(command),
    };
  };
  return (
    <ActDialog
      act={act}
      start={{ ...act.start, ...preset }}
      marking={`${detail.marking} · ${detail.number}`}
      place={{ partnership: partnership.id, person: me.id, number: detail.number, act: command }}
      send={sendBody}
      onClose={onClose}
    />
  );
}
