import type { Periode } from "../abk/tugas";
import type { PlainDate } from "../date";
import { nilaiDraf, TANPA_KOREKSI, type LembarSelesai } from "../intake/nilai-draf";
import type { KeadaanData } from "../intake/keadaan";
import { kunciLembar } from "../intake/lembar-draf";
import { selKosong, teksSel, type BarisMentah, type BukuTerbaca, type IsiSel, type LembarMentah } from "../intake/lembar";
import { pecahBuku } from "../intake/pecah-tabel";
import { bacaTanggalTeks } from "../intake/tanggal";
import { nameKey, tidyText } from "../name";
import { TEKS_LEMBAR_RESPONDEN } from "../text/responden";
import { cocokkanResponden, type KecocokanTugas } from "./cocok-responden";

/**
 * A row of a respondent's sheet with what becomes of it: an answer, a task left empty (it is not done by this respondent), a row that
 * could not be read, or one that carries no task at all.
 */
export type BarisResponden =
  | { readonly nomor: number; readonly jenis: "jawaban"; readonly isi: IsiJawaban; readonly cocok: KecocokanTugas }
  | { readonly nomor: number; readonly jenis: "kosong"; readonly uraian: string }
  | { readonly nomor: number; readonly jenis: "ditolak"; readonly uraian: string; readonly sebab: readonly string[] }
  | { readonly nomor: number; readonly jenis: "perabot"; readonly uraian: string };

export interface IsiJawaban {
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly volume: number;
  readonly periode: Periode;
  readonly normaWaktuMenit: number;
  readonly alasan: string;
}

/** What one sheet of a workbook says, every row accounted for. */
export interface BacaanResponden {
  readonly berkas: string;
  readonly lembar: string;
  /** Empty when the sheet does not say who answered. */
  readonly nama: string;
  readonly tanggal: PlainDate | null;
  readonly baris: readonly BarisResponden[];
  /** What the sheet as a whole is warned of. */
  readonly masalah: readonly string[];
}

interface BahanBaca {
  readonly keadaan: KeadaanData;
  readonly jabatan: { readonly id: string; readonly nama: string; readonly unit: string };
}

/**
 * Reads every sheet of a workbook as the answers of one respondent for a jabatan, by the readers of ABK sheets. Each sheet is read by
 * itself: two respondents of one jabatan are no double. Sheets of another kind are told, none is dropped in silence.
 */
export function bacaResponden(buku: BukuTerbaca, { keadaan, jabatan }: BahanBaca): readonly BacaanResponden[] {
  const tugas = keadaan.tugas.filter(({ jabatanId }) => jabatanId === jabatan.id);
  // Stored tasks must not lend their figures to empty cells.
  const tanpaTugas: KeadaanData = { ...keadaan, tugas: [] };
  return buku.lembar.filter(berisi).flatMap((lembar) => {
    const pecahan = pecahBuku([{ ...buku, lembar: [lembar] }]);
    const koreksi = new Map(
      pecahan.flatMap((satu, berkas) =>
        satu.lembar.map(
          (_, nomor) => [kunciLembar(berkas, nomor), { ...TANPA_KOREKSI, abk: { jabatan: jabatan.nama, unit: jabatan.unit } }] as const,
        ),
      ),
    );
    const { lembar: selesai } = nilaiDraf({ buku: pecahan, keadaan: tanpaTugas, pemetaan: [], koreksi, jawaban: new Map() });
    const abk = selesai.filter(({ pengenalan }) => pengenalan.jenis === "abk");
    const baris = selesai.flatMap(barisLembar);
    return [
      {
        berkas: buku.nama,
        lembar: lembar.nama,
        nama: nilaiLabel(lembar, TEKS_LEMBAR_RESPONDEN.nama),
        tanggal: bacaTanggalTeks(nilaiLabel(lembar, TEKS_LEMBAR_RESPONDEN.tanggal)),
        baris: cocokkan(baris, tugas),
        masalah: [
          ...(abk.length > 0 ? [] : [TEKS_LEMBAR_RESPONDEN.bukanDaftarTugas]),
          ...selesai.flatMap(({ masalah }) => masalah.map(({ pesan }) => pesan)),
        ],
      },
    ];
  });
}

