import { noises, type NoiseName } from "./noises.ts";
import { randomFrom } from "./random.ts";

/** The names of all noises, in the order in which they are applied. */
export const noiseNames = Object.keys(noises) as NoiseName[];

/** A spoilt variant of a document: the same for the same seed; with the named noises, or with a choice that the seed makes. */
export const noisyText = (text: string, seed: number, names?: readonly NoiseName[]): string => {
  const random = randomFrom(seed);
  const chosen = names ?? noiseNames.filter(() => random() < 0.5);
  return noiseNames.filter((name) => chosen.includes(name)).reduce((spoilt, name) => noises[name](spoilt, random), text);
};
