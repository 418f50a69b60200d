/** Bundled for the simulated Zendesk page: a real CKEditor 5 as its composer. */
import { BlockQuote, Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import styles from 'ckeditor5/ckeditor5.css?inline';
import type { EditorOnPage } from './zendesk-behaviour';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** CKEditor owns the attributes of its root, so those of Zendesk are set through it. */
async function createEditor(element: HTMLElement, attributes: Readonly<Record<string, string>>): Promise<EditorOnPage> {
  const editor = await DecoupledEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote],
  });
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (!root) throw new Error('the editor has no root');
    for (const [name, value] of Object.entries(attributes)) writer.setAttribute(name, value, root);
  });
  return {
    getData: () => editor.getData(),
    setData: (html) => editor.setData(html),
    destroy: () => editor.destroy(),
  };
}

Object.assign(window, { createEditor });