type BarisMentahResponden =
  | Exclude<BarisResponden, { readonly jenis: "jawaban" }>
  | { readonly nomor: number; readonly jenis: "jawaban"; readonly isi: IsiJawaban };

function barisLembar(satu: LembarSelesai): readonly BarisMentahResponden[] {
  const { lembar, pengenalan } = satu;
  const abk = pengenalan.jenis === "abk";
  const dinilai = new Map(satu.baris.map((baris) => [baris.indeks, baris]));
  return lembar.baris.flatMap((mentah, indeks): BarisMentahResponden[] => {
    if (mentah.sel.every(selKosong)) return [];
    const { nomor } = mentah;
    const hasil = dinilai.get(indeks);
    const tertulis = tidyText(teksDi(mentah, pengenalan.pemetaan["uraian"]));
    const uraian = tertulis || tidyText(teksSel(mentah.sel.find((sel) => !selKosong(sel)) ?? null));
    if (!abk || hasil === undefined || hasil.status === "perabot") return [{ nomor, jenis: "perabot", uraian }];
    const isi = hasil.isi === null ? null : isiJawaban(hasil.isi);
    if (isi !== null) return [{ nomor, jenis: "jawaban", isi }];
    const kosong = ["volume", "normaWaktu"].every((isian) => selKosong(selDi(mentah, pengenalan.pemetaan[isian])));
    // A row with its number alone is room for a task that nobody wrote.
    if (kosong) return [{ nomor, jenis: tertulis === "" ? "perabot" : "kosong", uraian }];
    return [{ nomor, jenis: "ditolak", uraian, sebab: hasil.masalah.map(({ pesan }) => pesan) }];
  });
}

/** What an accepted row holds; null for any other. */
function isiJawaban(isi: Readonly<Record<string, unknown>>): IsiJawaban | null {
  const { uraian, satuanHasil, volume, periode, normaWaktuMenit, keterangan } = isi;
  if (typeof uraian !== "string" || typeof volume !== "number" || typeof normaWaktuMenit !== "number") return null;
  return {
    uraian,
    satuanHasil: typeof satuanHasil === "string" ? satuanHasil : "",
    volume,
    periode: periode as Periode,
    normaWaktuMenit,
    alasan: typeof keterangan === "string" ? keterangan : "",
  };
}

function cocokkan(baris: readonly BarisMentahResponden[], tugas: KeadaanData["tugas"]): readonly BarisResponden[] {
  const uraian = baris.flatMap((satu) => (satu.jenis === "jawaban" ? [satu.isi.uraian] : []));
  const cocok = cocokkanResponden(uraian, tugas)[Symbol.iterator]();
  return baris.map((satu): BarisResponden =>
    satu.jenis === "jawaban" ? { ...satu, cocok: cocok.next().value ?? { jenis: "tidakAda" } } : satu,
  );
}

function berisi(lembar: LembarMentah): boolean {
  return lembar.baris.some(({ sel }) => !sel.every(selKosong));
}

function selDi({ sel }: BarisMentah, kolom: number | undefined): IsiSel {
  return kolom === undefined ? null : (sel[kolom] ?? null);
}

function teksDi(baris: BarisMentah, kolom: number | undefined): string {
  return teksSel(selDi(baris, kolom));
}

/** The value beside a label of the head block: behind its colon, or in the next cell that holds more than a colon. */
function nilaiLabel(lembar: LembarMentah, label: string): string {
  const kunci = nameKey(label);
  for (const { sel } of lembar.baris) {
    for (const [di, isi] of sel.entries()) {
      const [kepala = "", ...ekor] = teksSel(isi).split(":");
      if (nameKey(kepala) !== kunci) continue;
      const sendiri = tidyText(ekor.join(":"));
      if (sendiri !== "") return isiLabel(sendiri);
      const lain = sel.slice(di + 1).find((satu) => nameKey(teksSel(satu)) !== "");
      return lain === undefined ? "" : isiLabel(tidyText(teksSel(lain)).replace(/^:\s*/u, ""));
    }
  }
  return "";
}

/** Dots are room to write on, not an answer. */
function isiLabel(teks: string): string {
  return nameKey(teks) === "" ? "" : teks;
}
