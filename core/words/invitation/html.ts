const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML shows it: nothing in it is read as markup. */
export const text = (plain: string): string =>
  plain.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

export const attribute = (name: string, value: string): string => ` ${name}="${text(value)}"`;

export const element = (tag: string, html: string, attributes = ''): string =>
  `<${tag}${attributes}>${html}</${tag}>`;

export const link = (url: string, words: string): string =>
  element('a', text(words), attribute('href', url));
