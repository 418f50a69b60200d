/** Renders the panel in one fabricated state, named by the address: `?state=hints&lang=de`. For screenshots only, never shipped. */
import '@/assets/tokens.css';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { states } from '@/components/test/states';
import type { PanelActions } from '@/lib/core/view/panel-actions';

const query = new URLSearchParams(location.search);
const all: Readonly<Record<string, (typeof states)[keyof typeof states]>> = states;
const state = all[query.get('state') ?? ''];
document.documentElement.lang = query.get('lang') ?? 'en';
document.body.style.margin = '0';

/** Buttons do nothing here. */
const actions: PanelActions = new Proxy(Object.create(null), { get: () => () => Promise.resolve(true) });

const root = document.getElementById('root');
if (root && state) createRoot(root).render(<Panel state={state} actions={actions} />);
