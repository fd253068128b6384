import type { Response } from 'express';

/** The connector's refusals, with the codes and messages that Teams uses. */
const faults = {
  BadSyntax: [400, 'Bad format of the request.'],
  ForbiddenOperationException: [403, 'The app is not installed for this user.'],
  BotNotInConversationRoster: [403, 'The bot is not part of the conversation roster.'],
  ConversationNotFound: [404, 'Conversation not found.'],
  ActivityNotFoundInConversation: [404, 'The activity was not found in this conversation.'],
  MemberNotFoundInConversation: [404, 'The member was not found in this conversation.'],
  MessageSizeTooBig: [413, 'Message size too large.'],
} as const;

export function refuse(response: Response, code: keyof typeof faults, message?: string): void {
  const [status, usual] = faults[code];
  response.status(status).json({ error: { code, message: message ?? usual } });
}
