import { describe, expect, it } from '@jest/globals';
import type { Choice } from '#sandbox/workbench/choice.ts';
import { addressOf, choiceFrom, choiceFromDeepLink } from '#sandbox/workbench/choice.ts';

const usual: Choice = {
  persona: 'anna',
  surface: 'personal',
  team: 'platform',
  meeting: '',
  theme: 'light',
  language: 'en',
  signIn: 'none',
  path: '',
};
const group = '35699651-d669-4fd0-8c33-9ca31d0e5cec';
const deepLink = (context: string) =>
  new URL(
    `http://localhost/l/entity/app/home?${new URLSearchParams(context && { context }).toString()}`,
  );
const follow = (context: string) =>
  choiceFromDeepLink(deepLink(context), usual, { [group]: 'data' });

describe('The workbench’s choice', () => {
  it('comes back from its own address', () => {
    const choice: Choice = {
      persona: 'åsa & co',
      surface: 'channel',
      team: 'data',
      meeting: '19:meeting_abc@thread.v2',
      theme: 'contrast',
      language: 'sv',
      signIn: 'asks-again',
      path: '/teams/data/2026-q4?objective=a%20b',
    };
    const { searchParams } = new URL(addressOf(choice), 'http://localhost');
    expect(choiceFrom(searchParams, usual)).toEqual(choice);
  });

  it('is as usual where the address says nothing or nonsense', () => {
    expect(choiceFrom(new URLSearchParams('theme=pink&surface=watch'), usual)).toEqual(usual);
  });
});

describe('A Teams deep link', () => {
  it('opens the personal tab at the place that it names', () => {
    expect(follow('{"subEntityId":"/teams/platform/2026-q4?objective=o1"}')).toEqual({
      ...usual,
      path: '/teams/platform/2026-q4?objective=o1',
    });
  });

  it('opens the channel tab of the team that it names', () => {
    const context = { subEntityId: '/x', channelId: `19:${group}-general@thread.tacv2` };
    expect(follow(JSON.stringify(context))).toEqual({
      ...usual,
      surface: 'channel',
      team: 'data',
      path: '/x',
    });
  });

  it.each(['', 'not json', 'null', '[]', '{"subEntityId":7}'])(
    'opens the personal tab when its context is %j',
    (context) => {
      expect(follow(context)).toEqual(usual);
    },
  );

  it('is nothing but the entity path', () => {
    expect(choiceFromDeepLink(new URL('http://localhost/?theme=dark'), usual, {})).toBeNull();
  });
});
