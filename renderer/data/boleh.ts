import { procedures, type Output, type ProcedureName } from "../../core/contract/procedures";
import { bolehSebagai } from "../../core/kunci/boleh";
import { queryClient } from "./query";

/** Whether whoever is at work may ask for something, as far as the window knows now: for what is done outside of what is drawn. */
export function bolehKini(name: ProcedureName): boolean {
  const status = queryClient.getQueryData<Output<"kunci.status">>(["kunci.status", {}]);
  return bolehSebagai(status?.siapa?.peran ?? "penyusun", procedures[name].oleh);
}
