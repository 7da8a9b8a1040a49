import type { Words } from '#core/words/words.ts';

export const checkIn: Words['checkIn'] = {
  form: (title) => `Stäm av: ${title}`,
  lastValue: 'Senaste värde',
  newValue: 'Nytt värde',
  steps: 'Nådda steg',
  confidence: 'Tilltro',
  notSaid: 'inte angiven än',
  note: 'Anteckning',
  notePlaceholder: 'Anteckning',
  needsNumber: (example) => `Skriv ett tal, till exempel ${example}.`,
  needsConfidence: 'Hur stor är din tilltro, från 0 till 10?',
  saved: 'Sparat',
  savedAs: (title, reading) => `Sparat: ${title}, ${reading}.`,
  sending: 'Sparar',
  notSent: 'Inte skickat än – skickas när du är uppkopplad igen.',
  keepsTrying: 'Inte skickat än – Kvartal fortsätter försöka.',
  takenBack: 'Ångrat. Det du skrev finns kvar.',
  undoOf: (title) => `Ångra avstämningen av ${title}`,
  notSaved: 'Inte sparat.',
  notUndone: 'Inte ångrat.',
  unsent: (count) =>
    count === 1
      ? '1 avstämning är inte skickad än. Den skickas när du är uppkopplad igen.'
      : `${count} avstämningar är inte skickade än. De skickas när du är uppkopplad igen.`,
  unsentTitle: 'Ej skickade avstämningar',
  dismiss: 'Stäng',
};
