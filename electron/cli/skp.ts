import type { DaftarSkp, SkpBaris } from "../../core/contract/skp-hasil";
import { nameKey } from "../../core/name";
import { AppError } from "../../core/errors";
import { TEKS_CLI_SKP as T } from "../../core/text/cli-skp";
import { HAL } from "../../core/text/hal";
import { TEKS_KEADAAN_SKP, TEKS_PREDIKAT } from "../../core/text/skp";
import { formatAngka } from "../../core/text/number";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** The SKP of a year with their predikat and findings, of the office or of one unit. */
export async function runSkp(host: Host, { tahun, unit }: CommandLine): Promise<CommandResult> {
  const nomor = tahun === undefined ? undefined : Number(tahun);
  if (nomor !== undefined && !/^\d{4}$/u.test(String(tahun))) throw usage();
  const daftar = await ask(host, "skp.list", nomor === undefined ? {} : { tahun: nomor });
  const cocok = (nama: string): boolean => unit === undefined || nameKey(nama) === nameKey(unit);
  const bagian: DaftarSkp = {
    ...daftar,
    baris: daftar.baris.filter((satu) => cocok(satu.unit)),
    belum: daftar.belum.filter((satu) => cocok(satu.unit)),
    unit: daftar.unit.filter((satu) => cocok(satu.unit)),
  };
  if (unit !== undefined && bagian.unit.length === 0) throw new AppError("notFound", { hal: HAL.unit });
  return { json: jsonOf(bagian), text: textOf(bagian) };
}

function jsonOf({ tahun, per, tenggat, unit, baris, belum }: DaftarSkp) {
  return {
    tahun,
    per,
    tenggat: tenggat === null ? null : { rencana: tenggat.rencana, penilaian: tenggat.penilaian },
    unit: unit.map(({ unit: nama, orang, ada, disepakati, dinilai }) => ({ nama, orang, ada, disepakati, dinilai })),
    skp: baris.map((satu) => ({
      nip: satu.nip,
      nama: satu.nama,
      unit: satu.unit,
      jabatan: satu.jabatan,
      mulai: satu.mulai,
      selesai: satu.selesai,
      pendekatan: satu.pendekatan,
      keadaan: satu.keadaan,
      pejabatPenilai:
        satu.atasan === null ? null : { nama: satu.atasan.nama, pergi: satu.atasan.pergi, kini: satu.atasan.kini?.nama ?? null },
      nilaiHasil: satu.nilaiHasil,
      nilaiPerilaku: satu.nilaiPerilaku,
      predikat: satu.predikat,
      jumlahRhk: satu.jumlahRhk,
      temuan: satu.temuan,
    })),
    belum: belum.map(({ nip, nama, unit: satuan, jabatan }) => ({ nip, nama, unit: satuan, jabatan })),
  };
}

function textOf({ tahun, unit, baris, belum }: DaftarSkp): string {
  return [
    T.judul(tahun),
    ...unit.map(({ unit: nama, orang, ada, disepakati, dinilai }) =>
      T.unit({
        nama,
        orang: formatAngka(orang),
        ada: formatAngka(ada),
        disepakati: formatAngka(disepakati),
        dinilai: formatAngka(dinilai),
      }),
    ),
    "",
    ...baris.map((satu) => T.baris({ nama: satu.nama, jabatan: satu.jabatan, keadaan: keadaan(satu), temuan: satu.temuan })),
    ...belum.map((satu) => T.belum(satu.nama, satu.jabatan)),
  ].join("\n");
}

const keadaan = ({ keadaan: kode, predikat }: SkpBaris): string => (predikat === null ? TEKS_KEADAAN_SKP[kode] : TEKS_PREDIKAT[predikat]);
