/** What the simulated Zendesk page does by itself. Runs in the page, so it uses nothing from outside its function. */

export interface EditorOnPage {
  getData(): string;
  setData(html: string): void;
  destroy(): Promise<unknown>;
}

/** From the editor's script; tests without one may bring their own. */
export type CreateEditor = (
  element: HTMLElement,
  attributes: Readonly<Record<string, string>>,
) => Promise<EditorOnPage>;

export interface ZendeskBehaviour {
  /** Milliseconds from the press on "submit" to the new entry in the log. */
  readonly submitDelay: number;
  /** What becomes of the pane after submitting. */
  readonly afterSubmit: 'stay' | 'close';
  /** Zendesk refuses, as when a field that must be filled is empty. */
  readonly refuses: boolean;
  /** HTML that each composer starts with. */
  readonly draft: string;
}

/** For tests, on `window`. */
export interface ZendeskPage {
  /** Settled when all composers stand. */
  readonly ready: Promise<void>;
  /** What would be sent: the editor's data, not its view. */
  getData(ticketId: string): string;
  setData(ticketId: string, html: string): void;
  /** Builds the composer anew in a new node, as Zendesk does now and then. */
  swapComposer(ticketId: string): Promise<void>;
  openTicket(ticketId: string): void;
  switchChannel(ticketId: string, channel: string): void;
  closeTicket(ticketId: string): Promise<void>;
}

export function behaveLikeZendesk(options: ZendeskBehaviour): void {
  const createEditor = Reflect.get(window, 'createEditor') as CreateEditor;
  const editors = new Map<string, EditorOnPage>();
  const paneOf = (id: string): HTMLElement => {
    const pane = document.querySelector<HTMLElement>(`[data-simulated-pane="${id}"]`);
    if (!pane) throw new Error(`no ticket ${id}`);
    return pane;
  };
  const editorOf = (id: string): EditorOnPage => {
    const editor = editors.get(id);
    if (!editor) throw new Error(`no composer for ticket ${id}`);
    return editor;
  };
  const activeId = (): string =>
    document.querySelector('[data-test-id="header-tab"][aria-current="page"]')?.getAttribute('data-entity-id') ?? '';
  const channelOf = (id: string): string =>
    paneOf(id).querySelector('[data-channel]')?.getAttribute('data-channel') ?? '';

  async function buildComposer(id: string, html: string): Promise<void> {
    const place = paneOf(id).querySelector('[data-simulated-place="composer"]');
    const element = document.createElement('div');
    place?.replaceChildren(element);
    const editor = await createEditor(element, { 'data-test-id': 'omnicomposer-rich-text-ckeditor' });
    editor.setData(html);
    editors.set(id, editor);
  }

  function appendToLog(id: string, html: string, type: string): void {
    const pane = paneOf(id);
    const template = pane.querySelector<HTMLTemplateElement>('template[data-simulated-entry]');
    const entry = template?.content.cloneNode(true) as DocumentFragment;
    entry.querySelector('[data-test-id="omni-log-item-message"]')?.setAttribute('type', type);
    entry.querySelector('time')?.setAttribute('datetime', new Date().toISOString());
    const text = entry.querySelector('.zd-comment');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    text?.replaceChildren(...parsed.body.childNodes);
    pane.querySelector('[data-test-id="omni-log-container"]')?.append(entry);
  }

  function submit(id: string): void {
    const html = editorOf(id).getData();
    const isPublic = channelOf(id) !== 'internal';
    if (options.refuses) return;
    setTimeout(() => {
      if (options.afterSubmit === 'close') {
        void page.closeTicket(id);
        return;
      }
      editorOf(id).setData('');
      if (html !== '') appendToLog(id, html, isPublic ? 'agent' : 'internal');
    }, options.submitDelay);
  }

  function activate(id: string): void {
    for (const tab of document.querySelectorAll('[data-test-id="header-tab"]')) {
      if (tab.getAttribute('data-entity-id') === id) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
    for (const pane of document.querySelectorAll<HTMLElement>('[data-simulated-pane]'))
      pane.style.visibility = pane.dataset.simulatedPane === id ? 'visible' : 'hidden';
  }

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-test-id="submit_button-button"]');
    if (button) submit(button.closest<HTMLElement>('[data-simulated-pane]')?.dataset.simulatedPane ?? '');
    else if (event.target.closest('[role=menuitem][data-cy-test-element]')) submit(activeId());
    const tab = event.target.closest('[data-test-id="header-tab"]');
    if (tab) activate(tab.getAttribute('data-entity-id') ?? '');
    const channel = event.target.closest<HTMLElement>('[data-simulated-channel]');
    if (channel) page.switchChannel(activeId(), channel.dataset.simulatedChannel ?? '');
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.altKey && /^Key[SPODU]$/.test(event.code)) submit(activeId());
  });

  const ids = [...document.querySelectorAll<HTMLElement>('[data-simulated-pane]')].map(
    (pane) => pane.dataset.simulatedPane ?? '',
  );
  const page: ZendeskPage = {
    ready: Promise.all(ids.map((id) => buildComposer(id, options.draft))).then(() => {}),
    getData: (id) => editorOf(id).getData(),
    setData: (id, html) => editorOf(id).setData(html),
    async swapComposer(id) {
      const html = editorOf(id).getData();
      await editorOf(id).destroy();
      await buildComposer(id, html);
    },
    openTicket: activate,
    switchChannel: (id, channel) => paneOf(id).querySelector('[data-channel]')?.setAttribute('data-channel', channel),
    async closeTicket(id) {
      await editorOf(id).destroy();
      paneOf(id).remove();
      document.querySelector(`[data-test-id="header-tab"][data-entity-id="${id}"]`)?.remove();
    },
  };
  Object.assign(window, { zendeskPage: page });
}
