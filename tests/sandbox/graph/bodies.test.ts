import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import fc from 'fast-check';
import { exchangeHtml } from '#sandbox/graph/calendar/exchange-html.ts';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';

let graph: TinyGraph;
let anna: string;
beforeAll(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
});
afterAll(() => graph.close());

const post = async (changes: object) =>
  (await graph.call('POST', '/me/events', anna, anEvent(changes))).body;
const patch = async ({ id }: Event, change: object) =>
  (await graph.call('PATCH', `/me/events/${id}`, anna, change)).body;
const html = (content: string) => ({ body: { contentType: 'html', content } });

const page = (inner: string) =>
  `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>\r\n`;

describe('A body', () => {
  it('loses scripts, handlers, ids, classes, data and comments, and is wrapped into a page', async () => {
    const event = await post(
      html(`<style>p{}</style><p id=a class='b' data-x="1" onclick="x()" >Hi<!-- c -->\n   you</p>
        <script>alert(1)</script><a target=_blank href='https://a.example/?a=1&b=2'>go</a><a href="javascript:x()">x</a>`),
    );
    expect(event.body).toEqual({
      contentType: 'html',
      content: page(
        '<p>Hi you</p> <a href="https://a.example/?a=1&amp;b=2" target="_blank">go</a><a>x</a>',
      ),
    });
  });

  it('has its attributes and styles put into one form', () => {
    expect(exchangeHtml(`<p title=t style='color :red;font-size:12px;'>x</p>`)).toBe(
      page('<p style="color:red; font-size:12px" title="t">x</p>'),
    );
  });

  it('stays as it is when it is written back', () => {
    const tags = ['p', 'b', 'a', 'table', 'td', 'div', 'pre', 'ul', 'li', 'span', 'script', 'form'];
    const piece = fc.oneof(
      fc.constantFrom(
        ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} id=x title=' a '>`]),
      ),
      fc.constantFrom(' ', '\n', '&amp;', '&lt;b&gt;', '<!-- x -->', 'å', '&nbsp;'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = exchangeHtml(pieces.join(''));
        expect(exchangeHtml(once)).toBe(once);
      }),
    );
  });

  it('written as text becomes HTML, and is given as text to whoever prefers it', async () => {
    const event = await post({ body: { contentType: 'text', content: 'a < b\nc' } });
    expect(event.body?.content).toBe(page('<div>a &lt; b<br>c</div>'));
    const prefer = { prefer: 'outlook.body-content-type="text"' };
    const answer = await graph.call('GET', `/me/events/${event.id}`, anna, undefined, prefer);
    expect(answer.body).toMatchObject({
      body: { contentType: 'text', content: 'a < b\r\nc' },
      bodyPreview: 'a < b\r\nc',
    });
  });
});

describe('A Teams meeting', () => {
  const online = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };

  it('has a link to join, in the body as well, in every copy', async () => {
    const event = await post({ ...online, attendees: attendees('bo') });
    const joinUrl = event.onlineMeeting?.joinUrl ?? '';
    expect(joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(event.body?.content).toContain(`href="${joinUrl}"`);
    expect(event.body?.content).toContain('<p>Agenda</p>');
    const bo = await graph.tokens.person('bo');
    const filter = `$filter=iCalUId eq '${event.iCalUId}'`;
    expect((await graph.call('GET', `/me/events?${filter}`, bo)).body.value).toMatchObject([
      { ...online, onlineMeeting: { joinUrl }, body: event.body },
    ]);
  });

  it('stays one when the block is kept', async () => {
    const event = await post(online);
    const content = event.body?.content?.replace('Agenda', 'Changed') ?? '';
    const changed = await patch(event, html(content));
    expect(changed).toMatchObject({ ...online, onlineMeeting: event.onlineMeeting });
    expect(changed.body?.content).toBe(content);
  });

  it('is none any more when the body has lost the block', async () => {
    const event = await post(online);
    expect(await patch(event, html('<p>New agenda</p>'))).toMatchObject({
      isOnlineMeeting: false,
      onlineMeeting: null,
      onlineMeetingProvider: 'unknown',
    });
  });

  it('can be made of a meeting later', async () => {
    const event = await patch(await post({}), online);
    expect(event.body?.content).toContain(event.onlineMeeting?.joinUrl);
  });
});
