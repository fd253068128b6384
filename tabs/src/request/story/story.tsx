import { useState } from 'react';
import type { RequestDetail } from '#api/contract/reads.ts';
import { Comments } from './comments.tsx';
import { Decided } from './decided.tsx';
import { Ended } from './ended.tsx';
import { Found } from './found.tsx';
import { History } from './history.tsx';
import { LedTo } from './led-to.tsx';
import { ToldList } from './told.tsx';
import { Unknown } from './unknown.tsx';
import { Why } from './why.tsx';

/** Everything about one request in the order in which somebody tells it. */
export function Story({ detail }: { detail: RequestDetail }) {
  const [now] = useState(() => new Date());
  const shared = { detail, now };
  const over = detail.ended !== null;
  return (
    <>
      <Why {...shared} />
      {over && <Ended {...shared} />}
      {(!over || detail.answer) && <Found {...shared} />}
      {(!over || detail.decision) && <Decided {...shared} />}
      <ToldList {...shared} />
      <Unknown {...shared} />
      <LedTo {...shared} />
      <Comments {...shared} />
      <History {...shared} />
    </>
  );
}

export interface StoryProps {
  readonly detail: RequestDetail;
  readonly now: Date;
}
