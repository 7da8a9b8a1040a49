import { describe, expect, it } from '@jest/globals';
import { ada, anObjective, bo } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { path } from './world/inputs.ts';
import type { World } from './world/world.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective()] });

const post = ({ noticesUrl }: World, body: unknown) =>
  fetch(noticesUrl, { method: 'POST', body: JSON.stringify(body) });
const graphCalls = ({ link }: World) => link.requests.length;

describe('a notification', () => {
  it('that is forged is taken without a word, and nothing is looked up for it', async () => {
    const world = given();
    await booked(world);
    const [event] = await world.outlook.events(ada);
    const before = graphCalls(world);
    const resourceData = { id: event?.id };
    for (const clientState of ['', 'wrong', `${'0'.repeat(36)}.${ada}.signature`, null]) {
      const { status } = await post(world, { value: [{ clientState, resourceData }] });
      expect(status).toBe(202);
    }
    await world.settle();
    expect(graphCalls(world)).toBe(before);
    expect(world.logged.join('\n')).not.toContain(ada);
  });

  it('that is replayed changes nothing', async () => {
    const world = given();
    await booked(world);
    const [event] = await world.outlook.events(ada);
    const before = await world.ask('readBoard', { as: bo, path });
    const { clientStates } = world.backend;
    const { tenantId } = await import('#tests/http/issuer.ts');
    const clientState = clientStates.of({ tenantId, personId: ada });
    for (const _ of [1, 2, 3])
      await post(world, { value: [{ clientState, resourceData: { id: event?.id } }] });
    await world.settle();
    expect((await world.ask('readBoard', { as: bo, path })).reviews).toEqual(before.reviews);
  });

  it('about a meeting that Kvartal does not know asks Graph nothing', async () => {
    const world = given();
    await booked(world);
    const before = graphCalls(world);
    await world.outlook.create(ada, {
      subject: 'Something else',
      start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-12-01T10:00:00', timeZone: 'UTC' },
    });
    await world.settle();
    expect(graphCalls(world)).toBe(before);
  });

  it.each([
    ['no JSON', 'nonsense', 400],
    ['JSON of another shape', '{"value":"x"}', 400],
    ['too much', `{"value":[${'1,'.repeat(200_000)}1]}`, 413],
  ])('of %s is refused', async (_, body, status) => {
    const reply = await fetch(given().noticesUrl, { method: 'POST', body });
    expect(reply.status).toBe(status);
  });

  it('endpoint answers Graph’s question as plain text, whatever is in it', async () => {
    const url = new URL(given().noticesUrl);
    url.searchParams.set('validationToken', '<script>1</script>');
    const reply = await fetch(url, { method: 'POST' });
    expect(reply.headers.get('content-type')).toContain('text/plain');
    expect(await reply.text()).toBe('<script>1</script>');
  });
});
