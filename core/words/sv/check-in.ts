import type { Words } from '#core/words/words.ts';

export const checkIn: Words['checkIn'] = {
  form: (title) => `Checka in: ${title}`,
  lastValue: 'Senaste värde',
  newValue: 'Nytt värde',
  steps: 'Nådda steg',
  confidence: 'Tilltro',
  notSaid: 'inte angiven än',
  note: 'Kommentar',
  notePlaceholder: 'Kommentar',
  needsNumber: (example) => `Skriv ett tal, till exempel ${example}.`,
  needsConfidence: 'Hur stor är din tilltro, från 0 till 10?',
  saved: 'Sparat',
  savedAs: (title, reading) => `Sparat: ${title}, ${reading}.`,
  stepsReached: (reached, all) => `${reached} av ${all} steg`,
  sending: 'Sparar',
  notSent: 'Inte skickat än – skickas när du är uppkopplad igen.',
  keepsTrying: 'Inte skickat än – Kvartal fortsätter försöka.',
  takenBack: 'Ångrat. Det du skrev finns kvar.',
  undoOf: (title) => `Ångra incheckningen på ${title}`,
  notSaved: 'Inte sparat.',
  notUndone: 'Inte ångrat.',
  unsent: (count) =>
    count === 1
      ? '1 incheckning är inte skickad än. Den skickas när du är uppkopplad igen.'
      : `${count} incheckningar är inte skickade än. De skickas när du är uppkopplad igen.`,
  notTaken: (title) => `Din incheckning på ”${title}” sparades inte.`,
  dismiss: 'Stäng',
};
