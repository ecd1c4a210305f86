import type { keadaanDataProcedures } from "../../core/contract/keadaan-data";
import type { Handlers } from "./handler";

export const keadaanDataHandlers: Handlers<keyof typeof keadaanDataProcedures> = {
  "keadaanData.baca": ({ keadaan }) => keadaan.baca(),
  "keadaanData.dibaca": ({ keadaan }) => {
    keadaan.matiDibaca();
    return null;
  },
};
