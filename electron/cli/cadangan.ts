import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { tabelDari } from "../../core/baris/semua";
import type { BandingCadangan, CadanganTampak } from "../../core/contract/cadangan";
import { AppError, type Failure } from "../../core/errors";
import { nipDariTeks } from "../../core/pegawai/nip";
import { TEKS_ALASAN_CADANGAN, TEKS_CADANGAN, TEKS_CLI_CADANGAN, TEKS_DITOLAK, ukuranBerkas } from "../../core/text/cadangan";
import { TEKS_DARURAT } from "../../core/text/darurat";
import { formatWaktu } from "../../core/text/date";
import { HAL } from "../../core/text/hal";
import { formatAngka } from "../../core/text/number";
import { cadanganBerkunci, daftarDarurat } from "../cadangan/darurat";
import { daftarCadangan, galatFolder, type CadanganAda } from "../cadangan/folder";
import { salinCadangan } from "../cadangan/tempat-kedua";
import type { Host } from "../host";
import { kantorDarurat, pulihkanDarurat } from "../ipc/darurat";
import { ask } from "./ask";
import { caraMasaItu } from "./kata-sandi";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** Takes a snapshot, and copies the latest one into a folder when one is named. */
export async function runPotret(host: Host, { ke }: CommandLine): Promise<CommandResult> {
  const dibuat = await ask(host, "cadangan.ambil", {});
  const { folder } = await ask(host, "cadangan.daftar", {});
  const [terbaru] = daftarCadangan(folder);
  const salinan = ke === undefined || !terbaru ? null : resolve(ke);
  if (salinan !== null && terbaru) {
    try {
      mkdirSync(salinan, { recursive: true });
      await salinCadangan(terbaru, salinan);
    } catch (error) {
      throw galatFolder(salinan, error);
    }
  }
  const kalimat = dibuat ? TEKS_CLI_CADANGAN.dibuat(dibuat.nama, folder) : TEKS_CADANGAN.tanpaPerubahan;
  return {
    json: { dibuat: dibuat?.nama ?? null, terbaru: terbaru?.nama ?? null, folder, salinan },
    text: [kalimat, ...(salinan === null ? [] : [TEKS_CLI_CADANGAN.disalin(terbaru?.nama ?? "", salinan)])].join("\n"),
  };
}

/** Lists the snapshots, goes back to one, or fetches a person back from it. */
export async function runPulihkan(host: Host, line: CommandLine): Promise<CommandResult> {
  if (host.context.files.tertahan !== null) return pulihkanYangRusak(host, line, host.context.files.tertahan);
  const { cadangan } = await ask(host, "cadangan.daftar", {});
  if (line.daftar) return { json: cadangan, text: cadangan.length === 0 ? TEKS_CADANGAN.kosong : cadangan.map(satuBaris).join("\n") };
  if (line.dari === undefined) throw usage();
  const dipilih = cadangan.find(({ nama }) => nama === line.dari);
  if (!dipilih) throw new AppError("cadanganDitolak", { berkas: line.dari, sebab: "tidakAda" });
  const { tempat, nama } = dipilih;
  if (dipilih.ditolak === "kunciLain") await bukaMasaItu(host, { tempat, nama }, line.sebagai);
  if (line.orang !== undefined) return ambilOrang(host, dipilih, line.orang);
  const banding = await ask(host, "cadangan.banding", { tempat, nama });
  const { tanpaTanda } = dipilih;
  const hilang = [...(tanpaTanda ? [TEKS_CADANGAN.tanpaTandaArti] : []), yangHilang(dipilih, banding)].join("\n");
  if (!line.ya && !(await disetujui(hilang)))
    return { json: { dipulihkan: null, banding }, text: `${hilang}\n${TEKS_CLI_CADANGAN.belum}`, refused: true };
  const { disimpan } = await ask(host, "cadangan.pulihkan", { tempat, nama, kepala: banding.kepala, tanpaTanda });
  return { json: { dipulihkan: nama, disimpan, banding }, text: TEKS_CADANGAN.pulihkan.selesai(disimpan) };
}

