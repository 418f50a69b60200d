/** Connects the panel to the tab it stands beside and to what is stored. */
import type { ReactNode } from 'react';
import { Panel } from '@/components/Panel';
import { usePanel } from './use-panel';

export function SidePanel(): ReactNode {
  const { state, actions } = usePanel();
  return <Panel state={state} actions={actions} />;
}
