import { describe, expect, it } from '@jest/globals';
import { people as everybody } from '#tests/sandbox/graph/tiny-tenant.ts';
import { anna, bo } from '#tests/sandbox/tiny-identity.ts';
import { givenOffices, mails } from './given-offices.ts';

const given = givenOffices();
const directory = async () => (await given.annasOffice()).directory;

describe('The directory', () => {
  it('finds people by the beginnings of their names and addresses', async () => {
    const anybody = await directory();
    const found = {
      kind: 'person',
      personId: bo.personId,
      name: everybody.bo.name,
      mail: mails.bo,
    };
    expect(await anybody.find('bo', 10)).toEqual([found]);
    expect(await anybody.find('  Bo E', 10)).toEqual([found]);
    expect(await anybody.find('bo.ek@', 10)).toEqual([found]);
  });

  it('finds rooms by any word of their names', async () => {
    const anybody = await directory();
    const room = { kind: 'room', name: 'Quiet room', mail: mails.room };
    expect(await anybody.find('quiet', 10)).toEqual([room]);
    expect(await anybody.find('ROOM', 10)).toEqual([room]);
  });

  it('answers no more than it is asked for, and nothing for nothing', async () => {
    const anybody = await directory();
    given.link().reset();
    expect(await anybody.find(' ', 10)).toEqual([]);
    expect(given.link().requests).toEqual([]);
    expect((await anybody.find('a', 1)).length).toBeLessThanOrEqual(1);
  });

  it('takes what somebody writes as text', async () => {
    const anybody = await directory();
    expect(await anybody.find("o'hara') or true or startswith(mail,'", 10)).toEqual([]);
    expect(await anybody.find('& # + %', 10)).toEqual([]);
  });

  it('knows people by their ids, whoever is asked for twice or is nobody', async () => {
    const anybody = await directory();
    const nobody = '99999999-9999-4999-8999-999999999999';
    const found = await anybody.peopleByIds([anna.personId, bo.personId, anna.personId, nobody]);
    expect(new Set(found.map(({ mail }) => mail))).toEqual(new Set([mails.anna, mails.bo]));
    expect(await anybody.peopleByIds([])).toEqual([]);
  });

  it('asks for many people in several calls', async () => {
    const anybody = await directory();
    const many = Array.from(
      { length: 31 },
      (_, index) => `99999999-9999-4999-8999-${String(index).padStart(12, '0')}`,
    );
    given.link().reset();
    const found = await anybody.peopleByIds([...many, bo.personId]);
    expect(found.map(({ mail }) => mail)).toEqual([mails.bo]);
    expect(given.link().requests).toHaveLength(3);
  });
});
