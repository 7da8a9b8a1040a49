import { z } from 'zod';
import { limits } from './limits.ts';

/** Whatever a browser would read as the start of a tag: `<5 min` is text, `<b>` is not. */
const markup = /<[a-z/!?]/iu;

const isPlain = (text: string): boolean => !markup.test(text);
const plainText = { error: 'not-plain-text' } as const;

/** Human text on one line: trimmed, no control characters, no markup. */
export const titleSchema = z
  .string()
  .trim()
  .min(1)
  .max(limits.titleLength)
  .regex(/^\P{Cc}*$/u, plainText)
  .refine(isPlain, plainText);

/** What a value is counted in; may be empty. */
export const unitSchema = z
  .string()
  .trim()
  .max(limits.unitLength)
  .regex(/^\P{Cc}*$/u, plainText)
  .refine(isPlain, plainText);

/** Human text that may have line breaks. */
export const noteSchema = z
  .string()
  .trim()
  .max(limits.noteLength)
  .regex(/^[\P{Cc}\n\t]*$/u, plainText)
  .refine(isPlain, plainText);

/** An id as it stands in a path: letters, digits, dot, underscore and hyphen. */
export const idSchema = z
  .string()
  .min(1)
  .max(limits.idLength)
  .regex(/^[A-Za-z0-9._-]+$/);

/** A mail address; compared without regard to case. */
export const mailSchema = z.email().max(254);

export const daySchema = z.iso.date();
export const instantSchema = z.iso.datetime();
export const ratioSchema = z.number().min(0).max(1);
export const confidenceSchema = z.number().int().min(0).max(10);
