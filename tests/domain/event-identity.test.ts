import { describe, expect, it } from '@jest/globals';
import { seriesICalUId } from '#core/domain/event-identity.ts';
import { meetingChat } from '#core/domain/meeting-chat.ts';

const start = '040000008200E00074C5B7101A82E008';
const rest = '00000000C06D2D9A5A5ADD01000000000000000010000000B1C2';

describe('an event’s identity', () => {
  it('is its series’ for every occurrence', () => {
    expect(seriesICalUId(`${start}07EA0B1A${rest}`)).toBe(`${start}00000000${rest}`);
    expect(seriesICalUId(`${start}00000000${rest}`)).toBe(`${start}00000000${rest}`);
  });

  it('is left alone when Exchange has not made it', () => {
    expect(seriesICalUId('20261126T100000-7@calendar.example')).toBe(
      '20261126T100000-7@calendar.example',
    );
  });
});

describe('the chat of a meeting', () => {
  it('is in the address by which it is joined', () => {
    const url =
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZTk3-x_1%40thread.v2/0?context=%7b%7d';
    expect(meetingChat(url)).toBe('19:meeting_ZTk3-x_1@thread.v2');
  });

  it('is unknown for a meeting somewhere else', () => {
    expect(meetingChat('https://meet.example/abc')).toBeNull();
  });
});
