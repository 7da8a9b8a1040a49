import { element } from './element.ts';

export type Question = 'sign-in' | 'additional-check';

const texts: Readonly<
  Record<Question, (name: string) => readonly [heading: string, text: string]>
> = {
  'sign-in': (name) => ['Sign in', `Kvartal asks ${name} to sign in.`],
  'additional-check': (name) => [
    'Additional check',
    `A policy of the tenant asks ${name} for one more proof. Here, agreeing is proof enough.`,
  ],
};

/** Asks the person in a dialog of the host, as a sign-in window would. Resolves with whether they agreed. */
export function confirmWith(name: string, question: Question): Promise<boolean> {
  const dialog = element('#sign-in', HTMLDialogElement);
  const [heading, text] = texts[question](name);
  element('#sign-in h2', HTMLElement).textContent = heading;
  element('#sign-in p', HTMLElement).textContent = text;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'agreed'), {
      once: true,
    }),
  );
}
