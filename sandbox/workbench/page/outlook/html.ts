/** The text of HTML, as Outlook gives a body that is asked for as text. */
export function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const end of body.querySelectorAll('br, p, div, tr, li')) end.append('\n');
  return (body.textContent ?? '').trim();
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as HTML that shows it. */
export const htmlOf = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => escapes[sign] ?? '').replaceAll('\n', '<br>');

/** What Outlook takes out of HTML that an add-in writes: everything that could run. */
export function cleanHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const part of template.content.querySelectorAll('*')) {
    if (part.matches('script, iframe, object, embed, form, link, meta, base')) part.remove();
    const attributes = Array.from(part.attributes);
    for (const { name, value } of attributes)
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) part.removeAttribute(name);
  }
  return template.content;
}