/** The same for an office whose data file does not open: nothing can be compared with it. @throws AppError of why it does not open */
async function pulihkanYangRusak(host: Host, line: CommandLine, tertahan: Failure): Promise<CommandResult> {
  const { context } = host;
  const berkunci = cadanganBerkunci(kantorDarurat(context));
  if (berkunci !== null && berkunci.nama === line.dari) await bukaMasaItu(host, berkunci, line.sebagai);
  const semua = daftarDarurat(kantorDarurat(context));
  if (line.daftar) {
    const tampak = semua.map(({ nama, tempat, catatan }) => ({ nama, tempat, dibuat: catatan?.dibuat, jumlah: catatan?.jumlah }));
    return { json: tampak, text: semua.length === 0 ? TEKS_DARURAT.tanpaCadangan : semua.flatMap(isiDarurat).join("\n") };
  }
  const dipilih = semua.find(({ nama }) => nama === line.dari);
  if (line.dari === undefined || line.orang !== undefined) throw AppError.of(tertahan);
  if (!dipilih) throw new AppError("cadanganDitolak", { berkas: line.dari, sebab: "tidakAda" });
  const arti = isiDarurat(dipilih).join("\n");
  if (!line.ya && !(await disetujui(arti)))
    return { json: { dipulihkan: null }, text: `${arti}\n${TEKS_CLI_CADANGAN.belum}`, refused: true };
  const { lama } = await pulihkanDarurat(context, dipilih.nama);
  return { json: { dipulihkan: dipilih.nama, disimpan: lama }, text: TEKS_DARURAT.dipulihkan(lama) };
}

/** Opens a snapshot of another time with its own password, from the environment or the terminal. */
async function bukaMasaItu(host: Host, { tempat, nama }: Pick<CadanganTampak, "tempat" | "nama">, sebagai?: string): Promise<void> {
  const slot = await ask(host, "cadangan.pemegang", { tempat, nama });
  await ask(host, "cadangan.bukaKunci", { tempat, nama, cara: await caraMasaItu(slot, sebagai) });
}

function isiDarurat({ nama, catatan }: CadanganAda): readonly string[] {
  return catatan === null ? [] : [`${nama} · ${TEKS_DARURAT.cadanganArti({ ...catatan.jumlah, waktu: formatWaktu(catatan.dibuat) })}`];
}

function satuBaris({ nama, dibuat, alasan, jumlah, ukuran, tempat, ditolak, tanpaTanda }: CadanganTampak): string {
  const isi = `${formatAngka(jumlah.pegawai)} pegawai, ${formatAngka(jumlah.jabatan)} jabatan, ${formatAngka(jumlah.langkah)} langkah`;
  const keadaan = ditolak === null ? (tanpaTanda ? TEKS_CADANGAN.tanpaTanda : TEKS_CADANGAN.utuh) : TEKS_DITOLAK[ditolak];
  return [nama, formatWaktu(dibuat), TEKS_ALASAN_CADANGAN[alasan], isi, ukuranBerkas(ukuran), TEKS_CADANGAN.tempat[tempat], keadaan].join(
    " · ",
  );
}

function yangHilang({ dibuat }: CadanganTampak, { langkah, jumlahLangkah, hitungan }: BandingCadangan): string {
  const akibat = hitungan.map(
    ({ tabel, aksi, jumlah }) => `  ${TEKS_CADANGAN.akibat[aksi](formatAngka(jumlah), tabelDari(tabel).nama.toLowerCase())}`,
  );
  const satu = langkah.map(({ waktu, kalimat, pelaku }) => `  ${formatWaktu(waktu)} ${kalimat} (${pelaku})`);
  return [
    TEKS_CADANGAN.rincian.judul(formatWaktu(dibuat)),
    ...akibat,
    TEKS_CADANGAN.rincian.langkah(formatAngka(jumlahLangkah)),
    ...satu,
  ].join("\n");
}

/** Asks at a terminal; elsewhere nobody can answer. */
async function disetujui(hilang: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  process.stderr.write(`${hilang}\n`);
  const tanya = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const jawaban = await tanya.question(`${TEKS_CADANGAN.pulihkan.ketik}: `);
    return jawaban.trim().toUpperCase() === TEKS_CADANGAN.pulihkan.kata;
  } finally {
    tanya.close();
  }
}

/** Fetches the person of an NIP back. @throws AppError notFound, nothingToApply when she is the same today */
async function ambilOrang(host: Host, { tempat, nama }: CadanganTampak, nip: string): Promise<CommandResult> {
  const digit = nipDariTeks(nip);
  const id = digit === null ? null : host.context.cadangan.pemulihan.orangBernip({ tempat, nama }, digit);
  if (id === null) throw new AppError("notFound", { hal: `${HAL.pegawai} ${nip}` });
  const permintaan = { tempat, nama, tabel: "pegawai" as const, id };
  const pratinjau = await ask(host, "cadangan.pratinjauAmbil", permintaan);
  await ask(host, "cadangan.ambilKembali", permintaan);
  return { json: { diambil: pratinjau }, text: TEKS_CADANGAN.ambil.selesai(pratinjau.sebutan) };
}
