import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Id, RequiredLine, Version } from './primitives.ts';

const address = z.string().max(1000).regex(/^[\x21-\x7e]*$/).meta({ description: "The calendar's query string, without a date" });
/** A way of looking at the calendar that its user comes back to. */
export const SavedViewInput = z.strictObject({ name: RequiredLine(60), address }).meta({ id: 'SavedViewInput' });
export type SavedViewInput = z.infer<typeof SavedViewInput>;
export const SavedViewPatch = changesOf(SavedViewInput.shape).meta({ id: 'SavedViewPatch' });
export type SavedViewPatch = z.infer<typeof SavedViewPatch>;
export const SavedViewItem = z.strictObject({ id: Id, name: z.string(), address: z.string(), version: Version }).meta({ id: 'SavedView' });
export type SavedViewItem = z.infer<typeof SavedViewItem>;
export const SavedViewList = z.strictObject({ items: z.array(SavedViewItem) }).meta({ id: 'SavedViewList' });
export type SavedViewList = z.infer<typeof SavedViewList>;
