/** Connects the options page to what is stored. */
import { type ReactElement, useEffect } from 'react';
import { Options } from '@/components/options/Options';
import { useOptionsState } from './use-options-state';

export function OptionsPage(): ReactElement {
  const { state, actions } = useOptionsState();
  // The browser looked for the section of the address before there was one.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return <Options state={state} actions={actions} />;
}
