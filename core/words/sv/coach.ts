import type { Words } from '#core/words/words.ts';

export const coach: Words['editor']['coach'] = {
  label: 'Coachen',
  advice: {
    'objective-reads-like-a-task': {
      sees: 'Låter som en uppgift.',
      fix: 'Skriv vad som är annorlunda när den är gjord.',
      why: 'En uppgift kan bli klar utan att något blir bättre. Ett mål beskriver förändringen och lämnar vägen dit öppen.',
    },
    'objective-has-a-number': {
      sees: 'Innehåller ett tal.',
      fix: 'Flytta talet till ett nyckelresultat.',
      why: 'Målet säger vart vi vill och varför. Nyckelresultaten säger hur vi vet att vi är framme.',
    },
    'objective-too-long': {
      sees: 'Är svårt att minnas.',
      fix: 'Korta det tills du kan säga det utan att läsa.',
      why: 'Man handlar efter mål som man minns en vanlig vecka.',
    },
    'objective-has-two-goals': {
      sees: 'Låter som två mål.',
      fix: 'Välj ett, eller skriv två mål.',
      why: 'Två mål i ett får halva uppmärksamheten var, och ingen ser vilket som är efter.',
    },
    'no-key-results': {
      sees: 'Har inget nyckelresultat än.',
      fix: 'Lägg till ett tal som skulle bevisa förändringen.',
      why: 'Utan bevis avgör tyckande om det lyckades.',
    },
    'too-many-key-results': {
      sees: 'Har många nyckelresultat.',
      fix: 'Behåll dem som skulle övertyga en tvivlare.',
      why: 'Vart och ett följs varje vecka. Få granskas på riktigt; många rapporteras.',
    },
    'too-many-objectives': {
      sees: 'Är ett mål mer än teamet bör ha.',
      fix: 'Fråga vilket som kan vänta till nästa period.',
      why: 'Fokus är att välja vad man inte gör nu. Team med färre mål når fler av dem.',
    },
    'key-result-reads-like-a-task': {
      sees: 'Låter som en uppgift.',
      fix: 'Skriv vad arbetet ska förändra, och mät det.',
      why: 'Arbetet är vår satsning; nyckelresultatet visar om den gick hem.',
    },
    'key-result-is-done-or-not': {
      sees: 'Är antingen gjort eller inte.',
      fix: 'Mät effekten, eller dela upp det i steg.',
      why: 'Det som hoppar från inget till allt sista dagen kan inte varna någon på vägen.',
    },
    'key-result-reads-like-a-kpi': {
      sees: 'Låter som ett nyckeltal.',
      fix: 'Fyll i läget i dag om det ska förändras; annars bevaka det som nyckeltal.',
      why: 'En mätare som bara ska hålla sig frisk är ett nyckeltal. Ett nyckelresultat flyttar något härifrån dit.',
    },
  },
  why: 'Varför?',
  counted: (count, max) => `${count} av högst ${max}.`,
};
