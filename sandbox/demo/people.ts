import type { Person } from '#core/domain/person.ts';
import { guidOf } from './deterministic.ts';

/** Everybody at Norrviken, by the handle that the content uses. All fictional. */
const names = {
  astrid: 'Astrid Hallgren',
  henrik: 'Henrik Solberg',
  ingrid: 'Ingrid Vestergaard',
  oskar: 'Oskar Lindh',

  mikael: 'Mikael Rautio',
  tove: 'Tove Brandt',

  johan: 'Johan Ekelund',
  priya: 'Priya Raman',

  maja: 'Maja Lindqvist',
  samir: 'Samir Haddad',
  linnea: 'Linnea Forsberg',
  tomasz: 'Tomasz Wrona',
  aino: 'Aino Kettunen',
  erik: 'Erik Sandell',

  yusuf: 'Yusuf Demir',
  hanna: 'Hanna Bergqvist',
  mateus: 'Mateus Carvalho',
  signe: 'Signe Kjeldsen',

  karin: 'Karin Åström',
  viktor: 'Viktor Nyman',

  lars: 'Lars Öberg',
  fatima: 'Fatima Noor',
  emil: 'Emil Strand',
  sofia: 'Sofia Wikander',

  nils: 'Nils Aune',
  petra: 'Petra Holmgren',
  jakob: 'Jakob Thorsen',
  leila: 'Leila Amiri',

  camilla: 'Camilla Norén',

  david: 'David Okafor',
  rebecka: 'Rebecka Malm',
  gustav: 'Gustav Hjort',
  mia: 'Mia Salonen',

  anna: 'Anna Lövgren',
  pelle: 'Pelle Granath',
  zeynep: 'Zeynep Aydin',
  birgit: 'Birgit Lund',

  ulrika: 'Ulrika Sjögren',
  linh: 'Linh Tran',

  edvin: 'Edvin Palm',
} as const;

export type Handle = keyof typeof names;

/** The person's Entra object id. */
export function personId(handle: Handle): string {
  return guidOf(`person/${handle}`);
}

/** The demo organisation's people. */
export function demoPeople(): Person[] {
  return (Object.keys(names) as Handle[]).map((handle) => ({
    id: personId(handle),
    name: names[handle],
  }));
}
