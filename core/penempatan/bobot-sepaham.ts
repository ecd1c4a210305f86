import type { Keputusan, UsulTersimpan } from "./rencana-tersimpan";
import { BAGIAN_SKOR, type BobotSkor } from "./skor";
import { titikTerdekat, type Kotak } from "./titik-terdekat";
import type { TanpaTimbangan, Timbangan } from "./timbangan";

/** What was decided of a move, and what the weights say of it. */
export interface KeputusanTertimbang {
  readonly id: string;
  readonly keputusan: Keputusan;
  readonly timbangan: Timbangan;
}

/**
 * A decision with which the weights found do not agree. `mustahil`: no weights do. `bertentangan`: none do together with those of `dengan`,
 * which are as few as may be. `belumPasti`: not everything was looked at.
 */
export interface TakSepaham {
  readonly id: string;
  readonly sebab: "mustahil" | "bertentangan" | "belumPasti";
  readonly dengan: readonly string[];
}

export interface BobotSepaham {
  /** Decisions that the present weights agree with. */
  readonly kini: number;
  /** Decisions that the weights found agree with. */
  readonly nanti: number;
  /** The weights found; null where the present ones agree with as many as any do. */
  readonly bobot: BobotSkor | null;
  /** Sum of the absolute changes. */
  readonly jarak: number;
  /** Whether everything was looked at: no weights agree with more, and of those that agree with as many none are nearer. */
  readonly tuntas: boolean;
  readonly tidakSepaham: readonly TakSepaham[];
}

/** What the weights would have to be to agree with what was decided, in every plan together. */
export interface BobotMenurutKeputusan extends BobotSepaham {
  /** The office's weights of the day. */
  readonly sekarang: BobotSkor;
  /** Decisions that the weights could be held against. */
  readonly ditimbang: number;
  /** Those that do not hang on weights, and those kept before it was kept what they hang on. */
  readonly tanpaTimbangan: readonly { readonly id: string; readonly sebab: TanpaTimbangan | "belumDisimpan" }[];
  /** Every move that was decided on, by its id. */
  readonly usul: Readonly<Record<string, Pick<UsulTersimpan, "nama" | "ke" | "keputusan" | "rencanaId">>>;
}

/** How many steps are looked at before what was found till then is told as such. */
const LANGKAH_TERBANYAK = 1_000;
const HAMPIR = 1e-6;

/** A decision as a row of whole numbers: weights agree with it where the row times the weights is above 0. */
interface Baris {
  readonly id: readonly string[];
  readonly isi: readonly number[];
}

/**
 * The whole weights nearest to the present ones, with the same sum and none below 0, that agree with the most decisions. Weights agree with
 * a move that was accepted where they put its plan above the best one without it, and with one that was turned down where they put it below.
 * It changes nothing, and says nothing of who was right.
 */
export function bobotSepaham(keputusan: readonly KeputusanTertimbang[], bobot: BobotSkor): BobotSepaham {
  const asal = BAGIAN_SKOR.map((bagian) => bobot[bagian]);
  const jumlah = asal.reduce((semua, satu) => semua + satu, 0);
  const kotak: Kotak = { asal, bawah: asal.map(() => 0), atas: asal.map(() => jumlah) };
  const semua = barisKeputusan(keputusan);
  const mungkin = semua.filter(({ isi }) => isi.some((satu) => satu > 0));
  const { titik, banyak, tuntas } = cari(kotak, mungkin);
  const kini = countSepaham(semua, asal);
  return {
    kini,
    nanti: banyak,
    bobot: titik === asal ? null : (Object.fromEntries(BAGIAN_SKOR.map((bagian, j) => [bagian, titik[j] ?? 0])) as BobotSkor),
    jarak: jarak(asal, titik),
    tuntas,
    tidakSepaham: semua
      .filter((satu) => !sepaham(satu, titik))
      .flatMap((satu) => {
        const sebab = sebabTakSepaham(kotak, satu, { sepaham: mungkin.filter((lain) => sepaham(lain, titik)), tuntas });
        return satu.id.map((id) => ({ id, ...sebab }));
      }),
  };
}

function sebabTakSepaham(
  kotak: Kotak,
  satu: Baris,
  { sepaham: lain, tuntas }: { readonly sepaham: readonly Baris[]; readonly tuntas: boolean },
): Omit<TakSepaham, "id"> {
  if (kotak.atas.every((batas) => batas === 0) || satu.isi.every((isi) => isi <= 0)) return { sebab: "mustahil", dengan: [] };
  if (!tuntas && adaBobot(kotak, [satu, ...lain])) return { sebab: "belumPasti", dengan: [] };
  return { sebab: "bertentangan", dengan: bertentangan(kotak, satu, lain) };
}

/** Equal decisions are one row; a row is as short as it can be. */
function barisKeputusan(keputusan: readonly KeputusanTertimbang[]): readonly Baris[] {
  const baris = new Map<string, Baris>();
  for (const { id, keputusan: apa, timbangan } of keputusan) {
    const penuh = BAGIAN_SKOR.map((bagian) => (apa === "terima" ? timbangan[bagian] : 0 - timbangan[bagian]));
    const bagi = Math.max(1, penuh.reduce(faktorSekutu, 0));
    const isi = penuh.map((satu) => satu / bagi);
    baris.set(isi.join(), { isi, id: [...(baris.get(isi.join())?.id ?? []), id] });
  }
  return [...baris.values()];
}

