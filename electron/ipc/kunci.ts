import type { kunciProcedures } from "../../core/contract/kunci";
import { kunciDenganSandi } from "../cadangan/kunci-terdahulu";
import { tandaiTempatTerbuka } from "../cadangan/lindungi";
import { cabut, pemulihanBaru, periksaLembar, tambahAkun, tambahOrang, ubahPeran, ubahSandi } from "../kunci/atur-slot";
import { denganCatatanDibawa } from "./catatan-rantai";
import type { Handlers } from "./handler";

/** The lock of the office's file: opening and closing it, and whose slots it has. */
export const kunciHandlers: Handlers<keyof typeof kunciProcedures> = {
  "kunci.status": ({ kunci }) => kunci.status(),
  "kunci.buka": ({ kunci }, cara) => kunci.buka(cara).then(tanpaJawaban),
  "kunci.kunci": ({ kunci }) => kunci.kunci().then(tanpaJawaban),
  "kunci.lindungi": async (context, orang) => {
    const { cadangan, files, kunci } = context;
    await cadangan.ambil("lindungi");
    // Snapshots of a former protection stay of use to whoever could open them.
    const kunciLama = [...new Set([...(await kunciDenganSandi(files.pathSendiri, orang)), ...cadangan.terdahulu.semua])];
    tandaiTempatTerbuka(files.pathSendiri);
    return denganCatatanDibawa(context, () => kunci.lindungi({ ...orang, kunciLama }));
  },
  "kunci.tambahOrang": ({ kunci }, orang) => tambahOrang(kunci, orang).then(tanpaJawaban),
  "kunci.ubahSandi": ({ kunci }, sandi) => ubahSandi(kunci, sandi).then(tanpaJawaban),
  "kunci.ubahPeran": ({ kunci }, { slotId, peran }) => ubahPeran(kunci, slotId, peran).then(tanpaJawaban),
  "kunci.cabut": ({ kunci }, { slotId }) => cabut(kunci, slotId).then(tanpaJawaban),
  "kunci.pemulihanBaru": ({ kunci }) => pemulihanBaru(kunci),
  "kunci.periksaLembar": ({ kunci }, { pemulihan }) => periksaLembar(kunci, pemulihan).then(tanpaJawaban),
  "kunci.tambahAkun": ({ kunci }) => tambahAkun(kunci).then(tanpaJawaban),
  "kunci.gantiKunci": ({ kunci }) => kunci.gantiKunci().then(tanpaJawaban),
  "kunci.lepas": async (context, { sandi }) => {
    await context.cadangan.ambil("lindungi");
    await denganCatatanDibawa(context, () => context.kunci.lepas(sandi));
    return null;
  },
  "kunci.swauji": ({ kunci }) => kunci.periksa(),
};

function tanpaJawaban(): null {
  return null;
}
