import { analisisBerbeda, bandingkanAbk } from "../../core/abk/banding-abk";
import { penetapanTerakhir } from "../../core/abk/dokumen";
import type { IsiAbk, Potret } from "../../core/abk/potret";
import type { JumlahRekap } from "../../core/formasi/rekap";
import { TEKS_DOKUMEN } from "../../core/text/dokumen";
import { HAL } from "../../core/text/hal";
import { namaDokumen } from "../../core/text/keadaan-dokumen";
import { readPotret } from "../db/dokumen";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { hidupDokumen } from "./hidup-dokumen";
import { ambilPotret, isiSekarang } from "./potret";

type NamaDokumen = "dokumen.list" | "dokumen.get" | "dokumen.drift" | "dokumen.compare" | "dokumen.create";
type LangkahDokumen = "dokumen.submit" | "dokumen.sendBack" | "dokumen.layDown" | "dokumen.reopen" | "dokumen.remove";

/** The ABK of a year as a document. */
const hidup = hidupDokumen<JumlahRekap, IsiAbk, Potret>({
  tabel: "dokumenAbk",
  hal: HAL.dokumenAbk,
  isi: TEKS_DOKUMEN.isi,
  nama: namaDokumen,
  langkah: {
    mulai: "dokumenMulai",
    ajukan: "dokumenAjukan",
    kembalikan: "dokumenKembalikan",
    tetapkan: "dokumenTetapkan",
    buka: "dokumenBuka",
    hapus: "dokumenHapus",
  },
  isiSekarang,
  ambilPotret,
  bacaPotret: ({ files }, potretId) => readPotret(files.store.query, potretId),
  berubah: (diajukan, sekarang) => {
    const { jabatan, profil } = bandingkanAbk(diajukan, sekarang);
    const berubah = jabatan.filter(({ keadaan }) => keadaan !== "tetap").length;
    return berubah === 0 && profil.length === 0 ? null : { sebab: "berubah", jabatan: berubah, profil: profil.length > 0 };
  },
});

export const dokumenHandlers: Handlers<NamaDokumen | LangkahDokumen> = {
  "dokumen.list": hidup.semua,
  "dokumen.get": async (context, { id }) => {
    const { dokumen, beku, isi } = await hidup.satu(context, id);
    const { profil, per, rekap, jumlah } = isi;
    return { dokumen, dibekukan: beku && { waktu: beku.waktu, pelaku: beku.pelaku }, profil, per, rekap, jumlah };
  },
  "dokumen.drift": async (context) => {
    const acuan = penetapanTerakhir(await hidup.tersimpan(context));
    const isi = acuan && (await hidup.isiBeku(context, acuan));
    if (!isi) return null;
    const { jabatan, profil } = bandingkanAbk(isi, await isiSekarang(context));
    const { id, tahun, urutan, keadaan } = acuan;
    return { dokumen: { id, tahun, urutan, keadaan }, jabatan: jabatan.filter(analisisBerbeda).length, profil: profil.length > 0 };
  },
  "dokumen.compare": async (context, { lama, baru }) => bandingkanAbk(await isiDari(context, lama), await isiDari(context, baru)),
  "dokumen.create": (context, { tahun }) => hidup.mulai(context, tahun),
  "dokumen.submit": hidup.ajukan,
  "dokumen.sendBack": hidup.kembalikan,
  "dokumen.layDown": hidup.tetapkan,
  "dokumen.reopen": hidup.bukaLagi,
  "dokumen.remove": hidup.hapus,
};

/** Content of a document, or of the present state for null. @throws AppError notFound */
export const isiDari = hidup.isiDari;

/** How a content is called: a document with its state, or the present state. @throws AppError notFound */
export async function sebutanIsi(context: ReadingContext, id: string | null): Promise<string> {
  return id === null ? TEKS_DOKUMEN.sekarang : hidup.sebutan(context, id);
}
