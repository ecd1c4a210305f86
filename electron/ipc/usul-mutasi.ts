import { AppError } from "../../core/errors";
import type { BahanSurat } from "../../core/formasi/naskah-surat";
import type { Naskah } from "../../core/naskah/naskah";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { pangkatGolongan } from "../../core/pegawai/pangkat";
import { naskahUsulMutasi } from "../../core/penempatan/naskah-usul-mutasi";
import { kalimatUsul } from "../../core/text/alasan-penempatan";
import { HAL } from "../../core/text/hal";
import { penyebut } from "../../core/text/penempatan-halaman";
import { TEKS_USUL_MUTASI } from "../../core/text/usul-mutasi";
import { activeProfil } from "../db/profil";
import { bacaBerkas, berkasKe, type BerkasTerbaca } from "./berkas-mutasi";
import { computeRencanaTercetak, type RencanaDicetak } from "./berkas-penempatan";
import type { Kumpulan } from "./penempatan";
import { kumpulkanDicetak } from "./rencana-dicetak";
import { sumberNaskah } from "./sumber-naskah";

/** The letter that proposes to move one person, by the plan that is solved anew under the limits, or by a kept one. @throws AppError notFound */
export const usulMutasi = sumberNaskah<"usulMutasi", Parameters<typeof susunUsul>>({
  gather: async (context, { pegawaiId, ...diminta }, bingkai) => {
    const { kumpulan, dicetak } = await kumpulkanDicetak(context, diminta);
    const { per } = kumpulan.terbaca;
    const bahan = { ...bingkai, profil: await activeProfil(context.files.store.query), per };
    return [bahan, kumpulan, { pegawaiId, dicetak, berkas: await bacaBerkas(context, pegawaiId, per) }];
  },
  compose: susunUsul,
});

/** @throws AppError notFound, invalidInput where nothing is proposed for her, or the limits contradict each other */
function susunUsul(
  bahan: BahanSurat,
  kumpulan: Kumpulan,
  { pegawaiId, dicetak, berkas }: { readonly pegawaiId: string; readonly dicetak: RencanaDicetak | null; readonly berkas: BerkasTerbaca },
): Naskah {
  const { pegawai } = kumpulan.terbaca.kesiapan;
  const orang = pegawai.find(({ id }) => id === pegawaiId);
  if (!orang) throw new AppError("notFound", { hal: HAL.pegawai });
  const rencana = computeRencanaTercetak(kumpulan, dicetak);
  const usul = rencana.usul.find((satu) => satu.pegawaiId === pegawaiId);
  const ke = rencana.jabatan[usul?.ke ?? ""];
  if (!usul || !ke) throw new AppError("invalidInput", { rincian: TEKS_USUL_MUTASI.tanpaUsul(namaLengkap(orang)) });
  const langkah = rencana.rangkaian.flatMap((satu) => satu.langkah).find((satu) => satu.pegawaiId === pegawaiId);
  return naskahUsulMutasi(bahan, {
    nama: namaLengkap(orang),
    nip: orang.nip,
    pangkat: pangkatGolongan(orang.golongan),
    pendidikan: orang.pendidikan || orang.tingkatPendidikan,
    dari: rencana.jabatan[usul.dari ?? ""] ?? null,
    tmtJabatan: orang.tmtJabatan,
    ke,
    hari: langkah?.hari ?? usul.palingAwal,
    alasan: kalimatUsul(usul, penyebut(rencana.nama, rencana.jabatan), rencana.usul),
    berkas: berkasKe(berkas, usul.ke),
  });
}
