import { PERIODE, type Periode } from "../abk/tugas";
import type { ProfilAbk } from "../abk/profil";
import { formatBerarti } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BarisAbk } from "./baris-abk";
import { hampirSama } from "./angka-tugas";
import { hasilBilaSetahun, kaliSetahun } from "./hasil-lembar";
import { selKosong } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";

interface Bahan {
  readonly lembar: LembarDraf;
  readonly baris: readonly BarisAbk[];
  readonly profil: ProfilAbk;
  /** Total need when rows (by index) have volumes of another period. */
  readonly kebutuhan: (periode: ReadonlyMap<number, Periode>) => number;
}

/**
 * Asks of which period the volumes are whose own cell is empty, where the sheet has a column of periods and fills it for other rows. An empty cell may
 * be a year's volume or "as above". Not asked where the heading or the divisor says it, or where the row's own result does. Returns the
 * period of each such row.
 */
export function tanyaPeriodeKosong(
  { lembar, baris, profil, kebutuhan }: Bahan,
  { tanya }: Pick<Penilaian, "tanya">,
): ReadonlyMap<number, Periode> {
  const bertugas = baris.filter(({ tugas }) => tugas !== null);
  const kosong = bertugas.filter((satu) => takBerperiode(satu) && !menurutHasil(satu, profil));
  const [pertama] = kosong;
  const terisi = new Set(bertugas.flatMap(({ angka, pembaca }) => (selKosong(pembaca.isi("periode")) ? [] : (angka.periode ?? []))));
  if (!pertama || terisi.size === 0) return new Map();
  const sebagai = (periode: Periode): ReadonlyMap<number, Periode> => new Map(kosong.map(({ indeks }) => [indeks, periode]));
  const jawaban = tanya.tanyakanDi(
    lembar,
    {
      kunci: `periodeKosong:${lembar.berkas}:${lembar.nomor}`,
      jenis: "kewajaran",
      sel: pertama.pembaca.alamat("periode"),
      kalimat: TEKS_TANYA.periodeKosong,
      pilihan: PERIODE.toReversed()
        .filter((periode) => periode === "tahun" || terisi.has(periode))
        .map((periode) => ({
          nilai: periode,
          label: TEKS_TANYA.volumeSe[periode],
          akibat: TEKS_TANYA.kebutuhan(formatBerarti(kebutuhan(sebagai(periode)), 3)),
        })),
      bawaan: "tahun",
    },
    kosong.length,
  );
  const dipilih = PERIODE.find((periode) => periode === jawaban) ?? "tahun";
  return dipilih === "tahun" ? new Map() : sebagai(dipilih);
}

function takBerperiode({ pembaca, angka }: BarisAbk): boolean {
  if (!pembaca.punya("periode") || !selKosong(pembaca.isi("periode")) || angka.periode !== null) return false;
  return angka.makna === null || angka.makna.periode === "tahun";
}

/** The row's own result counts its volume once a year. */
function menurutHasil(satu: BarisAbk, profil: ProfilAbk): boolean {
  const { tertulis } = satu.angka;
  const setahun = hasilBilaSetahun(satu, profil);
  return tertulis !== null && tertulis > 0 && setahun !== null && hampirSama(tertulis, setahun * kaliSetahun("tahun", profil));
}
