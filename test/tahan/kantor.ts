import { setTimeout as tunggu } from "node:timers/promises";
import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { openHost, type Host } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import type { Biaya } from "../../electron/kunci/sandi";

/** What every name in such an office holds, and what nobody may find in a file of a protected one. */
export const RAHASIA = "RAHASIA";
export const SANDI = "kata sandi uji tahan";
/** Cheap enough for thousands of openings; the product never makes a slot as cheap. */
const BIAYA: Biaya = { N: 2 ** 4, r: 8, p: 1 };

export type Tanya = <N extends ProcedureName>(nama: N, masukan: Input<N>) => Promise<Output<N>>;

/** The program over a folder, as every host runs it, and its door; a refusal is thrown. */
export interface KantorTahan {
  readonly host: Host;
  readonly tanya: Tanya;
}

/** Opens the office of a folder without a window. */
export function jalankanKantor(folder: string): KantorTahan {
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess, biaya: BIAYA });
  const tanya: Tanya = async (nama, masukan) => {
    const jawaban = await host.dispatch(nama, masukan);
    if (!jawaban.ok) throw AppError.of(jawaban.error);
    return jawaban.value as Output<typeof nama>;
  };
  return { host, tanya };
}

/** Opens the lock where there is one. @returns whether there is */
export async function bukaKunci({ tanya }: KantorTahan): Promise<boolean> {
  const { perlindungan, slot } = await tanya("kunci.status", {});
  if (perlindungan === "tanpa") return false;
  await tanya("kunci.buka", { slotId: slot.find(({ jenis }) => jenis === "orang")?.id ?? "", sandi: SANDI });
  return true;
}

export async function lindungi({ tanya }: KantorTahan): Promise<void> {
  await tanya("kunci.lindungi", { nama: "Penyusun", sandi: SANDI });
}

export async function simpanUnit({ tanya }: KantorTahan, nama: string): Promise<void> {
  await tanya("unit.save", { nama, indukId: null, kode: null });
}

/** NIP of somebody born from 1965 to 1984 and appointed in January 2008: another for each number below 6,000,000. */
function nip(nomor: number): string {
  const dua = (angka: number): string => String(angka).padStart(2, "0");
  const [hari, bulan, tahun] = [1 + (nomor % 28), 1 + (Math.floor(nomor / 28) % 12), 1965 + (Math.floor(nomor / 336) % 20)];
  return `${tahun}${dua(bulan)}${dua(hari)}2008011${String(1 + (Math.floor(nomor / 6_720) % 999)).padStart(3, "0")}`;
}

/** A list of employees as an office would hand it in. */
export function daftarOrang(nama: readonly string[], nomorAwal: number): Uint8Array {
  const baris = nama.map((satu, ke) => `${ke + 1};${nip(nomorAwal + ke)};${satu};III/a`);
  return new TextEncoder().encode(["NO;NIP;NAMA;GOL", ...baris, ""].join("\r\n"));
}

/** Imports a list through preview and acceptance. */
export async function impor({ tanya }: KantorTahan, isi: Uint8Array): Promise<void> {
  const { draf } = await tanya("intake.start", { berkas: [{ nama: "pegawai.csv", isi }] });
  let keadaan = await tanya("intake.status", { draf });
  while (keadaan.tahap === "membaca") {
    await tunggu(1);
    keadaan = await tanya("intake.status", { draf });
  }
  if (keadaan.tahap !== "siap") throw new Error(keadaan.tahap);
  await tanya("intake.apply", { draf });
}

/** Takes the latest import back by its name in the history. */
export async function urungkanImpor({ tanya }: KantorTahan): Promise<void> {
  const { langkah } = await tanya("history.list", { lewati: 0, jumlah: 1, jenis: "impor" });
  const [terakhir] = langkah;
  if (terakhir === undefined) throw new Error("tidak ada impor");
  await tanya("history.revert", { id: terakhir.id });
}
