import { parsePlainDate, type PlainDate } from "../date";
import { idHariDaftar } from "../ingatan";
import { formatTanggalPendek } from "../text/date";
import { TEKS_TANYA_RIWAYAT } from "../text/pertanyaan-riwayat";
import type { HariDaftar } from "./banding-riwayat";
import { hariTertulis, kemarin, type HariTertulis } from "./hari-daftar";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import { bacaTanggalTeks } from "./tanggal";

/** The day that one sheet of people describes. */
export interface HariLembar extends HariDaftar {
  /** Where the sheet or its file says it; null where neither does. */
  readonly tertulis: HariTertulis | null;
  /** Tells lists of different days of one import apart; empty for a list without a day of its own. */
  readonly kunci: string;
  /** The day, for a fact of a row (undefined: of none) that is dated by nothing else: where the sheet does not say it, it is asked. */
  readonly pakai: (nomorBaris?: number) => PlainDate;
  /** An answer to the question of the day that is no day up to today; null where there is none. */
  readonly takTerbaca: string | null;
}

/** The day of a sheet: as written, else as answered, else today. */
export function hariLembar(lembar: LembarDraf, { keadaan, tanya, hariTerakhir }: Penilaian): HariLembar {
  const hariIni = keadaan.per;
  const tertulis = hariTertulis(lembar, hariIni);
  const kunciTanya = `hari:${lembar.berkas}:${lembar.nomor}`;
  const jawaban = tertulis === null ? tanya.jawabanUntuk(kunciTanya, null) : null;
  const dijawab = bacaJawaban(jawaban, hariIni);
  const per = tertulis?.hari ?? dijawab ?? hariIni;
  const akhirBulanLalu = kemarin(`${hariIni.slice(0, 8)}01` as PlainDate);
  return {
    per,
    mutakhir: hariTerakhir === null || per >= hariTerakhir,
    tertulis,
    kunci: (tertulis?.hari ?? dijawab) === null ? "" : per,
    takTerbaca: dijawab === null ? jawaban : null,
    pakai: (nomorBaris) => {
      if (tertulis === null)
        tanya.tanyakanDi(lembar, {
          kunci: kunciTanya,
          jenis: "hariDaftar",
          sel: "",
          nomorBaris,
          kalimat: TEKS_TANYA_RIWAYAT.hari,
          pilihan: [
            { nilai: hariIni, label: TEKS_TANYA_RIWAYAT.hariIni(formatTanggalPendek(hariIni)), akibat: "" },
            { nilai: akhirBulanLalu, label: formatTanggalPendek(akhirBulanLalu), akibat: "" },
          ],
          bebas: TEKS_TANYA_RIWAYAT.hariLain,
          bawaan: hariIni,
        });
      return per;
    },
  };
}

function bacaJawaban(jawaban: string | null, hariIni: PlainDate): PlainDate | null {
  const hari = jawaban === null ? null : bacaTanggalTeks(jawaban);
  return hari !== null && hari <= hariIni ? hari : null;
}

/** The newest day of which anything is known: that of the newest list that came in, else the last day on which a known fact began. */
export function hariTerakhirDikenal({ ingatan, riwayat, per }: Penilaian["keadaan"]): PlainDate | null {
  const daftar = parsePlainDate(ingatan.find(({ id }) => id === idHariDaftar)?.nilai ?? "");
  if (daftar !== null) return daftar;
  let terakhir: PlainDate | null = null;
  for (const fakta of [riwayat.riwayatGolongan, riwayat.riwayatJabatan, riwayat.riwayatStatus, riwayat.riwayatKedudukan])
    for (const { sejak } of fakta) if (sejak !== null && sejak <= per && (terakhir === null || sejak > terakhir)) terakhir = sejak;
  return terakhir;
}
