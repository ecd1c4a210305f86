import { AppError } from "../../core/errors";
import { isIsianDampak } from "../../core/pelindungan/isian";
import { naskahDampak } from "../../core/pelindungan/naskah-dampak";
import { naskahJawaban } from "../../core/pelindungan/naskah-jawaban";
import { naskahPemberitahuan } from "../../core/pelindungan/naskah-pemberitahuan";
import { naskahPemusnahan } from "../../core/pelindungan/naskah-pemusnahan";
import { naskahRegister } from "../../core/pelindungan/naskah-register";
import type { Saat } from "../../core/pelindungan/saat";
import { LABEL_PELINDUNGAN as L } from "../../core/text/pelindungan";
import { allIsian } from "../db/pelindungan";
import { activeProfil } from "../db/profil";
import type { Bingkai } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { masaSimpan } from "./retensi";
import { daftarInsiden, daftarKegiatan, daftarPermintaan, petugasPelindungan, saatKantor } from "./pelindungan";
import { sumberNaskah } from "./sumber-naskah";

async function bahanSurat(context: ReadingContext, bingkai: Bingkai) {
  return { ...bingkai, profil: await activeProfil(context.files.store.query), per: context.today() };
}

/** The reply to a request. @throws AppError notFound */
export const jawabanPdp = sumberNaskah<"jawabanPdp", Parameters<typeof naskahJawaban>>({
  gather: async (context, { permintaanId }, bingkai) => {
    const { query } = context.files.store;
    const semua = await daftarPermintaan(query, await saatKantor(context));
    const satu = semua.find(({ id }) => id === permintaanId);
    if (!satu) throw new AppError("notFound", { hal: L.tabel.permintaan });
    const { nama, jenis, lewat, isi, hasil, keterangan, jam, dibatasiSejak } = satu;
    const bahan = await bahanSurat(context, bingkai);
    // The number that the office wrote into the file of the request is that of its letter, unless another is typed.
    const surat = bahan.surat.nomor === "" ? { ...bahan.surat, nomor: satu.nomor } : bahan.surat;
    return [
      { ...bahan, surat },
      {
        nama,
        jenis,
        lewat,
        isi,
        hasil,
        keterangan,
        dibatasiSejak,
        diterima: jam.mulai,
        tenggat: jam.tenggat.saat,
        dijawab: jam.berhenti,
        petugas: await petugasPelindungan(query),
      },
    ];
  },
  compose: naskahJawaban,
});

/** The notice of an incident, to those whom it is about or to the lembaga. @throws AppError notFound */
export const pemberitahuanPdp = sumberNaskah<"pemberitahuanPdp", Parameters<typeof naskahPemberitahuan>>({
  gather: async (context, { insidenId, kepada }, bingkai) => {
    const { query } = context.files.store;
    const semua = await daftarInsiden(query, await saatKantor(context));
    const satu = semua.find(({ id }) => id === insidenId);
    if (!satu) throw new AppError("notFound", { hal: L.tabel.insiden });
    const { judul, data, banyakOrang, bagaimana, penanganan, sudahDiberitahu, catatan } = satu;
    return [
      await bahanSurat(context, bingkai),
      {
        kepada,
        judul,
        data,
        banyakOrang,
        bagaimana,
        penanganan,
        sudahDiberitahu,
        // Moments were read by the contract before they were stored.
        terjadi: satu.terjadi as Saat | null,
        diketahui: satu.diketahui as Saat,
        tindakan: catatan.flatMap(({ jenis, saat, isi }) => (jenis === "tindakan" ? [{ saat: saat as Saat, isi }] : [])),
        petugas: await petugasPelindungan(query),
      },
    ];
  },
  compose: naskahPemberitahuan,
});

/** The minutes of a destruction. @throws AppError notFound */
export const pemusnahanPdp = sumberNaskah<"pemusnahanPdp", Parameters<typeof naskahPemusnahan>>({
  gather: async (context, { pemusnahanId }, bingkai) => {
    const satu = await context.files.store.find("pemusnahanData", pemusnahanId);
    if (!satu) throw new AppError("notFound", { hal: L.tabel.pemusnahan });
    const bahan = await bahanSurat(context, bingkai);
    const surat = bahan.surat.nomor === "" ? { ...bahan.surat, nomor: satu.nomor } : bahan.surat;
    return [
      { ...bahan, surat },
      { ...satu, masa: await masaSimpan(context.files.store.query, satu) },
    ];
  },
  compose: naskahPemusnahan,
});

/** The register of processing. */
export const registerPdp = sumberNaskah<"registerPdp", Parameters<typeof naskahRegister>>({
  gather: async (context, _diminta, bingkai) => {
    const { query } = context.files.store;
    return [await bahanSurat(context, bingkai), await daftarKegiatan(query, context.today()), await petugasPelindungan(query)];
  },
  compose: naskahRegister,
});

/** The assessment of placement and talent. */
export const dampakPdp = sumberNaskah<"dampakPdp", Parameters<typeof naskahDampak>>({
  gather: async (context, _diminta, bingkai) => {
    const { query } = context.files.store;
    const isian = Object.fromEntries((await allIsian(query)).flatMap(({ id, isi }) => (isIsianDampak(id) ? [[id, isi]] : [])));
    return [await bahanSurat(context, bingkai), isian, await petugasPelindungan(query)];
  },
  compose: naskahDampak,
});