function faktorSekutu(a: number, b: number): number {
  let [besar, kecil] = [Math.abs(a), Math.abs(b)];
  while (kecil > 0) [besar, kecil] = [kecil, besar % kecil];
  return besar;
}

const sepaham = ({ isi }: Baris, titik: readonly number[]): boolean =>
  isi.reduce((semua, satu, j) => semua + satu * (titik[j] ?? 0), 0) > 0;

const countSepaham = (baris: readonly Baris[], titik: readonly number[]): number =>
  baris.reduce((semua, satu) => semua + (sepaham(satu, titik) ? satu.id.length : 0), 0);

const jarak = (a: readonly number[], b: readonly number[]): number => a.reduce((semua, satu, j) => semua + Math.abs(satu - (b[j] ?? 0)), 0);

interface Cabang {
  readonly kotak: Kotak;
  readonly wajib: readonly Baris[];
  /** Rows that nothing was settled about. */
  readonly bebas: readonly Baris[];
}

interface Hasil {
  readonly titik: readonly number[];
  readonly banyak: number;
  readonly tuntas: boolean;
}

/**
 * Branch and bound: a row that the nearest point does not agree with is insisted on, or given up; then a weight with a fraction is kept
 * below it, or above it. A branch that cannot agree with more than was found, nor with as many and nearer, is left.
 */
function cari(kotak: Kotak, baris: readonly Baris[]): Hasil {
  const { asal } = kotak;
  let terbaik: readonly number[] = asal;
  let banyak = countSepaham(baris, asal);
  let terdekat = 0;
  let langkah = 0;
  const tumpukan: Cabang[] = [{ kotak, wajib: [], bebas: baris }];
  for (let cabang = tumpukan.pop(); cabang !== undefined; cabang = tumpukan.pop()) {
    const { wajib, bebas } = cabang;
    const paling = [...wajib, ...bebas].reduce((semua, { id }) => semua + id.length, 0);
    if (paling < banyak || (paling === banyak && terdekat === 0)) continue;
    if (langkah === LANGKAH_TERBANYAK) return { titik: terbaik, banyak, tuntas: false };
    langkah += 1;
    const titik = titikTerdekat(
      cabang.kotak,
      wajib.map(({ isi }) => isi),
    );
    if (titik === null || (paling === banyak && jarak(asal, titik) > terdekat - 1 - HAMPIR)) continue;
    const bulat = titik.map(Math.round);
    const pecahan = titik.findIndex((satu, j) => Math.abs(satu - (bulat[j] ?? 0)) > HAMPIR);
    const uji = pecahan < 0 ? bulat : titik;
    const luput = bebas.find((satu) => !sepaham(satu, uji));
    if (pecahan < 0 && wajib.every((satu) => sepaham(satu, bulat))) {
      const [dapat, jauh] = [countSepaham(baris, bulat), jarak(asal, bulat)];
      if (dapat > banyak || (dapat === banyak && jauh < terdekat)) [terbaik, banyak, terdekat] = [bulat, dapat, jauh];
    }
    if (luput !== undefined) {
      const sisa = bebas.filter((satu) => satu !== luput);
      tumpukan.push({ ...cabang, bebas: sisa }, { ...cabang, wajib: [...wajib, luput], bebas: sisa });
    } else if (pecahan >= 0) tumpukan.push(...belah(cabang, pecahan, titik[pecahan] ?? 0));
  }
  return { titik: terbaik, banyak, tuntas: true };
}

/** A branch with one weight at most, and at least, the whole number beside a fraction; the nearer one is looked at first. */
function belah(cabang: Cabang, j: number, nilai: number): readonly Cabang[] {
  const { kotak } = cabang;
  const turun: Cabang = { ...cabang, kotak: { ...kotak, atas: kotak.atas.with(j, Math.floor(nilai)) } };
  const naik: Cabang = { ...cabang, kotak: { ...kotak, bawah: kotak.bawah.with(j, Math.ceil(nilai)) } };
  return nilai - Math.floor(nilai) < 0.5 ? [naik, turun] : [turun, naik];
}

/** Of rows that agree, as few as may be that no weights agree with together with one that does not: each is left out once, and stays out where it may. */
function bertentangan(kotak: Kotak, satu: Baris, lain: readonly Baris[]): readonly string[] {
  let sisa = lain;
  for (const calon of lain) {
    const tanpa = sisa.filter((milik) => milik !== calon);
    if (!adaBobot(kotak, [satu, ...tanpa])) sisa = tanpa;
  }
  return sisa.flatMap(({ id }) => id);
}

/** Whether whole weights agree with every row; where that cannot be told within the steps, they may. */
function adaBobot(kotak: Kotak, baris: readonly Baris[]): boolean {
  const tumpukan = [kotak];
  for (let langkah = 0; langkah < LANGKAH_TERBANYAK; langkah += 1) {
    const milik = tumpukan.pop();
    if (milik === undefined) return false;
    const titik = titikTerdekat(
      milik,
      baris.map(({ isi }) => isi),
    );
    if (titik === null) continue;
    const bulat = titik.map(Math.round);
    const pecahan = titik.findIndex((nilai, j) => Math.abs(nilai - (bulat[j] ?? 0)) > HAMPIR);
    if (pecahan < 0) return true;
    tumpukan.push(...belah({ kotak: milik, wajib: [], bebas: [] }, pecahan, titik[pecahan] ?? 0).map((cabang) => cabang.kotak));
  }
  return true;
}
