/** Texts to start from: a line each; unfolded, their fields can be filled before they go into the draft. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { OfferedText } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { RowChevron } from '../../ui/RowChevron';
import { TextForm } from './TextForm';
import styles from './TextList.module.css';

interface TextListProps {
  readonly texts: readonly OfferedText[];
  /** The reply's. */
  readonly lang: LanguageId;
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** More would be a wall; the likeliest stand first. */
const FIRST = 3;

export function TextList({ texts, ...rest }: TextListProps): ReactElement | null {
  const id = useId();
  const [openId, setOpenId] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  if (texts.length === 0) return null;
  // One more takes no more room than the button that would show it.
  const limit = texts.length <= FIRST + 1 ? texts.length : FIRST;
  return (
    <div>
      <h3 className={styles.title}>{i18n.t('play.texts.title')}</h3>
      <ul className={styles.list} id={id}>
        {(isWhole ? texts : texts.slice(0, limit)).map((text) => (
          <TextItem
            key={text.id}
            text={text}
            isOpen={text.id === openId}
            onToggle={() => setOpenId(text.id === openId ? null : text.id)}
            {...rest}
          />
        ))}
      </ul>
      {texts.length > limit && (
        <Button
          look="quiet"
          className={styles.more}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? i18n.t('play.texts.fewer') : i18n.t('play.texts.more', texts.length - limit)}
        </Button>
      )}
    </div>
  );
}

interface TextItemProps extends Omit<TextListProps, 'texts'> {
  readonly text: OfferedText;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function TextItem({ text, isOpen, onToggle, ...rest }: TextItemProps): ReactElement {
  const contentId = useId();
  return (
    <li className={styles.item} data-item={`text:${text.id}`}>
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={onToggle}
        >
          <span className={styles.name}>
            <span lang={rest.lang}>{text.name}</span>
            {text.isTeams && <span className={styles.team}>{i18n.t('play.texts.fromTeam')}</span>}
          </span>
          <RowChevron open={isOpen} />
        </button>
      </h4>
      <div id={contentId} hidden={!isOpen}>
        {isOpen && <TextForm text={text} {...rest} />}
      </div>
    </li>
  );
}
