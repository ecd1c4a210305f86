import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { HitunganOrang } from "../../core/contract/presensi";
import { datePartsOf, parsePlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { formatTanggalPendek } from "../../core/text/date";
import { HAL } from "../../core/text/hal";
import { dasarUsulan, namaUsulan } from "../../core/text/hitungan";
import { TEKS_CLI } from "../../core/text/cli";
import {
  kalimatCatatanLembar,
  kalimatLembarPresensi,
  kalimatMasalahPresensi,
  kalimatTanyaPresensi,
  kataPilihanPresensi,
  TEKS_CLI_PRESENSI as T,
} from "../../core/text/presensi-masalah";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

const MASALAH_DICETAK = 50;

/** Reads a file of attendance, tells what taking it would do, and takes it when asked to. @throws AppError usage, notFound, what the file is refused with */
export async function runPresensi(host: Host, { operands, terapkan }: CommandLine): Promise<CommandResult> {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0) throw usage();
  const hasil = await ask(host, "presensi.baca", { berkas: bacaBerkas(path), jawaban: {} });
  const { tulis, lembar, masalah, masalahSeluruhnya, pertanyaan, baru, ubah, tetap, jamKerja, berkas } = hasil;
  const ada = baru + ubah > 0;
  if (terapkan && ada)
    await ask(host, "presensi.terapkan", {
      berkas,
      tulis: tulis.map(({ pegawaiId, hari }) => ({ pegawaiId, hari: [...hari] })),
      jawaban: {},
      jamKerja,
    });
  const orang = new Map((await ask(host, "pegawai.list", {})).map(({ id, nama }) => [id, nama]));
  const kata = (nilai: string): string => kataPilihanPresensi(nilai, (id) => orang.get(id));
  return {
    json: { berkas, lembar, baru, ubah, tetap, masalah, masalahSeluruhnya, pertanyaan, jamKerja, diterapkan: terapkan && ada },
    text: [
      ...lembar.flatMap((satu) => [kalimatLembarPresensi(satu), ...kalimatCatatanLembar(satu)]),
      ...pertanyaan.map((satu) => T.pertanyaan(kalimatTanyaPresensi(satu), satu.banyak, satu.bawaan === null ? null : kata(satu.bawaan))),
      ...masalah.slice(0, MASALAH_DICETAK).map(kalimatMasalahPresensi),
      ...(masalahSeluruhnya > MASALAH_DICETAK ? [T.masalahLain(masalahSeluruhnya - MASALAH_DICETAK)] : []),
      T.diambil(hasil),
      terapkan && ada ? T.diterapkan : ada ? TEKS_CLI.pratinjau : TEKS_CLI.tidakAda,
    ].join("\n"),
  };
}

/** The counter of everybody for a calendar year. @throws AppError usage for a year or day that is none */
export async function runDisiplin(host: Host, { tahun: tertulis, per: hari }: CommandLine): Promise<CommandResult> {
  const per = hari === undefined ? undefined : (parsePlainDate(hari) ?? undefined);
  if (hari !== undefined && per === undefined) throw usage();
  if (tertulis !== undefined && !/^\d{4}$/u.test(tertulis)) throw usage();
  const tahun = tertulis === undefined ? datePartsOf(per ?? host.context.today()).year : Number(tertulis);
  const { orang } = await ask(host, "presensi.hitungan", { tahun, ...(per !== undefined && { per }) });
  return { json: { orang: orang.map(orangJson) }, text: orang.filter(adaIsi).map(barisOrang).join("\n") };
}

/** Exactly what other programs read: days count absences only. */
function orangJson({ nip, nama, tanpaKeterangan, menitTerlambatPulangCepat, usulan, ambangBerikut }: HitunganOrang) {
  return {
    nip,
    nama,
    hariTanpaKeterangan: tanpaKeterangan.length,
    menitTerlambatPulangCepat,
    usulan: usulan === null ? null : { kode: usulan.kode, jenis: namaUsulan(usulan), dasar: dasarUsulan(usulan.ketentuan) },
    ambangBerikut: ambangBerikut === null ? null : { hari: ambangBerikut.hari, jenis: namaUsulan(ambangBerikut) },
  };
}

function adaIsi({ hariTercatat }: HitunganOrang): boolean {
  return hariTercatat > 0;
}

function barisOrang({ nama, nip, tanpaKeterangan, menitTerlambatPulangCepat, usulan, ambangBerikut, tanpaCatatan }: HitunganOrang): string {
  return [
    T.orang(`${nama} (${nip ?? "-"})`, tanpaKeterangan.length, menitTerlambatPulangCepat),
    ...(usulan === null ? [] : [T.usulan(namaUsulan(usulan))]),
    ...(ambangBerikut === null
      ? []
      : [
          T.ambang(
            ambangBerikut.hari,
            namaUsulan(ambangBerikut),
            ambangBerikut.tanggal === null ? "" : formatTanggalPendek(ambangBerikut.tanggal),
          ),
        ]),
    ...(tanpaCatatan.length === 0 ? [] : [T.tanpaCatatan(tanpaCatatan.length)]),
  ].join("; ");
}

/** @throws AppError notFound */
function bacaBerkas(path: string): { readonly nama: string; readonly isi: Uint8Array } {
  try {
    return { nama: basename(path), isi: new Uint8Array(readFileSync(path)) };
  } catch {
    throw new AppError("notFound", { hal: `${HAL.berkas} ${path}` });
  }
}
