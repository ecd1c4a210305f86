import { PROFIL_BAWAAN } from "../../core/abk/profil";
import type { Baris } from "../../core/baris/kolom";
import type { BarisBaruDari, NamaTabel } from "../../core/baris/semua";
import { PROFIL_AKTIF } from "../../core/baris/setelan";
import type { IsiKantor } from "../../core/contoh/isi-kantor";
import type { PegawaiLengkap } from "../../core/contoh/pegawai-lengkap";
import { nameKey } from "../../core/name";
import type { FaktaOrang } from "../../core/pegawai/fakta";
import { faktaPertama, identitasDari } from "../../core/pegawai/tulis-fakta";
import { recordStep, type RowWriter } from "./journal";
import { SETELAN_KANTOR } from "./kantor";
import type { Basisdata } from "./open";
import { TABEL_RIWAYAT } from "./pegawai";
import { barisProfil } from "./profil";
import { Statements } from "./statements";
import type { StepHead } from "./store";

type Actor = Pick<StepHead, "pelaku" | "waktu">;

/** Gives a new data file the regulation profiles that the product brings along. Does nothing to a file that has its own. */
export function isiBerkasBaru(basis: Basisdata, actor: Actor): void {
  if (!isBaru(basis)) return;
  recordStep(basis, { ...actor, jenis: "ubah", kode: "awal", rincian: {} }, insertProfilBawaan);
}

/** Whether a data file was never filled: every file has profiles from its first day. */
export function isBaru(basis: Basisdata): boolean {
  return Statements.of(basis.raw).row("SELECT 1 AS ada FROM profil LIMIT 1", []) === null;
}

/** Whether a data file was filled with the sample office, under whatever name it is open now. */
export function isContoh(basis: Basisdata): boolean {
  return Statements.of(basis.raw).row("SELECT 1 AS ada FROM langkah WHERE kode = 'contoh' LIMIT 1", []) !== null;
}

/** Fills an empty data file with the sample office, profiles included, as one step: a power cut leaves all of it or nothing. */
export function isiKantor(basis: Basisdata, actor: Actor, isi: IsiKantor): void {
  recordStep(basis, { ...actor, jenis: "ubah", kode: "contoh", rincian: {} }, (writer) => {
    insertProfilBawaan(writer);
    insertAll(writer, "unit", isi.unit.map(withNameKey));
    insertAll(writer, "jabatan", isi.jabatan.map(withNameKey));
    insertAll(writer, "tugas", isi.tugas);
    insertAll(
      writer,
      "unsurAnjab",
      (isi.unsurAnjab ?? []).map((satu) => ({ ...satu, isi: JSON.stringify(satu.isi) })),
    );
    insertAll(
      writer,
      "rincianTugas",
      (isi.rincianTugas ?? []).map((satu) => ({ ...satu, tahapan: JSON.stringify(satu.tahapan) })),
    );
    insertAll(
      writer,
      "fungsiUnit",
      (isi.fungsi ?? []).map((satu) => ({ ...satu, uraianKunci: nameKey(satu.uraian) })),
    );
    insertAll(writer, "tahun", isi.tahun ?? []);
    insertAll(writer, "volumeTahun", isi.volumeTahun ?? []);
    for (const orang of isi.pegawai) insertPegawai(writer, orang, isi.riwayat?.get(orang.id));
    insertKinerja(writer, isi.kinerja);
    insertAll(writer, "kasus", isi.perkara?.kasus ?? []);
    insertAll(writer, "langkahKasus", isi.perkara?.langkahKasus ?? []);
    insertAll(writer, "anggotaPemeriksa", isi.perkara?.anggotaPemeriksa ?? []);
    insertAll(writer, "diklat", isi.catatanOrang?.diklat ?? []);
    insertAll(writer, "penghargaan", isi.catatanOrang?.penghargaan ?? []);
    insertAll(writer, "penugasanTim", isi.catatanOrang?.penugasanTim ?? []);
    insertAll(writer, "keluarga", isi.catatanOrang?.keluarga ?? []);
    insertAll(writer, "kgb", isi.catatanOrang?.kgb ?? []);
    insertAll(writer, "permohonanMutasi", isi.catatanOrang?.permohonanMutasi ?? []);
    insertAll(writer, "pembatasanData", isi.catatanOrang?.pembatasanData ?? []);
    insertAll(writer, "nilaiTalenta", isi.talenta?.nilaiTalenta ?? []);
    insertAll(writer, "kalibrasiTalenta", isi.talenta?.kalibrasiTalenta ?? []);
    insertAll(writer, "presensi", isi.presensi ?? []);
    insertKompetensi(writer, isi.kompetensi);
    insertAll(writer, "setelan", [{ id: SETELAN_KANTOR, nilai: JSON.stringify(isi.kantor) }]);
  });
}

