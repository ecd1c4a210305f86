import { isSebelumTindakan, type AlasanCadangan } from "./catatan";

/** A snapshot as thinning knows it. */
export interface CadanganBertanggal {
  readonly nama: string;
  /** Moment on the office's own clock, `YYYY-MM-DDTHH:MM`. */
  readonly setempat: string;
  readonly alasan: AlasanCadangan;
}

const HARI_PENUH = 14;
const HARI_MINGGUAN = 61;
const HARI_BULANAN = 731;
/** However old, the latest few stay. */
const TERBARU_TETAP = 3;
/** A longer silence than this may be a clock that was set ahead: it makes nothing older. */
const SENYAP_TERPANJANG = 62;

/**
 * The snapshots that may go: of today one an hour stays, of two weeks one a day, of two months one a week, of two years one a month, each
 * time the latest. Those taken before an import, a merge, a migration or a change of protection stay two weeks whatever came after them.
 *
 * Age is counted along the snapshots themselves. Those that lie in the future were taken while the clock was ahead: they stay, and hold up
 * nothing of the others. A silence of more than two months counts as none, because a clock that was set ahead looks the same.
 *
 * @param daftar of one minute those first that hold more
 * @param kini the present moment on the same clock
 * @returns names, in no order of their own
 */
export function yangDijarangkan(daftar: readonly CadanganBertanggal[], kini: string): readonly string[] {
  const terbaca = daftar.filter(({ setempat }) => setempat <= kini && Number.isFinite(hariKe(setempat)));
  const terbaruDulu = terbaca.toSorted((a, b) => (a.setempat === b.setempat ? 0 : a.setempat < b.setempat ? 1 : -1));
  const terisi = new Set<string>();
  const pergi: string[] = [];
  let umur = 0;
  let sesudahnya = kini;
  for (const [urutan, satu] of terbaruDulu.entries()) {
    const selang = hariKe(sesudahnya) - hariKe(satu.setempat);
    umur += selang > SENYAP_TERPANJANG ? 0 : selang;
    sesudahnya = satu.setempat;
    const wadah = wadahDari(satu.setempat, umur);
    const dijaga = urutan < TERBARU_TETAP || (isSebelumTindakan(satu.alasan) && umur < HARI_PENUH);
    if (!dijaga && (wadah === null || terisi.has(wadah))) pergi.push(satu.nama);
    if (wadah !== null) terisi.add(wadah);
  }
  return pergi;
}

/** What a snapshot of this age shares its place with; null when it has none any more. */
function wadahDari(setempat: string, umur: number): string | null {
  if (umur === 0) return setempat.slice(0, 13);
  if (umur < HARI_PENUH) return setempat.slice(0, 10);
  // 1970-01-01 was a Thursday: three days on, weeks begin with Monday.
  if (umur < HARI_MINGGUAN) return `minggu ${Math.floor((hariKe(setempat) + 3) / 7)}`;
  return umur < HARI_BULANAN ? setempat.slice(0, 7) : null;
}

/** Days since 1970-01-01 of the calendar day. */
function hariKe(setempat: string): number {
  return Math.floor(Date.parse(`${setempat.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}
