import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CommandResult } from '#api/contract/commands.ts';
import { ActDialog } from '../request/acts/act-dialog.tsx';
import { createOnce } from '../request/acts/once.ts';
import type { Outcome } from '../request/acts/outcomes.tsx';
import { keys, useSession } from '../shell/session.ts';
import { askAct } from './ask-act.ts';
import { WorriedAboutAChild } from './worried.tsx';

/** Asking, over the log: the address `/ask` opens it, so that a card or a tab can link to it. */
export default function AskDialog() {
  const { api, root, me, partnership, say, place } = useSession();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const followUpOf = params.get('followUpOf');
  const [act] = useState(() => askAct({ question: params.get('question') ?? '', followUpOf, me: me.id }));
  const [once] = useState(() => createOnce(() => crypto.randomUUID()));
  useEffect(() => {
    document.title = 'Ask a question – Feedback Loop';
  }, []);

  const send = async (body: object): Promise<Outcome | null> => {
    const reply = await api.send<CommandResult>(`${root}/requests`, body, {
      'Idempotency-Key': once(JSON.stringify(body)),
    });
    if (reply.kind !== 'ok') return reply;
    void queries.invalidateQueries({ queryKey: keys.log(partnership.id) });
    say(`${reply.value.number} is in the log.`);
    place.current = null;
    asked.number = reply.value.number;
    return null;
  };
  const [asked] = useState<{ number: string | null }>(() => ({ number: null }));
  const close = () => {
    if (asked.number !== null) return navigate(`/requests/${asked.number}`, { replace: true });
    navigate(followUpOf ? `/requests/${followUpOf}` : '/requests', { replace: true });
  };
  return (
    <ActDialog
      act={act}
      marking={followUpOf ? `Follows ${followUpOf}` : 'OFFICIAL unless you say otherwise'}
      place={{ partnership: partnership.id, person: me.id, number: followUpOf ?? 'new', act: 'ask' }}
      send={send}
      onClose={close}
      note={<WorriedAboutAChild />}
    />
  );
}
