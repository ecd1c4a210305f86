import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { HasilPeriksaSiasn } from "../../core/contract/siasn";
import { AppError } from "../../core/errors";
import { SATUAN_SIASN, type SatuanSiasn } from "../../core/siasn/susun";
import type { TemuanSiasn } from "../../core/siasn/temuan";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";
import { TEKS_DAFTAR_SIASN } from "../../core/text/siasn";
import { kalimatTemuanSiasn, TEKS_JENIS_TEMUAN_SIASN } from "../../core/text/siasn-temuan";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/**
 * Looks at every jabatan as SIASN would, and writes one workbook for each that it would not refuse. Refused (exit code 1) when there is one that
 * it would refuse; those are told and not written.
 *
 * @throws AppError usage, notFound
 */
export async function runSiasn(host: Host, { templat, ke, periksa, satuan: diminta = "menit" }: CommandLine): Promise<CommandResult> {
  const satuan = SATUAN_SIASN.find((satu) => satu === diminta);
  if (satuan === undefined || ke === "" || (ke === undefined && !periksa)) throw usage();
  const permintaan = { satuan, ...(templat !== undefined && { formulir: bacaBerkas(templat) }) };
  const hasil = await ask(host, "siasn.periksa", permintaan);
  const ditulis = ke === undefined || periksa ? null : await tulis(host, ke, permintaan);
  const ditolak = hasil.jabatan.filter((satu) => satu.ditolak > 0).length;
  const dipertanyakan = hasil.jabatan.reduce((jumlah, satu) => jumlah + satu.dipertanyakan, 0);
  const siap = hasil.jabatan.length - ditolak;
  return {
    json: {
      jumlah: { jabatan: hasil.jabatan.length, siap, ditolak, dipertanyakan },
      temuan: hasil.temuan.map((satu) => temuanOf(satu, hasil)),
      belumSepadan: hasil.pertanyaan.map(({ daftar, teks, saran, jelas }) => ({ daftar, teks, jelas, saran })),
      ...ditulis,
    },
    text: [
      TEKS_CLI.siasnRingkasan(siap, ditolak, dipertanyakan),
      ...hasil.temuan.map(
        (satu) => `${namaJabatan(satu.jabatanId, hasil)} - ${TEKS_JENIS_TEMUAN_SIASN[satu.jenis]}: ${kalimatTemuanSiasn(satu)}`,
      ),
      ...hasil.pertanyaan.map(({ daftar, teks, saran }) =>
        TEKS_CLI.siasnBelumSepadan(TEKS_DAFTAR_SIASN[daftar], teks, saran.map(({ nilai }) => nilai).join("; ")),
      ),
      ...(ditulis ? [TEKS_CLI.siasnDitulis(ditulis.berkas.length, ditulis.folder)] : []),
    ].join("\n"),
    refused: ditolak > 0,
  };
}

async function tulis(host: Host, ke: string, permintaan: { readonly satuan: SatuanSiasn }) {
  const folder = resolve(ke);
  const tujuan = host.context.tujuan.pilihFolder({ path: folder, langsung: true });
  const { berkas } = await ask(host, "siasn.tulis", { ...permintaan, tujuan });
  return { folder, berkas: berkas.map(({ nama }) => nama) };
}

/** @throws AppError notFound */
function bacaBerkas(path: string): { readonly nama: string; readonly isi: Uint8Array } {
  try {
    return { nama: basename(path), isi: new Uint8Array(readFileSync(path)) };
  } catch {
    throw new AppError("notFound", { hal: `${HAL.berkas} ${path}` });
  }
}

function temuanOf(temuan: TemuanSiasn, hasil: HasilPeriksaSiasn) {
  const { tingkat, jenis, jabatanId, tempat } = temuan;
  const jabatan = hasil.jabatan.find((satu) => satu.jabatanId === jabatanId);
  return { tingkat, jenis, jabatan: jabatan?.nama ?? "", unit: jabatan?.unit ?? "", tempat, kalimat: kalimatTemuanSiasn(temuan) };
}

function namaJabatan(jabatanId: string, hasil: HasilPeriksaSiasn): string {
  return hasil.jabatan.find((satu) => satu.jabatanId === jabatanId)?.nama ?? "";
}
