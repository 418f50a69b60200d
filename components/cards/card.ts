/** What a card is: a pure function of the panel's state that says itself whether it has something to tell. */
import type { ReactElement } from 'react';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';

export interface CardProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export interface CardDefinition {
  readonly id: string;
  readonly isRelevant: (state: PanelState) => boolean;
  readonly Component: (props: CardProps) => ReactElement | null;
}
