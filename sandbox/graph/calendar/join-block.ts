import { createHash } from 'node:crypto';
import type { OnlineMeeting } from './event.ts';
import { exchangeHtml } from './exchange-html.ts';

/** A Teams meeting; always the same for the same event, so that a repeated request changes nothing. */
export function teamsMeeting(uid: string, tenantId: string, organizerId: string): OnlineMeeting {
  const digest = createHash('sha256').update(`meeting/${uid}`);
  const bytes = digest.digest();
  const thread = encodeURIComponent(
    `19:meeting_${bytes.toString('base64url').slice(0, 43)}@thread.v2`,
  );
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId }));
  return {
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${context}`,
    conferenceId: String(bytes.readUIntBE(0, 6) % 10 ** 12).padStart(12, '0'),
  };
}

const rule = '_'.repeat(80);

const joinBlock = ({ joinUrl, conferenceId }: OnlineMeeting): string => `
  <br><div style="font-family:'Segoe UI',sans-serif">
    <div><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${rule}</span></div>
    <div style="margin-bottom:12px"><span style="font-size:24px; font-weight:700">Microsoft Teams meeting</span></div>
    <div><a href="${joinUrl}" target="_blank" rel="noreferrer noopener">Join the meeting now</a></div>
    <div><span>Meeting ID: </span><span>${conferenceId.replace(/(?=(?:\d{3})+$)/g, ' ').trim()}</span></div>
    <div><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${rule}</span></div>
  </div>`;

/** The body with the block by which one joins, at its end. */
export const withJoinBlock = (bodyHtml: string, meeting: OnlineMeeting): string =>
  exchangeHtml(bodyHtml.replace('</body>', () => `${joinBlock(meeting)}</body>`));

/** Whether one can still join by the body. */
export const hasJoinBlock = (bodyHtml: string, { joinUrl }: OnlineMeeting): boolean =>
  bodyHtml.includes(`href="${joinUrl}"`);
