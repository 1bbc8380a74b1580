import { z } from "zod";

type Step = PropertyKey;

const inside = (schema: z.core.$ZodType, input: unknown): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return inside(schema.unwrap(), input);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const given = (input as Record<string, unknown> | null)?.[discriminator];
    const option = schema.options.find(
      (one) => one instanceof z.ZodObject && z.safeParse(one.shape[discriminator]!, given).success,
    );
    return option ? inside(option, input) : schema;
  }
  return schema;
};

const child = (schema: z.core.$ZodType, step: Step): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
};

/** The keys that a schema knows at one place of an input; empty where it has none of its own. */
export const keysAt = (schema: z.core.$ZodType, input: unknown, path: readonly Step[]): string[] => {
  const here = inside(schema, input);
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const next = child(here, step);
  return next ? keysAt(next, (input as Record<Step, unknown> | null | undefined)?.[step], rest) : [];
};
