/** Connects the options page to what is stored. */
import { type ReactElement, useEffect } from 'react';
import { Options } from '@/components/options/Options';
import { useOptionsState } from './use-options-state';

export function OptionsPage(): ReactElement | null {
  const connected = useOptionsState();
  const isReady = connected !== null;
  // The browser looked for the section of the address before there was one.
  useEffect(() => {
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  return connected && <Options state={connected.state} actions={connected.actions} />;
}
