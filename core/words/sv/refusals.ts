import type { Words } from '#core/words/words.ts';

export const refusals: Words['refusals'] = {
  refusal: {
    invalid: {
      happened: 'Något du skrev går inte att spara som det står.',
      advice: 'Inget är förlorat. Ändra det som är markerat och spara igen.',
    },
    'not-json': {
      happened: 'Kvartal fick ett meddelande som inte gick att läsa.',
      advice: 'Inget är förlorat. Försök igen, och läs om sidan om det inte hjälper.',
    },
    unauthenticated: {
      happened: 'Din inloggning har gått ut.',
      advice: 'Inget är förlorat. Läs om sidan för att logga in igen.',
    },
    forbidden: {
      happened: 'Du får se det här, men inte ändra det.',
      advice: 'Inget har ändrats. Fråga den som leder teamet om du borde få.',
    },
    'not-found': {
      happened: 'Det här finns inte, eller är inte delat med dig.',
      advice: 'Kontrollera länken, eller fråga den som skickade den.',
    },
    changed: {
      happened: 'En kollega ändrade det här medan du skrev.',
      advice: 'Inget är förlorat: båda versionerna finns kvar. Välj vad som ska gälla.',
    },
    'cycle-closed': {
      happened: 'Perioden är avslutad, så siffrorna står stilla.',
      advice: 'Inget har ändrats. Skriv i den period som pågår i stället.',
    },
    'key-reused': {
      happened: 'Det här är redan skickat med annat innehåll.',
      advice: 'Inget är förlorat. Spara en gång till.',
    },
    'not-latest': {
      happened: 'Bara din egen senaste avstämning går att ångra.',
      advice: 'Inget har ändrats. Stäm av igen med rätt värde.',
    },
    'too-large': {
      happened: 'Det här är mer än Kvartal kan ta emot på en gång.',
      advice: 'Inget är förlorat. Korta det och spara igen.',
    },
    busy: {
      happened: 'Det är mycket att göra för Kvartal just nu.',
      advice: 'Inget är förlorat eller sparat dubbelt. Försök igen om en stund.',
    },
    'review-cancelled': {
      happened: 'Genomgången är inställd.',
      advice: 'Inget har ändrats. Boka en ny i stället.',
    },
    'not-organiser': {
      happened: 'Bara den som bjuder in till mötet kan lägga till OKR i det.',
      advice: 'Inget har ändrats. Fråga arrangören, eller boka en egen genomgång.',
    },
    'consent-missing': {
      happened: 'Kvartal får inte använda kalendrar här ännu.',
      advice: 'Inget är förlorat. Be administratören att godkänna Kvartals behörigheter.',
    },
    'interaction-required': {
      happened: 'Microsoft 365 vill veta att det är du.',
      advice: 'Inget är förlorat. Logga in en gång till, så fortsätter Kvartal.',
    },
    'no-mailbox': {
      happened: 'Du har ingen postlåda som Kvartal kan använda.',
      advice: 'Inget har ändrats. Någon som har en postlåda kan boka genomgången.',
    },
    'calendar-unavailable': {
      happened: 'Kalendern svarar inte just nu.',
      advice: 'Inget är förlorat eller gjort dubbelt. Försök igen om en stund.',
    },
    'calendar-refused': {
      happened: 'Kalendern sade nej.',
      advice: 'Inget är förlorat. Försök igen, och säg till administratören om det består.',
    },
    unexpected: {
      happened: 'Något gick fel hos oss.',
      advice:
        'Inget du skrev är förlorat. Försök igen, och säg till administratören om det består.',
    },
    offline: {
      happened: 'Det finns ingen anslutning.',
      advice: 'Inget du skrev är förlorat. Det fungerar igen när nätet är tillbaka.',
    },
  },
  fieldRule: {
    required: 'Skriv något här.',
    type: 'Det här går inte att använda här.',
    'too-short': 'Det här är för kort.',
    'too-long': 'Det här är för långt.',
    'out-of-range': 'Det här ligger utanför det möjliga.',
    'not-finite': 'Skriv ett tal.',
    'not-a-day': 'Skriv en dag.',
    'not-plain-text': 'Skriv vanlig text på en rad.',
    'unknown-field': 'Det här är okänt här.',
    'too-deep': 'Det här går inte att läsa.',
    'too-many': 'Det är för många.',
    'start-equals-target': 'Start och mål är lika, så det finns inget att mäta.',
    'weights-sum-to-zero': 'Minst en vikt måste vara över noll.',
    'duplicate-id': 'Det här finns två gånger.',
    'unknown-id': 'Det här finns inte längre.',
    'wrong-kind': 'Det här passar inte hur nyckelresultatet mäts.',
    'circular-parents': 'Då skulle ett mål stödja sig självt.',
  },
  requestId: (id) => `Till administratören: ${id}`,
  showsOlder: 'Det du ser kan vara lite gammalt.',
};
