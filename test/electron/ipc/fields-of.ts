import { procedures, type ProcedureName } from "../../../core/contract/procedures";

interface Schema {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly in?: Schema;
}

/** Names of the parameters that a procedure takes, by its schema; what is done with the input afterwards does not matter. */
export function fieldsOf(name: ProcedureName): readonly string[] {
  let schema = procedures[name].input as unknown as Schema | undefined;
  while (schema && schema.shape === undefined) schema = schema.in;
  return Object.keys(schema?.shape ?? {});
}
