import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { catatanRantai, type CatatanRantai } from "../../core/contract/rantai";
import { flush, flushFolder } from "../db/beside";
import { kunciTurunan } from "../kunci/turunan";
import { reportUnexpected } from "../unexpected";
import type { ReadingContext } from "./context";

/** The keys under which a note may have been written: the one of now, and on asking those of before. */
interface KunciCatatan {
  readonly files: ReadingContext["files"];
  readonly kunci: Pick<ReadingContext["kunci"], "kunciData" | "kunciLama">;
}

type IsiCatatan = Omit<CatatanRantai, "bentuk" | "mac">;

/**
 * The head of the chain as this machine last saw it whole or broken, beside the data file. It finds a history that was cut off or made anew
 * since; it finds nothing when whoever did that changed this note too, which without a password anybody can, and with one nobody without
 * the data key.
 */
function jalurCatatan(path: string): string {
  return `${path}.rantai`;
}

/** Takes the note away with the data that it is of. */
export function buangCatatan(path: string): void {
  rmSync(jalurCatatan(path), { force: true });
}

/** The note of the open data file. `takSah`: there is one, and it is not as it was written with the key of now or an earlier one. */
export function bacaCatatan({ files, kunci }: KunciCatatan): { readonly catatan: CatatanRantai | null; readonly takSah: boolean } {
  // A file that does not open may have been cut off as well: its note tells how far it went.
  const path = files.adaTerbuka ? files.store.path : files.pathSendiri;
  const kini = kunciBerkas({ files, kunci });
  const jalur = jalurCatatan(path);
  if (path === ":memory:" || !existsSync(jalur)) return { catatan: null, takSah: false };
  const terbaca = catatanRantai.safeParse(jsonOf(readFileSync(jalur, "utf8")));
  if (!terbaca.success) return { catatan: null, takSah: true };
  const { data } = terbaca;
  const sah = kini === undefined || macCocok(data, kini) || kunci.kunciLama().some((lama) => macCocok(data, lama));
  return sah ? { catatan: data, takSah: data.takSah } : { catatan: null, takSah: true };
}

/** Writes the note whole or not at all. */
export function tulisCatatan({ files, kunci }: KunciCatatan, { kepala, periksa, takSah }: IsiCatatan): void {
  const { path } = files.store;
  // Beside a snapshot that is looked at nothing is noted.
  if (path === ":memory:" || files.jenis === "cadangan") return;
  const jalur = jalurCatatan(path);
  const sementara = `${jalur}.sementara-${randomUUID()}`;
  const isi = { kepala, periksa, takSah };
  const kunciData = kunciBerkas({ files, kunci });
  const catatan: CatatanRantai = { bentuk: 1, ...isi, mac: kunciData === undefined ? null : macOf(isi, kunciData).toString("hex") };
  try {
    writeFileSync(sementara, `${JSON.stringify(catatan)}\n`, { flag: "wx", mode: 0o600 });
    flush(sementara, "r+");
    renameSync(sementara, jalur);
  } finally {
    rmSync(sementara, { force: true });
  }
  flushFolder(dirname(jalur));
}

/**
 * Does what changes the key of the data file, and then writes the note anew under the key of then. What the work has answered is never lost
 * by a note that cannot be written: the next check says that the note does not fit, and somebody says that she knows.
 */
export async function denganCatatanDibawa<T>(berkas: KunciCatatan, kerja: () => Promise<T>): Promise<T> {
  const { catatan } = bacaCatatan(berkas);
  const hasil = await kerja();
  if (catatan !== null) {
    try {
      tulisCatatan(berkas, catatan);
    } catch (error) {
      reportUnexpected("rantai.catatan", error);
    }
  }
  return hasil;
}

/** The data key of the file in use; the sample office has none. */
function kunciBerkas({ files, kunci }: KunciCatatan): string | undefined {
  return files.jenis === "kantor" ? kunci.kunciData : undefined;
}

function macCocok({ kepala, periksa, takSah, mac }: CatatanRantai, kunciData: string): boolean {
  const tertulis = Buffer.from(mac ?? "", "hex");
  const benar = macOf({ kepala, periksa, takSah }, kunciData);
  return tertulis.length === benar.length && timingSafeEqual(tertulis, benar);
}

function macOf({ kepala, periksa, takSah }: IsiCatatan, kunciData: string): Buffer {
  const isi = [kepala.langkah, kepala.sidik, kepala.waktu, periksa?.waktu, periksa?.langkah, periksa?.utuh, takSah];
  return createHmac("sha256", kunciTurunan(kunciData, "kepala-rantai")).update(JSON.stringify(isi)).digest();
}

function jsonOf(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return null;
  }
}
