/** The reply box of the practice desk: toolbar, editor and the way to send. */
import {
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useState,
} from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Scenario } from '@/lib/core/practice/scenario';
import styles from './Composer.module.css';
import { FormatButtons } from './FormatButtons';
import { type Composer as ComposerControl, isBlank } from './use-composer';

const IS_MAC = navigator.userAgent.includes('Mac');

type CleanHtml = (html: string) => string;

interface ComposerProps {
  readonly scenario: Scenario;
  /** A draft to begin with; null: there is none for this moment. */
  readonly sample: string | null;
  readonly composer: ComposerControl;
  readonly cleanHtml: CleanHtml;
  /** Where nobody should answer alone; null: the lead is not needed, or there already. */
  readonly onCallLead: (() => void) | null;
}

export function Composer({ scenario, sample, composer, cleanHtml, onCallLead }: ComposerProps): ReactNode {
  const [isRefused, setRefused] = useState(false);
  const noteId = useId();

  const send = (): void => {
    const isSent = composer.send();
    setRefused(!isSent);
    if (!isSent) composer.fieldRef.current?.focus();
  };

  return (
    <div className={styles.composer}>
      <div className={styles.bar}>
        <FormatButtons fieldRef={composer.fieldRef} />
        {sample ? (
          <Button look="quiet" onClick={() => composer.fill(sample)}>
            {i18n.t('practice.sample')}
          </Button>
        ) : null}
        {onCallLead ? <Button onClick={onCallLead}>{i18n.t('practice.callLead')}</Button> : null}
      </div>
      {/* No children, ever: React must have nothing to reconcile in here. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea has neither bold nor italic. */}
      <div
        ref={composer.fieldRef}
        className={styles.field}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={i18n.t('panel.replyTo', [scenario.customer])}
        aria-describedby={noteId}
        lang={scenario.lang}
        spellCheck
        data-practice-composer=""
        data-empty=""
        data-placeholder={i18n.t('practice.placeholder')}
        onInput={(event) => {
          markEmptiness(event);
          setRefused(false);
        }}
        onKeyDown={(event) => onShortcut(event, send)}
        onPaste={(event) => pasteClean(event, cleanHtml)}
        onDrop={refuseDrop}
      />
      <div className={styles.bar}>
        <Button look="primary" onClick={send}>
          {i18n.t('practice.send')}
        </Button>
        <kbd className={styles.keys}>{i18n.t('practice.sendKeys', [IS_MAC ? '⌘' : i18n.t('practice.controlKey')])}</kbd>
        <p id={noteId} className={styles.note} role="status">
          {isRefused ? i18n.t('practice.nothingToSend') : ''}
        </p>
      </div>
    </div>
  );
}

/** The placeholder's switch; the browser leaves a line break behind in an emptied field, so `:empty` will not do. */
function markEmptiness({ currentTarget }: FormEvent<HTMLDivElement>): void {
  currentTarget.toggleAttribute(
    'data-empty',
    isBlank(currentTarget) && currentTarget.querySelector('div + div') === null,
  );
}

function onShortcut(event: KeyboardEvent, send: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  send();
}

/** Keeps the formatting of a pasted macro; pictures and links stay outside, since they could load from the network. */
function pasteClean(event: ClipboardEvent, cleanHtml: CleanHtml): void {
  event.preventDefault();
  const html = cleanHtml(event.clipboardData.getData('text/html'));
  if (html.trim() !== '') document.execCommand('insertHTML', false, html);
  else document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
}

function refuseDrop(event: DragEvent): void {
  event.preventDefault();
}
