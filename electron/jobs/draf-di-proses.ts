import { AppError } from "../../core/errors";
import {
  dampak,
  jawab,
  keluarkanBaris,
  kembali,
  mulaiDraf,
  perbaikiSel,
  petakan,
  rencana,
  segarkan,
  ulangi,
  type Draf,
} from "../../core/intake/draf";
import { kenaliDokumen } from "../../core/intake/anjab/kenali-anjab";
import type { BukuTerbaca } from "../../core/intake/lembar";
import { TABEL_RENCANA } from "../../core/intake/rencana";
import { barisKelompok, barisLembar, ringkasan, sisaDraf } from "../../core/intake/tampilan";
import { TEKS_IMPOR } from "../../core/text/intake";
import { kalimatGalat } from "../../core/text/galat";
import { bacaBuku } from "../excel/baca-buku";
import type { BahanDraf, BerkasMasuk, DrafImpor, TahapDraf } from "./draf";

/** Share of the progress that reading takes; judging takes the rest. */
const PERSEN_MEMBACA = 90;

/**
 * A draft in this process: for the command line and tests, and inside the worker thread of the other hosts. Between files it
 * lets waiting work in; within a file reading is not interrupted.
 *
 * @param amati told of every change of stage
 * @param amatiBaca told the number of each file before it is read, and null when all are
 */
export function startDraftInProcess(
  bahan: BahanDraf,
  amati: (tahap: TahapDraf) => void = () => undefined,
  amatiBaca: (nomor: number | null) => void = () => undefined,
): DrafImpor {
  let tahap: TahapDraf = tahapMembaca(bahan.berkas, 0, 0);
  let draf: Draf | null = null;
  let ditutup = false;

  const pindah = (baru: TahapDraf): void => {
    tahap = baru;
    amati(baru);
  };
  const isi = (): Draf => {
    if (ditutup) throw new AppError("previewGone");
    if (tahap.tahap === "gagal") throw tahap.galat;
    if (!draf) throw new AppError("previewNotReady");
    return draf;
  };
  const baca = async (): Promise<void> => {
    const buku: BukuTerbaca[] = [];
    for (const [nomor, berkas] of bahan.berkas.entries()) {
      pindah(tahapMembaca(bahan.berkas, nomor, 0));
      await new Promise<void>((lanjut) => {
        setImmediate(lanjut);
      });
      if (ditutup) throw new AppError("cancelled");
      amatiBaca(nomor);
      buku.push(await bacaAtauJelaskan(berkas, (persen) => pindah(tahapMembaca(bahan.berkas, nomor, persen))));
    }
    amatiBaca(null);
    draf = mulaiDraf(buku, bahan.keadaan, bahan.pemetaan);
    pindah({ tahap: "siap" });
  };

  const siap = baca().catch((galat: unknown) => {
    const dikenal = galat instanceof AppError ? galat : new AppError("internal");
    pindah({ tahap: "gagal", galat: dikenal });
    throw dikenal;
  });
  siap.catch(() => undefined);

  return {
    status: () => tahap,
    siap: () => siap,
    ringkasan: async () => {
      const kini = isi();
      const pertanyaan = kini.hasil.penilaian.tanya.semua();
      const [dapatKembali, dapatUlang] = [kini.lalu?.apa ?? null, kini.depan?.apa ?? null];
      return { berkas: ringkasan(kini), dampak: dampak(kini), pertanyaan, dapatKembali, dapatUlang };
    },
    baris: async (permintaan) => barisLembar(isi(), permintaan),
    perbaiki: async ({ berkas, lembar, ...perbaikan }) => {
      draf = perbaikiSel(isi(), { berkas, lembar }, perbaikan);
    },
    keluarkan: async ({ berkas, lembar, ...pilihan }) => {
      draf = keluarkanBaris(isi(), { berkas, lembar }, pilihan);
    },
    keluarkanKelompok: async ({ berkas, lembar, kelompok }) => {
      const baris = barisKelompok(isi(), { berkas, lembar }, kelompok);
      if (baris.length > 0) draf = keluarkanBaris(isi(), { berkas, lembar }, { baris, keluarkan: true });
    },
    jawab: async ({ kunci, nilai }) => {
      draf = jawab(isi(), kunci, nilai);
    },
    kembali: async () => {
      draf = kembali(isi());
    },
    ulangi: async () => {
      draf = ulangi(isi());
    },
    sisa: async () => sisaDraf(isi(), TEKS_IMPOR.dikeluarkanAnalis),
    petakan: async ({ berkas, lembar, ...pilihan }) => {
      draf = petakan(isi(), { berkas, lembar }, pilihan);
    },
    segarkan: async (keadaan) => {
      draf = segarkan(isi(), keadaan);
    },
    rencana: async () => {
      const tulis = rencana(isi());
      const kosong = TABEL_RENCANA.every((tabel) => tulis[tabel].tambah.length + tulis[tabel].ubah.length === 0);
      if (kosong) throw new AppError("nothingToApply");
      return tulis;
    },
    tutup: async () => {
      ditutup = true;
      draf = null;
    },
  };
}

/**
 * The file as read, or with the sentence that says why not: one bad file never stops the others. What the libraries throw at a
 * file that they cannot follow is a fault of the file.
 */
async function bacaAtauJelaskan({ nama, isi, galat: terhenti }: BerkasMasuk, lapor: (persen: number) => void): Promise<BukuTerbaca> {
  if (terhenti !== undefined) return { nama, lembar: [], galat: terhenti };
  try {
    return await bacaBerkas(nama, isi, lapor);
  } catch (galat) {
    const { failure } = galat instanceof AppError ? galat : new AppError("fileUnreadable", { berkas: nama, sebab: "susunan" });
    return { nama, lembar: [], galat: kalimatGalat(failure) };
  }
}

/** A workbook, or a Word document that holds an informasi jabatan. */
async function bacaBerkas(nama: string, isi: Uint8Array, lapor: (persen: number) => void): Promise<BukuTerbaca> {
  try {
    return bacaBuku(nama, isi, lapor);
  } catch (galat) {
    const gagal = galat instanceof AppError ? galat.failure : null;
    if (gagal?.code !== "fileNotWorkbook" || gagal.data.wujud !== "word") throw galat;
    // Its library is loaded when a document comes.
    const { bacaWord } = await import("../word/baca-word");
    const buku = await bacaWord(nama, isi);
    const [dokumen] = buku.lembar.map(kenaliDokumen);
    if (dokumen !== "anjab") throw new AppError("fileNotWorkbook", { berkas: nama, wujud: dokumen ?? "word" });
    return buku;
  }
}

function tahapMembaca(berkas: readonly BerkasMasuk[], nomor: number, persen: number): TahapDraf {
  const seluruhnya = Math.floor(((nomor + persen / 100) / berkas.length) * PERSEN_MEMBACA);
  return { tahap: "membaca", berkas: berkas[nomor]?.nama ?? "", keBerapa: nomor + 1, dari: berkas.length, persen: seluruhnya };
}
