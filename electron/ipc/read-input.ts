import { kalimatSyarat } from "../../core/text/syarat";

/** What a schema makes of an input. */
type Read =
  | { readonly success: true; readonly data: unknown }
  | {
      readonly success: false;
      readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };
    };

/** A schema of the contract, as far as reading by it needs it. */
interface Schema {
  readonly safeParse: (input: unknown, how: { readonly error: typeof kalimatSyarat }) => Read;
}

/** What a schema makes of an input; null for one that no schema can walk, as a ring, or bytes in the place of a list. */
export function readInput(schema: Schema, input: unknown): Read | null {
  try {
    return schema.safeParse(input, { error: kalimatSyarat });
  } catch {
    return null;
  }
}
