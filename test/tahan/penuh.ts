import { spawn, spawnSync } from "node:child_process";

/** What is done on a disk that runs out. */
export const KERJA_PENUH = [
  "pertama",
  "buka",
  "migrasi",
  "simpan",
  "impor",
  "urung",
  "cadangan",
  "ekspor",
  "lindungi",
  "kunci",
  "gantiKunci",
  "lepas",
  "pulihkan",
] as const;
export type KerjaPenuh = (typeof KERJA_PENUH)[number];

/** What came of one attempt with so many pages left. */
export interface HasilPenuh {
  readonly kerja: KerjaPenuh;
  readonly terlindung: boolean;
  readonly sisa: number;
  /** Code of the refusal; null when there was room enough. */
  readonly ditolak: string | null;
  /** What is wrong with the refusal or with what is left; nothing but that must be. */
  readonly salah: readonly string[];
}

/** What needs a password. */
const TERLINDUNG_SAJA: ReadonlySet<KerjaPenuh> = new Set(["kunci", "gantiKunci", "lepas"]);
/** What has no protected office before it, or writes the same there. */
const TANPA_SAJA: ReadonlySet<KerjaPenuh> = new Set(["pertama", "migrasi", "lindungi", "urung", "ekspor"]);

/** The work that is done in an office without a password, and in a protected one. */
export const SUSUNAN_PENUH: readonly (readonly [KerjaPenuh, "tanpa" | "terlindung"])[] = [
  ...KERJA_PENUH.filter((kerja) => !TERLINDUNG_SAJA.has(kerja)).map((kerja) => [kerja, "tanpa"] as const),
  ...KERJA_PENUH.filter((kerja) => !TANPA_SAJA.has(kerja)).map((kerja) => [kerja, "terlindung"] as const),
];

/** A mount namespace of one's own: root has one for the asking, others with a namespace of users. */
const RUANG = process.getuid?.() === 0 ? ["-m"] : ["-rm"];
const PASANG = 'mount -t tmpfs -o size=48m,mode=700 tepat-uji "$1" && shift && exec "$@"';

/** Runs a program on a small file system of its own, which nobody else sees. */
function perintah(folder: string, program: readonly string[]): [string, string[]] {
  return ["unshare", [...RUANG, "sh", "-c", PASANG, "sh", folder, ...program]];
}

/** Whether this machine lets a test have a small file system of its own. */
export function adaCakramKecil(folder: string): boolean {
  return process.platform === "linux" && spawnSync(...perintah(folder, ["true"])).status === 0;
}

/** Does one kind of work with 0, 1, 2 … pages left until there is room enough; in the short form with ever larger steps. */
export async function habiskan(
  [kerja, perlindungan]: (typeof SUSUNAN_PENUH)[number],
  { program, folder, panjang }: { readonly program: string; readonly folder: string; readonly panjang: boolean },
): Promise<readonly HasilPenuh[]> {
  const [sh, argumen] = perintah(folder, [process.execPath, program, folder, kerja, perlindungan, panjang ? "setiap" : "berlompat"]);
  const anak = spawn(sh, argumen, { stdio: ["ignore", "pipe", "pipe"] });
  let keluaran = "";
  let keluhan = "";
  anak.stdout.setEncoding("utf8").on("data", (teks: string) => (keluaran += teks));
  anak.stderr.setEncoding("utf8").on("data", (teks: string) => (keluhan += teks));
  const kode = await new Promise((selesai) => anak.once("close", selesai));
  if (kode !== 0) throw new Error(`${kerja}: berhenti dengan ${String(kode)}\n${keluaran.slice(-2_000)}\n${keluhan.slice(-4_000)}`);
  const hasil = keluaran.split("\n").flatMap((baris) => (baris === "" ? [] : [JSON.parse(baris) as HasilPenuh]));
  // Nobody who was told in words that the disk is full is to see more than that.
  return keluhan === ""
    ? hasil
    : hasil.map((satu, ke) => (ke > 0 ? satu : { ...satu, salah: [...satu.salah, `tercetak: ${keluhan.slice(0, 400)}`] }));
}
