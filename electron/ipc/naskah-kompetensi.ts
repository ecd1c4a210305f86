import { AppError } from "../../core/errors";
import { kamusKompetensi } from "../../core/kompetensi/kamus";
import { naskahBukuKompetensi, naskahKesenjangan } from "../../core/kompetensi/naskah-kompetensi";
import { HAL } from "../../core/text/hal";
import { activeProfil } from "../db/profil";
import { bahanKompetensi, katalogPelatihan, kompetensiOrang } from "./kompetensi-kantor";
import { sumberNaskah } from "./sumber-naskah";

/** The gap report of one person as at a day. */
export const kesenjanganKompetensi = sumberNaskah<"kesenjanganKompetensi", Parameters<typeof naskahKesenjangan>>({
  gather: async (context, { pegawaiId, per = context.today() }, bingkai) => {
    const { query } = context.files.store;
    const bahan = await bahanKompetensi(query, per);
    const diminta = bahan.pegawai.filter(({ id }) => id === pegawaiId);
    const { orang, jabatan, kamus, pilihan } = kompetensiOrang(bahan, diminta);
    const [satu] = orang;
    if (!satu) throw new AppError("notFound", { hal: HAL.pegawai });
    const milik = jabatan.find(({ id }) => id === satu.jabatanId);
    return [
      { ...bingkai, profil: await activeProfil(query), per },
      {
        nama: satu.nama,
        nip: satu.nip,
        jabatan: milik?.nama ?? "",
        unit: milik?.unit ?? "",
        skala: pilihan.skala,
        hasil: satu.hasil,
        kamus,
      },
    ];
  },
  compose: naskahKesenjangan,
});

/** Everything of competency, for a workbook that can be imported again. */
export const bukuKompetensi = sumberNaskah<"bukuKompetensi", Parameters<typeof naskahBukuKompetensi>>({
  gather: async (context, _diminta, bingkai) => {
    const { query } = context.files.store;
    const bahan = await bahanKompetensi(query, context.today());
    const unit = new Map(bahan.unit.map(({ id, nama }) => [id, nama]));
    return [
      { ...bingkai, profil: await activeProfil(query), per: context.today() },
      {
        kamus: kamusKompetensi(bahan.teknis),
        teknis: bahan.teknis,
        standar: bahan.standar,
        penilaian: bahan.penilaian,
        pelatihan: await katalogPelatihan(query),
        jabatan: bahan.jabatan.map(({ id, nama, unitId }) => ({ id, nama, unit: unit.get(unitId) ?? "" })),
        pegawai: bahan.pegawai.map(({ id, nama, nip }) => ({ id, nama, nip })),
      },
    ];
  },
  compose: naskahBukuKompetensi,
});