/** A person with the facts that are told of her, or else those of her present state. */
function insertPegawai(writer: RowWriter, orang: PegawaiLengkap, riwayat: Partial<FaktaOrang> | undefined): void {
  insertAll(writer, "pegawai", [{ id: orang.id, ...identitasDari(orang) } as BarisBaruDari<"pegawai">]);
  for (const { tabel, isi } of faktaPertama(orang.id, orang)) if (!riwayat?.[tabel]) writer.insertColumns(tabel, isi);
  for (const tabel of TABEL_RIWAYAT) insertAll(writer, tabel, (riwayat?.[tabel] ?? []) as readonly BarisBaruDari<typeof tabel>[]);
}

function insertKinerja(writer: RowWriter, kinerja: IsiKantor["kinerja"]): void {
  if (kinerja === undefined) return;
  insertAll(writer, "skp", kinerja.skp);
  insertAll(writer, "rhk", kinerja.rhk);
  insertAll(writer, "indikator", kinerja.indikator);
  insertAll(writer, "realisasi", kinerja.realisasi);
  insertAll(writer, "perilakuSkp", kinerja.perilakuSkp);
  insertAll(writer, "predikatOrganisasi", kinerja.predikatOrganisasi);
  insertAll(writer, "angkaKredit", kinerja.angkaKredit);
  insertAll(writer, "tenggatSkp", kinerja.tenggatSkp);
}

function insertKompetensi(writer: RowWriter, kompetensi: IsiKantor["kompetensi"]): void {
  if (kompetensi === undefined) return;
  insertAll(writer, "kompetensiTeknis", kompetensi.kompetensiTeknis.map(withNameKey));
  insertAll(writer, "standarKompetensi", kompetensi.standarKompetensi);
  insertAll(writer, "penilaianKompetensi", kompetensi.penilaianKompetensi);
  insertAll(writer, "pelatihan", kompetensi.pelatihan.map(withNameKey));
  insertAll(writer, "sasaranPelatihan", kompetensi.sasaranPelatihan);
}

/** Profiles that the product brings along, and which of them counts until the office chooses. */
function insertProfilBawaan(writer: RowWriter): void {
  insertAll(writer, "profil", PROFIL_BAWAAN.map(barisProfil));
  insertAll(writer, "setelan", [{ id: PROFIL_AKTIF, nilai: PROFIL_BAWAAN[0]?.id ?? "" }]);
}

function withNameKey<T extends { readonly nama: string }>(row: T): T & { readonly namaKunci: string } {
  return { ...row, namaKunci: nameKey(row.nama) };
}

/** A row that the domain gives may carry a revision of its own; in the file it begins with the first. */
function insertAll<T extends NamaTabel>(
  writer: RowWriter,
  table: T,
  rows: readonly (BarisBaruDari<T> & { readonly revision?: number })[],
): void {
  for (const row of rows) {
    const { revision: _first, ...values } = row as Baris;
    writer.insertColumns(table, values);
  }
}
