import type { KolomNilai } from "../../core/naskah/daftar";
import type { BerkasOrang } from "../../core/orang/berkas";
import {
  KOLOM_DIKLAT,
  KOLOM_KELUARGA,
  KOLOM_KGB,
  KOLOM_PEMBATASAN,
  KOLOM_PENGHARGAAN,
  KOLOM_PERMOHONAN,
  KOLOM_TIM,
} from "../../core/orang/kolom-catatan";
import { KOLOM_RIWAYAT } from "../../core/orang/kolom-riwayat";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { TEKS_CLI } from "../../core/text/cli";
import { formatTanggal } from "../../core/text/date";
import { formatAngka } from "../../core/text/number";
import { TEKS_CATATAN_ORANG } from "../../core/text/orang";
import { kalimatJp, kalimatKonflik, kalimatMasaKerja, TEKS_BERKAS_ORANG as T, TEKS_KEKURANGAN_BERKAS } from "../../core/text/orang-berkas";
import { kalimatTanggalDepan, TEKS_JENIS_TANGGAL, teksTanggalDepan } from "../../core/text/orang-tanggal";
import { TEKS_RIWAYAT_PEGAWAI } from "../../core/text/riwayat-pegawai";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { tulisNaskah } from "./naskah";
import { orangBernip } from "./orang-bernip";

/** The file of one person by her NIP, as at the end of a day. Writes nothing but the document that `--keluar` names. @throws AppError usage, notFound */
export async function runOrang(host: Host, { operands, per, keluar }: CommandLine): Promise<CommandResult> {
  const [nip, ...lebih] = operands;
  if (nip === undefined || lebih.length > 0) throw usage();
  const { id } = await orangBernip(host, nip, per);
  if (keluar !== undefined)
    return tulisNaskah(host, { keluar, naskah: { jenis: "berkasOrang", pegawaiId: id, per }, teks: TEKS_CLI.berkasOrang });
  const berkas = await ask(host, "orang.get", { id, per });
  return { json: dokumenOrang(berkas), text: teksOrang(berkas) };
}

/** The one document of `--json`: who she is, the slice of the day, facts and records, days to come, what is missing, JP. */
function dokumenOrang(berkas: BerkasOrang) {
  const { identitas, irisan } = berkas;
  const polos = (semua: readonly object[]): readonly object[] => semua.map(tanpaMesin);
  return {
    per: berkas.per,
    identitas: tanpaMesin({ ...identitas, nama: namaLengkap(identitas) }),
    keadaan: irisan === null ? null : tanpaMesin(irisan),
    keluar: berkas.keluar,
    atasan: berkas.atasan === null ? null : { nama: berkas.atasan.nama, menurut: berkas.atasan.menurut },
    masaKerja: berkas.masaKerja,
    masaKerjaGolongan: berkas.masaKerjaGolongan,
    riwayat: {
      jabatan: polos(berkas.riwayatJabatan),
      golongan: polos(berkas.riwayatGolongan),
      status: polos(berkas.riwayatStatus),
      kedudukanHukum: polos(berkas.riwayatKedudukan),
      pendidikan: polos(berkas.riwayatPendidikan),
      atasan: polos(berkas.riwayatAtasan),
    },
    diklat: polos(berkas.diklat),
    penghargaan: polos(berkas.penghargaan),
    penugasanTim: polos(berkas.penugasanTim),
    kgb: polos(berkas.kgb),
    permohonanMutasi: polos(berkas.permohonanMutasi),
    pembatasanData: polos(berkas.pembatasanData),
    keluarga: berkas.keluarga.map(({ nama, hubungan, kerabatId, catatan }) => ({ nama, hubungan, diKantor: kerabatId !== null, catatan })),
    konflikKepentingan: berkas.konflik.map(({ nama, hubungan, jenis, unit }) => ({ nama, hubungan, jenis, unit })),
    tanggalDepan: berkas.tanggalDepan.map((satu) => ({
      jenis: satu.jenis,
      tanggal: satu.tanggal,
      lewat: satu.lewat,
      sebab: kalimatTanggalDepan(satu),
      ketentuan: satu.ketentuan,
    })),
    kurang: berkas.kekurangan,
    jp: { kewajiban: berkas.jp.kewajiban, tahun: berkas.jp.tahun, tanpaTanggal: berkas.jp.tanpaTanggal },
  };
}

/** Columns that only machinery looks at. */
const MESIN: ReadonlySet<string> = new Set(["id", "pegawaiId", "jabatanId", "unitId", "atasanId", "kerabatId", "revision"]);

