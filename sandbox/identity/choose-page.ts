import type { Account, Directory } from './directory.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

const style = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 26rem; padding: 2rem 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.2; }
  ul { list-style: none; padding: 0; }
  a { display: block; padding: .625rem .75rem; border-radius: .25rem; color: inherit; text-decoration: none; }
  a:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
  a:focus-visible { outline: 2px solid; }
  a span { display: block; font-size: .875rem; opacity: .8; }
  summary { padding: .625rem .75rem; }`;

/** The page on which one chooses who to be; each choice is the same request with a `login_hint`. */
export function choosePage(query: URLSearchParams, directory: Directory): string {
  const choice = (account: Account): string => {
    const request = new URLSearchParams(query);
    request.set('login_hint', account.loginName);
    request.delete('prompt');
    return `<li><a href="?${escapeHtml(request.toString())}">${escapeHtml(account.name)}<span>${escapeHtml(account.title)}</span></a></li>`;
  };
  const list = (accounts: readonly Account[]) => `<ul>${accounts.map(choice).join('')}</ul>`;
  const { accounts, personaCount, tenantName } = directory;
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Sign in to ${escapeHtml(tenantName)}</title>
  <style>${style}</style>
</head>
<body>
  <main>
    <h1>Choose who you are</h1>
    <p>Sign-in at ${escapeHtml(tenantName)}, a tenant on this machine. No password is needed.</p>
    ${list(accounts.slice(0, personaCount))}
    <details><summary>Everybody else</summary>${list(accounts.slice(personaCount))}</details>
  </main>
</body>
</html>`;
}
