import type { Language } from '#core/words/words.ts';
import { invitation as en } from './en.ts';
import { invitation as sv } from './sv.ts';

/** The texts of an invitation. English is the measure: a text missing in Swedish does not compile. */
export type InvitationWords = typeof en;

/** Both languages at once: an invitation speaks its organiser's, whoever's request writes it. */
export const invitationWords: Readonly<Record<Language, InvitationWords>> = { en, sv };
