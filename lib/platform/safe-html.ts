/**
 * The one door for HTML from outside. What comes out holds words and simple formatting: no links, pictures, styles, scripts or attributes,
 * so nothing in it can load, run or look different from the draft.
 */
import DOMPurify from 'dompurify';

const ALLOWED_TAGS = ['p', 'div', 'br', 'b', 'strong', 'i', 'em', 'u', 'ul', 'ol', 'li'];

export function safeHtml(html: string): string {
  return DOMPurify.sanitize(html, { ALLOWED_TAGS, ALLOWED_ATTR: [] });
}
