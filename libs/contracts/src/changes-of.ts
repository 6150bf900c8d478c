import { z } from 'zod';

type Change<T> = T extends z.ZodDefault<infer Inner> ? z.ZodOptional<Inner extends z.ZodType ? Inner : never> : z.ZodOptional<T extends z.ZodType ? T : never>;
type Changes<Shape> = { [Key in keyof Shape]: Change<Shape[Key]> };

/**
 * The shape of a PATCH: every field may be left out, and a field left out stays as it is.
 * (zod's own `partial()` would fill left-out fields with their defaults and so overwrite what is stored.)
 */
export function changesOf<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Changes<Shape>, z.core.$strict>;
export function changesOf(shape: z.ZodRawShape): z.ZodObject<z.ZodRawShape, z.core.$strict> {
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, z.optional(field instanceof z.ZodDefault ? field.unwrap() : field)])));
}
