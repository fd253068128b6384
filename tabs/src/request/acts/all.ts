import type { CommandName } from '#api/contract/commands.ts';
import type { Act, Acts, Setting } from './act.ts';
import { answerForm } from './answer-form.ts';
import { answeringActs } from './answering.ts';
import { besideActs } from './beside.ts';
import { decidingActs } from './deciding.ts';
import { endingActs } from './ending.ts';
import { recordForm } from './record-form.ts';
import { takingOnActs } from './taking-on.ts';
import { workingActs } from './working.ts';

const all: Acts = {
  ...takingOnActs,
  ...workingActs,
  ...answerForm,
  ...answeringActs,
  ...recordForm,
  ...decidingActs,
  ...endingActs,
  ...besideActs,
};

/** How one act asks for what it needs. @throws for an act without a description: a test holds them complete. */
export function describeAct(command: CommandName, setting: Setting): Act {
  const describe = all[command];
  if (!describe) throw new Error(`There is no form for ${command}.`);
  return describe(setting);
}
