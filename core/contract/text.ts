import { z } from 'zod';
import { limits } from './limits.ts';

/** Human text on one line: trimmed, no control characters; markup is just text, shown as typed. */
export const titleSchema = z
  .string()
  .trim()
  .min(1)
  .max(limits.titleLength)
  .regex(/^\P{Cc}*$/u);

/** Human text that may have line breaks. */
export const noteSchema = z
  .string()
  .trim()
  .max(limits.noteLength)
  .regex(/^[\P{Cc}\n\t]*$/u);

/** An id as it stands in a path: letters, digits, dot, underscore and hyphen. */
export const idSchema = z
  .string()
  .min(1)
  .max(limits.idLength)
  .regex(/^[A-Za-z0-9._-]+$/);

export const daySchema = z.iso.date();
export const instantSchema = z.iso.datetime();
export const ratioSchema = z.number().min(0).max(1);
export const confidenceSchema = z.number().int().min(0).max(10);
