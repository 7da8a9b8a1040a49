import type { BodyFormat } from '#sandbox/outlook/protocol.ts';
import { cleanHtml, htmlOf, textOf } from './html.ts';
import { make } from './make.ts';

const fragmentOf = (text: string, format: BodyFormat): DocumentFragment =>
  cleanHtml(format === 'html' ? text : htmlOf(text));

/** The body of a form: written by the person, and by the add-in where the person's cursor was last. */
export function createBodyEditor(html: string) {
  const element = make('div', {
    className: 'body-editor',
    contentEditable: 'true',
    role: 'textbox',
    ariaLabel: 'Body',
    ariaMultiLine: 'true',
  });
  element.append(cleanHtml(html));

  let cursor: Range | null = null;
  const rememberCursor = () => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (range && element.contains(range.commonAncestorContainer)) cursor = range.cloneRange();
  };
  for (const event of ['keyup', 'pointerup', 'focusout', 'input'] as const)
    element.addEventListener(event, rememberCursor);

  /** Where nobody has been, it is the beginning. */
  const selectionOrStart = (): Range => {
    if (cursor && element.contains(cursor.commonAncestorContainer)) return cursor;
    const start = document.createRange();
    start.setStart(element, 0);
    return start;
  };

  return {
    element,
    html: () => element.innerHTML,
    read: (format: BodyFormat) =>
      format === 'html' ? element.innerHTML : textOf(element.innerHTML),
    write: (text: string, format: BodyFormat) => element.replaceChildren(fragmentOf(text, format)),
    prepend: (text: string, format: BodyFormat) => element.prepend(fragmentOf(text, format)),
    replaceSelection: (text: string, format: BodyFormat) => {
      const range = selectionOrStart();
      range.deleteContents();
      range.insertNode(fragmentOf(text, format));
      range.collapse(false);
    },
  };
}
