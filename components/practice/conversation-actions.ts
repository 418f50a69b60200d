/** What a practice conversation asks of the desk around it. */
export interface ConversationActions {
  send(scenarioId: string, sendId: string, text: string): void;
  undo(sendId: string): void;
  expireUndo(sendId: string): void;
  restart(scenarioId: string): void;
  /** A grave exercise is begun on purpose. */
  enter(scenarioId: string): void;
  callLead(scenarioId: string): void;
  /** Makes pasted HTML harmless: words and simple formatting, nothing that loads or runs. */
  cleanHtml(html: string): string;
}
