/** What the simulated Gmail page does by itself. Runs in the page, so it uses nothing from outside its function. */

export interface GmailBehaviour {
  /** Milliseconds from the click to "message sent". */
  readonly sendDelay: number;
  /** False: the page never says that the mail went out. */
  readonly confirms: boolean;
  readonly words: { readonly sent: string; readonly sending: string; readonly undo: string; readonly view: string };
  readonly refusal: string;
}

/** For tests, on `window`. */
export interface GmailPage {
  openCompose(kind: string): void;
  closeCompose(draft: string): void;
  /** What would be mailed: the field's HTML. */
  bodyOf(draft: string): string;
}

export function behaveLikeGmail(options: GmailBehaviour): void {
  const bar = document.querySelector('.b8 .vh');
  const rootOf = (element: Element): Element | null => element.closest('[data-simulated-compose]');
  const draftOf = (root: Element): string => root.querySelector<HTMLInputElement>('input[name=draft]')?.value ?? '';
  const rootFor = (draft: string): Element | undefined =>
    [...document.querySelectorAll('[data-simulated-compose]')].find((root) => draftOf(root) === draft);

  function link(id: string, text: string): HTMLElement {
    const element = document.createElement('span');
    element.id = id;
    element.className = 'ag a8k';
    element.setAttribute('role', 'link');
    element.tabIndex = 0;
    element.textContent = text;
    return element;
  }

  function tell(text: string, ...links: HTMLElement[]): void {
    const words = document.createElement('span');
    words.className = 'bAq';
    words.textContent = text;
    bar?.replaceChildren(words, ...links);
  }

  function refuse(): void {
    const dialog = document.createElement('div');
    dialog.className = 'Kj-JD';
    dialog.setAttribute('role', 'alertdialog');
    dialog.textContent = options.refusal;
    const button = document.createElement('button');
    button.name = 'ok';
    button.textContent = 'OK';
    button.addEventListener('click', () => dialog.remove());
    dialog.append(button);
    document.body.append(dialog);
  }

  function hasRecipient(root: Element): boolean {
    const chips = [...root.querySelectorAll('[name=to] [data-hovercard-id]')];
    return chips.length > 0 && chips.every((chip) => chip.getAttribute('data-hovercard-id')?.includes('@'));
  }

  /** A pop-out leaves at once, an inline reply when the mail has gone; both come back whole when the sending is undone. */
  function send(root: Element): void {
    if (!hasRecipient(root)) {
      refuse();
      return;
    }
    const { parentNode, nextSibling } = root;
    const stays = root.getAttribute('data-simulated-compose') === 'inline';
    const restore = (): void => {
      clearTimeout(timer);
      parentNode?.insertBefore(root, nextSibling?.parentNode === parentNode ? nextSibling : null);
      bar?.replaceChildren();
    };
    const undoLink = (): HTMLElement => {
      const element = link('link_undo', options.words.undo);
      element.addEventListener('click', restore);
      return element;
    };
    tell(options.words.sending, undoLink());
    if (!stays) root.remove();
    const timer = setTimeout(() => {
      root.remove();
      if (options.confirms) tell(options.words.sent, undoLink(), link('link_vsm', options.words.view));
      else bar?.replaceChildren();
    }, options.sendDelay);
  }

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[role=button].T-I-atl');
    const root = button && rootOf(button);
    if (root) send(root);
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.target instanceof Element) || event.key !== 'Enter') return;
    const root = rootOf(event.target);
    if (root && (event.ctrlKey || event.metaKey || event.target.closest('.T-I-atl'))) send(root);
  });

  let opened = 0;
  const page: GmailPage = {
    openCompose(kind) {
      const template = document.querySelector<HTMLTemplateElement>(`template[data-simulated-kind="${kind}"]`);
      const clone = template?.content.cloneNode(true);
      if (!(clone instanceof DocumentFragment)) throw new Error(`no compose of kind ${kind}`);
      opened += 1;
      for (const input of clone.querySelectorAll<HTMLInputElement>('input[name=draft], input[name=composeid]'))
        input.value += String(opened);
      document.querySelector(`[data-simulated-place="${kind}"]`)?.append(clone);
    },
    closeCompose: (draft) => rootFor(draft)?.remove(),
    bodyOf: (draft) => rootFor(draft)?.querySelector('[g_editable=true]')?.innerHTML ?? '',
  };
  Object.assign(window, { gmailPage: page });
}
