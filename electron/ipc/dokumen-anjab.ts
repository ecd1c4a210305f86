import { penetapanTerakhir } from "../../core/abk/dokumen";
import { bandingkanAnjab, bandingkanJabatanAnjab, type BandingAnjab } from "../../core/anjab/banding";
import {
  jumlahAnjab,
  VERSI_POTRET_ANJAB,
  type IsiAnjab,
  type IsiAnjabLengkap,
  type JumlahAnjab,
  type PotretAnjab,
} from "../../core/anjab/potret";
import type { BarisDokumenAnjab, SisiBanding } from "../../core/contract/dokumen-anjab";
import { AppError } from "../../core/errors";
import { TEKS_BANDING_ANJAB } from "../../core/text/banding-anjab";
import { TEKS_DOKUMEN } from "../../core/text/dokumen";
import { TEKS_DOKUMEN_ANJAB } from "../../core/text/dokumen-anjab";
import { HAL } from "../../core/text/hal";
import { namaDokumenAnjab } from "../../core/text/keadaan-dokumen";
import { bacaPotret } from "../db/dokumen";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { hidupDokumen } from "./hidup-dokumen";
import { ambilPotretAnjab, isiAnjabSekarang } from "./potret-anjab";

type NamaDokumen =
  | "dokumenAnjab.list"
  | "dokumenAnjab.get"
  | "dokumenAnjab.unsur"
  | "dokumenAnjab.drift"
  | "dokumenAnjab.compare"
  | "dokumenAnjab.create";
type LangkahDokumen =
  | "dokumenAnjab.submit"
  | "dokumenAnjab.sendBack"
  | "dokumenAnjab.layDown"
  | "dokumenAnjab.reopen"
  | "dokumenAnjab.remove";

/** The anjab of a year as a document. */
export const hidupAnjab = hidupDokumen<JumlahAnjab, IsiAnjab, PotretAnjab>({
  tabel: "dokumenAnjab",
  hal: HAL.dokumenAnjab,
  isi: TEKS_DOKUMEN_ANJAB.isi,
  nama: namaDokumenAnjab,
  langkah: {
    mulai: "dokumenAnjabMulai",
    ajukan: "dokumenAnjabAjukan",
    kembalikan: "dokumenAnjabKembalikan",
    tetapkan: "dokumenAnjabTetapkan",
    buka: "dokumenAnjabBuka",
    hapus: "dokumenAnjabHapus",
  },
  isiSekarang: (context) => isiAnjabSekarang(context),
  ambilPotret: ambilPotretAnjab,
  bacaPotret: ({ files }, potretId) => bacaPotret<PotretAnjab>(files.store.query, potretId, VERSI_POTRET_ANJAB),
  berubah: (diajukan, sekarang) => {
    const jabatan = bandingkanAnjab(diajukan, sekarang).filter(({ keadaan }) => keadaan !== "tetap").length;
    const profil = JSON.stringify(diajukan.profil) !== JSON.stringify(sekarang.profil);
    return jabatan === 0 && !profil ? null : { sebab: "berubah", jabatan, profil };
  },
});

export const dokumenAnjabHandlers: Handlers<NamaDokumen | LangkahDokumen> = {
  "dokumenAnjab.list": hidupAnjab.semua,
  "dokumenAnjab.get": async (context, { id }) => {
    const { dokumen, beku, isi } = await hidupAnjab.satu(context, id);
    return {
      dokumen,
      dibekukan: beku && { waktu: beku.waktu, pelaku: beku.pelaku },
      per: isi.per,
      jabatan: isi.jabatan.map(barisDokumen),
    };
  },
  "dokumenAnjab.unsur": async (context, { id, jabatanId }) =>
    (await hidupAnjab.isiDari(context, id)).jabatan.find(({ rekap }) => rekap.jabatanId === jabatanId) ?? null,
  "dokumenAnjab.drift": async (context) => {
    const acuan = penetapanTerakhir(await hidupAnjab.tersimpan(context));
    const isi = acuan && (await hidupAnjab.isiBeku(context, acuan));
    if (!isi) return null;
    const { id, tahun, urutan, keadaan } = acuan;
    const jabatan = bandingkanAnjab(isi, await isiAnjabSekarang(context)).flatMap((satu) =>
      satu.keadaan === "tetap" ? [] : [{ jabatanId: satu.jabatanId, keadaan: satu.keadaan }],
    );
    return { dokumen: { id, tahun, urutan, keadaan }, jabatan };
  },
  "dokumenAnjab.compare": (context, { lama, baru }) => bandingAnjab(context, lama, baru),
  "dokumenAnjab.create": (context, { tahun }) => hidupAnjab.mulai(context, tahun),
  "dokumenAnjab.submit": hidupAnjab.ajukan,
  "dokumenAnjab.sendBack": hidupAnjab.kembalikan,
  "dokumenAnjab.layDown": hidupAnjab.tetapkan,
  "dokumenAnjab.reopen": hidupAnjab.bukaLagi,
  "dokumenAnjab.remove": hidupAnjab.hapus,
};

function barisDokumen(satu: IsiAnjabLengkap): BarisDokumenAnjab {
  const { jabatanId, nama, unit, kelas } = satu.rekap;
  const { tugas, unsur, dianalisis } = jumlahAnjab([satu]);
  return { jabatanId, nama, unit, kelas, tugas, unsur, dianalisis };
}

/** Two contents beside each other: all their jabatan, or one of each. @throws AppError notFound */
export async function bandingAnjab(context: ReadingContext, lama: SisiBanding, baru: SisiBanding): Promise<BandingAnjab> {
  const [kiri, kanan] = [await hidupAnjab.isiDari(context, lama.dokumenId), await hidupAnjab.isiDari(context, baru.dokumenId)];
  const nama = [await namaSisi(context, lama), await namaSisi(context, baru)] as const;
  if (lama.jabatanId === null || baru.jabatanId === null) return { sebutan: nama, jabatan: bandingkanAnjab(kiri, kanan) };
  const [satu, lain] = [cari(kiri, lama.jabatanId), cari(kanan, baru.jabatanId)];
  const sebut = ({ rekap }: IsiAnjabLengkap, dokumen: string): string => TEKS_BANDING_ANJAB.jabatanDi(rekap.nama, rekap.unit, dokumen);
  return { sebutan: [sebut(satu, nama[0]), sebut(lain, nama[1])], jabatan: [bandingkanJabatanAnjab(satu, lain)] };
}

async function namaSisi(context: ReadingContext, { dokumenId }: SisiBanding): Promise<string> {
  return dokumenId === null ? TEKS_DOKUMEN.sekarang : hidupAnjab.sebutan(context, dokumenId);
}

function cari({ jabatan }: IsiAnjab, jabatanId: string): IsiAnjabLengkap {
  const satu = jabatan.find(({ rekap }) => rekap.jabatanId === jabatanId);
  if (!satu) throw new AppError("notFound", { hal: HAL.jabatan });
  return satu;
}
