import { naskahBandingAnjab } from "../../core/anjab/naskah-banding";
import { naskahInformasi } from "../../core/anjab/naskah-informasi";
import { AppError } from "../../core/errors";
import { kalimatPenetapan } from "../../core/text/dokumen";
import { HAL } from "../../core/text/hal";
import { namaDokumenAnjab } from "../../core/text/keadaan-dokumen";
import { activeProfil } from "../db/profil";
import type { ReadingContext } from "./context";
import { bandingAnjab, hidupAnjab } from "./dokumen-anjab";
import { isiAnjabSekarang } from "./potret-anjab";
import { sumberNaskah } from "./sumber-naskah";

/**
 * The informasi jabatan of the chosen jabatan in the order of the office, or as a document froze them, with its letterhead and signer.
 * @throws AppError notFound when one of them is not there
 */
export const informasiJabatan = sumberNaskah<"informasiJabatan", Parameters<typeof naskahInformasi>>({
  gather: async (context, { jabatan, per, dokumenId, satuan, asal, buku }, bingkai) => {
    const { isi, beku, penetapan } =
      dokumenId === undefined
        ? { isi: await isiAnjabSekarang(context, per), beku: null, penetapan: null }
        : await isiDokumen(context, dokumenId);
    const surat = beku === null ? {} : { kantor: beku.kantor, surat: { ...bingkai.surat, ...beku.surat } };
    const { profil, per: hari } = isi;
    return [{ ...bingkai, ...surat, profil, per: hari, satuan, asal, buku, penetapan, jabatan: dipilih(isi.jabatan, jabatan) }];
  },
  compose: naskahInformasi,
});

async function isiDokumen(context: ReadingContext, id: string) {
  const { dokumen, beku, isi } = await hidupAnjab.satu(context, id);
  const { keadaan, nomor, tanggal } = dokumen;
  const penetapan =
    keadaan === "ditetapkan" && tanggal !== null ? `${namaDokumenAnjab(dokumen)}. ${kalimatPenetapan(nomor, tanggal)}` : null;
  return { isi, beku, penetapan: penetapan ?? (await hidupAnjab.sebutan(context, id)) };
}

/** Those that were asked for, or all. @throws AppError notFound */
function dipilih<T extends { readonly rekap: { readonly jabatanId: string } }>(
  semua: readonly T[],
  jabatan: readonly string[] | undefined,
): readonly T[] {
  const diminta = jabatan === undefined ? null : new Set(jabatan);
  const hasil = semua.filter(({ rekap }) => diminta === null || diminta.has(rekap.jabatanId));
  if (hasil.length === 0 || (diminta !== null && hasil.length < diminta.size)) throw new AppError("notFound", { hal: HAL.jabatan });
  return hasil;
}

/** Two contents of the anjab element by element. @throws AppError notFound */
export const bandingInformasi = sumberNaskah<"bandingAnjab", Parameters<typeof naskahBandingAnjab>>({
  gather: async (context, { lama, baru }, bingkai) => [
    { ...bingkai, profil: await activeProfil(context.files.store.query), per: context.today() },
    await bandingAnjab(context, lama, baru),
  ],
  compose: naskahBandingAnjab,
});
