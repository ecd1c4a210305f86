import { accessSync, constants, existsSync, readFileSync, realpathSync, statfsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { AppError } from "../../core/errors";
import { nilaiLetak, type FaktaLetak } from "../../core/letak/nilai-letak";
import { awanMenurutNama, FOLDER_AWAN, isSistemJaringan } from "../../core/letak/tempat-berbahaya";

/** The machine on which a place is looked at. */
export interface Mesin {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is mounted, as Linux writes it in `/proc/mounts`; empty elsewhere. */
  readonly pasangan: () => string;
}

const MESIN_INI: Mesin = {
  platform: process.platform,
  env: process.env,
  pasangan: () => (existsSync("/proc/mounts") ? readFileSync("/proc/mounts", "utf8") : ""),
};

/** Gathers what is known of the folder of a data file, which need not be there yet. Writes nothing. */
export function faktaLetak(pathData: string, mesin: Mesin = MESIN_INI): FaktaLetak {
  const tertulis = dirname(resolve(pathData));
  const tampak = pasanganDari(tertulis, mesin)?.sistem ?? null;
  // Asked first of the path as it is written: a share that has gone is not to be touched.
  if (isJalurJaringan(tertulis)) return { ...TAK_DIKETAHUI, jalurJaringan: true };
  if (isSistemJaringan(tampak)) return { ...TAK_DIKETAHUI, sistem: tampak };
  const ada = folderAda(tertulis);
  const folder = realpathSync.native(ada);
  const dasar = pasanganDari(folder, mesin);
  return {
    jalurJaringan: isJalurJaringan(folder),
    sistem: dasar?.sistem ?? null,
    lepasan: isLepasan(folder, dasar?.sumber ?? "", mesin),
    awan: awanDari(join(folder, relative(ada, tertulis)), mesin),
    bolehDitulis: isBolehDitulis(folder),
    ruang: ruangDi(folder),
    ukuran: statSync(pathData, { throwIfNoEntry: false })?.size ?? null,
  };
}

/** @throws AppError tempatDitolak when data would be lost in the folder of a data file */
export function pastikanLetak(pathData: string): void {
  if (pathData === ":memory:") return;
  const { tolak } = nilaiLetak(faktaLetak(pathData));
  if (tolak !== null) throw new AppError("tempatDitolak", { folder: dirname(resolve(pathData)), sebab: tolak });
}

const TAK_DIKETAHUI: FaktaLetak = {
  jalurJaringan: false,
  sistem: null,
  lepasan: false,
  awan: null,
  bolehDitulis: true,
  ruang: null,
  ukuran: null,
};

/** The folder itself, or the nearest above it that is there. */
function folderAda(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : folderAda(dirname(folder));
}

/** A path of another computer on Windows; a drive that stands for one is such a path once it is resolved. */
function isJalurJaringan(path: string): boolean {
  return /^[\\/]{2}[^\\/?.]/u.test(path) || /^\\\\\?\\UNC\\/iu.test(path);
}

interface Pasangan {
  readonly sumber: string;
  readonly di: string;
  readonly sistem: string;
}

/** What is mounted where a path lies. */
function pasanganDari(path: string, { pasangan }: Mesin): Pasangan | null {
  const semua = pasangan()
    .split("\n")
    .flatMap((garis): readonly Pasangan[] => {
      const [sumber, di, sistem] = garis.split(" ");
      return sumber === undefined || di === undefined || sistem === undefined ? [] : [{ sumber, di: uraikan(di), sistem }];
    })
    .filter(({ di }) => path === di || path.startsWith(di.endsWith("/") ? di : `${di}/`));
  // Of several at one place the last hides the others.
  return semua.reduce<Pasangan | null>((lama, satu) => (lama !== null && lama.di.length > satu.di.length ? lama : satu), null);
}

/** Blanks and the like are written as three digits after a backslash. */
function uraikan(di: string): string {
  return di.replaceAll(/\\(\d{3})/gu, (_utuh, angka: string) => String.fromCodePoint(Number.parseInt(angka, 8)));
}

function isLepasan(path: string, sumber: string, { platform }: Mesin): boolean {
  if (platform === "darwin") return path.startsWith("/Volumes/");
  if (platform !== "linux") return false;
  if (/^\/(?:run\/)?media\//u.test(path)) return true;
  const cakram = /^\/dev\/(sd[a-z]+|mmcblk\d+)/u.exec(sumber)?.[1];
  const tanda = cakram === undefined ? "" : `/sys/block/${cakram}/removable`;
  return tanda !== "" && existsSync(tanda) && readFileSync(tanda, "utf8").trim() === "1";
}

function awanDari(path: string, { env }: Mesin): string | null {
  const bagian = path.split(/[\\/]/u);
  const atas = bagian.map((_satu, ke) => bagian.slice(0, ke + 1).join(sep)).filter((satu) => satu !== "");
  const menurutLingkungan = FOLDER_AWAN.find(({ lingkungan }) =>
    lingkungan.some((nama) => {
      const tempat = env[nama];
      return tempat !== undefined && tempat !== "" && atas.some((satu) => satu.toLowerCase() === resolve(tempat).toLowerCase());
    }),
  );
  const berpenanda = FOLDER_AWAN.find(({ penanda }) => atas.some((di) => penanda.some((nama) => existsSync(join(di, nama)))));
  return menurutLingkungan?.nama ?? awanMenurutNama(bagian) ?? berpenanda?.nama ?? null;
}

function isBolehDitulis(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function ruangDi(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