function tanpaMesin(satu: object): object {
  return Object.fromEntries(Object.entries(satu).filter(([nama]) => !MESIN.has(nama)));
}

function teksOrang(berkas: BerkasOrang): string {
  const { identitas, irisan } = berkas;
  const { tabel } = TEKS_RIWAYAT_PEGAWAI;
  const hal = TEKS_CATATAN_ORANG.tabel;
  return [
    `${namaLengkap(identitas)}${identitas.nip === null ? "" : `, ${identitas.nip}`}`,
    `${T.per} ${formatTanggal(berkas.per)}`,
    irisan === null
      ? T.belumAda(formatTanggal(berkas.per))
      : [irisan.jabatan, irisan.unit, irisan.status, irisan.golongan ?? "", irisan.kedudukanHukum].filter(Boolean).join(" · "),
    ...(berkas.masaKerja === null ? [] : [`${T.masaKerja}: ${kalimatMasaKerja(berkas.masaKerja)}`]),
    ...(berkas.atasan === null ? [] : [`${T.atasan}: ${berkas.atasan.nama} (${T.atasanMenurut[berkas.atasan.menurut]})`]),
    ...bagian(
      T.tanggalDepan,
      berkas.tanggalDepan.map((satu) => `${TEKS_JENIS_TANGGAL[satu.jenis]}: ${teksTanggalDepan(satu)}. ${kalimatTanggalDepan(satu)}`),
    ),
    ...bagian(
      T.konflik,
      berkas.konflik.map(({ jenis, nama, unit }) => kalimatKonflik(jenis, nama, unit)),
    ),
    ...bagian(
      T.kekurangan,
      berkas.kekurangan.map((satu) => TEKS_KEKURANGAN_BERKAS[satu]),
    ),
    ...bagian(T.jp, [
      ...berkas.jp.tahun.map((satu) => kalimatJp(satu, berkas.jp.kewajiban)),
      ...(berkas.jp.tanpaTanggal > 0 ? [T.jpTanpaTanggal(formatAngka(berkas.jp.tanpaTanggal))] : []),
    ]),
    ...bagian(tabel.jabatan, baris(KOLOM_RIWAYAT.riwayatJabatan, berkas.riwayatJabatan)),
    ...bagian(tabel.golongan, baris(KOLOM_RIWAYAT.riwayatGolongan, berkas.riwayatGolongan)),
    ...bagian(tabel.status, baris(KOLOM_RIWAYAT.riwayatStatus, berkas.riwayatStatus)),
    ...bagian(tabel.kedudukan, baris(KOLOM_RIWAYAT.riwayatKedudukan, berkas.riwayatKedudukan)),
    ...bagian(tabel.pendidikan, baris(KOLOM_RIWAYAT.riwayatPendidikan, berkas.riwayatPendidikan)),
    ...bagian(tabel.atasan, baris(KOLOM_RIWAYAT.riwayatAtasan, berkas.riwayatAtasan)),
    ...bagian(hal.diklat, baris(KOLOM_DIKLAT, berkas.diklat)),
    ...bagian(hal.penghargaan, baris(KOLOM_PENGHARGAAN, berkas.penghargaan)),
    ...bagian(hal.penugasanTim, baris(KOLOM_TIM, berkas.penugasanTim)),
    ...bagian(hal.kgb, baris(KOLOM_KGB, berkas.kgb)),
    ...bagian(hal.permohonanMutasi, baris(KOLOM_PERMOHONAN, berkas.permohonanMutasi)),
    ...bagian(hal.pembatasanData, baris(KOLOM_PEMBATASAN, berkas.pembatasanData)),
    ...bagian(hal.keluarga, baris(KOLOM_KELUARGA, berkas.keluarga)),
  ].join("\n");
}

/** A heading with its lines; nothing while there are none. */
function bagian(judul: string, isi: readonly string[]): readonly string[] {
  return isi.length === 0 ? [] : ["", judul, ...isi.map((satu) => `  ${satu}`)];
}

function baris<R>(kolom: readonly KolomNilai<R>[], isi: readonly R[]): readonly string[] {
  return isi.map((satu) =>
    kolom
      .map(({ nilai, desimal, kepala }) => {
        const isinya = nilai(satu);
        return desimal === undefined || isinya === null ? String(isinya ?? "") : `${String(isinya)} ${kepala}`;
      })
      .filter(Boolean)
      .join(" · "),
  );
}
