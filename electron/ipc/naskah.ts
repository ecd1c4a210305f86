import { ulid } from "ulid";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahKe } from "../naskah/naskah-ke";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { susunBandingDokumen, susunBandingProfil, susunBandingSkenario } from "./naskah-banding";
import { susunBank, susunJabatan, susunPegawai, susunPeraturan } from "./naskah-daftar";
import { susunFormasi } from "./naskah-formasi";
import { susunFormulir } from "./naskah-formulir";
import { susunJejak, susunJejakJumlah } from "./naskah-jejak";
import { susunLimaTahun } from "./naskah-lima-tahun";
import { susunNorma } from "./naskah-norma";

export const naskahHandlers: Handlers<"naskah.buat" | "pekerjaan.status" | "pekerjaan.batal"> = {
  "naskah.buat": async (context, { naskah: diminta, bentuk, kertas, pekerjaan = ulid() }) => {
    const naskah = await susunNaskah(context, diminta, kertas);
    const isi = await context.work.run(pekerjaan, naskah.bagian.length, (lapor) => naskahKe(bentuk, naskah, lapor));
    return { nama: `${naskah.nama}.${bentuk}`, isi };
  },
  "pekerjaan.status": ({ work }, { pekerjaan }) => work.status(pekerjaan),
  "pekerjaan.batal": ({ work }, { pekerjaan }) => {
    work.cancel(pekerjaan);
    return null;
  },
};

/** Gathers what a document is made of and makes it. */
function susunNaskah(context: ReadingContext, diminta: NaskahDiminta, kertas: Kertas | undefined): Promise<Naskah> {
  switch (diminta.jenis) {
    case "formasi":
      return susunFormasi(context, diminta, kertas);
    case "formulir":
      return susunFormulir(context, diminta, kertas);
    case "jejak":
      return susunJejak(context, diminta, kertas);
    case "jejakJumlah":
      return susunJejakJumlah(context, diminta, kertas);
    case "bandingDokumen":
      return susunBandingDokumen(context, diminta, kertas);
    case "bandingSkenario":
      return susunBandingSkenario(context, diminta, kertas);
    case "bandingProfil":
      return susunBandingProfil(context, diminta, kertas);
    case "limaTahun":
      return susunLimaTahun(context, diminta, kertas);
    case "pegawai":
      return susunPegawai(context, kertas);
    case "jabatan":
      return susunJabatan(context, diminta, kertas);
    case "bank":
      return susunBank(context, kertas);
    case "peraturan":
      return susunPeraturan(context, kertas);
    case "norma":
      return susunNorma(context, kertas);
  }
}
