/** Renders the panel with actions that only remember being called. */
import { cleanup, type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { type Mocked, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import { Panel } from '../Panel';

function fakeActions(): Mocked<PanelActions> {
  return {
    applySuggestion: vi.fn(),
    copyText: vi.fn(async () => true),
    jumpTo: vi.fn(),
    ignore: vi.fn(),
    undoIgnore: vi.fn(),
    undoReplacement: vi.fn(),
    showDraft: vi.fn(),
    focusDraft: vi.fn(),
    dismissNotice: vi.fn(),
    setReminderStatus: vi.fn(),
    dropReminder: vi.fn(),
    moveReminder: vi.fn(),
    takeBackReminders: vi.fn(),
    saveCalendar: vi.fn(),
    writeDay: vi.fn(),
    remindAbout: vi.fn(),
    choosePlay: vi.fn(),
    answerFault: vi.fn(),
    markElement: vi.fn(),
    markQuestion: vi.fn(),
    markRelease: vi.fn(),
    insertText: vi.fn(),
    insertElement: vi.fn(),
    selectInDraft: vi.fn(),
    allowHistory: vi.fn(),
    forgetCustomer: vi.fn(),
    openThread: vi.fn(),
    deleteReminders: vi.fn(),
    toggleCard: vi.fn(),
    finishFirstRun: vi.fn(),
    acknowledgeUpdate: vi.fn(),
    openPractice: vi.fn(),
    openSettings: vi.fn(),
    copyReport: vi.fn(async () => true),
  };
}

export interface RenderedPanel extends RenderResult {
  readonly actions: Mocked<PanelActions>;
  readonly user: UserEvent;
  readonly show: (state: PanelState) => void;
}

export function renderPanel(state: PanelState): RenderedPanel {
  cleanup();
  const actions = fakeActions();
  const result = render(<Panel state={state} actions={actions} />);
  const show = (next: PanelState): void => result.rerender(<Panel state={next} actions={actions} />);
  return { ...result, actions, user: userEvent.setup(), show };
}

/** The browser's language, which decides the words of the interface. */
export function speak(language: string): void {
  fakeBrowser.i18n.getUILanguage = () => language;
}
