import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { parsePlainDate, type PlainDate } from "../../core/date";
import { MIGRATIONS } from "../../electron/db/migrations";
import { DataFiles } from "../../electron/ipc/data-files";
import { openDoor } from "../../electron/ipc/dispatch";
import { Cadangan } from "../../electron/cadangan/layanan";
import { OpenDraft } from "../../electron/ipc/open-draft";
import { inThisProcess } from "../../electron/jobs/in-process";
import { RunningJobs } from "../../electron/jobs/running-jobs";
import { TampilanTersimpan } from "../../electron/ipc/tampilan-tersimpan";
import { KeadaanBerkas } from "../../electron/keadaan/keadaan-berkas";
import { penjagaUji } from "../penjaga-uji";
import { Tujuan } from "../../electron/ipc/tujuan";

/**
 * Writes the saved file of this version of the schema, with a history of every kind of work in it, through the handlers. Run once, before
 * the next migration is added; a saved file is never written anew, because later programs could not write what this one does.
 */
const folder = mkdtempSync(join(tmpdir(), "tepat-rilis-"));
const fixtures = join(process.cwd(), "test", "fixtures");
const today = parsePlainDate("2026-11-26") as PlainDate;
const siapa = () => ({ nama: "analis", peran: "penyusun" }) as const;
const files = new DataFiles({ folder, siapa, now: () => new Date() }, "kantor");
const door = openDoor({
  version: "",
  siapa,
  kunci: penjagaUji(files, "analis"),
  files,
  drafts: new OpenDraft(inThisProcess.startDraft),
  jobs: new RunningJobs(inThisProcess.doWork),
  tampilan: new TampilanTersimpan(null),
  tujuan: new Tujuan(),
  cadangan: new Cadangan({ berkas: files, rapikan: inThisProcess.rapikan, oleh: () => "analis", versi: "", now: () => new Date() }),
  keadaan: new KeadaanBerkas({ menandai: false, now: () => new Date() }),
  now: () => new Date(),
  today: () => today,
});

async function ask<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await door.dispatch(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value as Output<N>;
}

function hari(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new Error(text);
  return day;
}

const isiJabatan = { jenis: "pelaksana", jenjang: null, kode: null, indukId: null } as const;
const isiTugas = { urutan: 1, satuanHasil: "berkas", keterangan: "" } as const;

async function susunan() {
  const unit = (nama: string, indukId: string | null = null) => ask("unit.save", { nama, indukId, kode: null });
  const sekretariat = await unit("Sekretariat");
  const hukum = await unit("Subbagian Hukum", sekretariat.id);
  const umum = await unit("Subbagian Umum", sekretariat.id);
  await ask("unit.save", { id: umum.id, revision: 1, nama: "Subbagian Keuangan dan Umum", indukId: sekretariat.id, kode: "02" });
  const fungsional = { ...isiJabatan, jenis: "fungsional", jenjang: "terampil" } as const;
  const arsiparis = await ask("jabatan.save", { ...fungsional, unitId: umum.id, nama: "Arsiparis Terampil", kelas: 6 });
  const analis = await ask("jabatan.save", { ...isiJabatan, unitId: hukum.id, nama: "Analis Hukum", kelas: 7 });
  const penyusun = await ask("jabatan.save", { ...isiJabatan, unitId: hukum.id, nama: "Penyusun Naskah", kelas: 6 });
  await ask("jabatan.save", { ...isiJabatan, id: analis.id, revision: 1, unitId: hukum.id, nama: "Analis Hukum", kelas: 8 });
  return { arsiparis: arsiparis.id, analis: analis.id, penyusun: penyusun.id };
}

type Kantor = Awaited<ReturnType<typeof susunan>>;

async function tugas({ arsiparis, analis, penyusun }: Kantor): Promise<void> {
  const tambah = (jabatanId: string, ...baris: NonNullable<Input<"tugas.save">["tambah"]>) =>
    ask("tugas.save", { jabatanId, tambah: baris });
  await tambah(
    arsiparis,
    { ...isiTugas, id: "tugas-a", uraian: "Menata arsip aktif", volume: 500, periode: "tahun", normaWaktuMenit: 60 },
    { ...isiTugas, id: "tugas-b", uraian: "Memindahkan arsip inaktif", volume: 12, periode: "bulan", normaWaktuMenit: 300 },
    { ...isiTugas, id: "tugas-c", uraian: "Salah ketik", volume: 1, periode: "tahun", normaWaktuMenit: 60 },
  );
  const ubah = [{ id: "tugas-a", revision: 1, volume: 750, normaWaktuMenit: 45.5 }];
  await ask("tugas.save", { jabatanId: arsiparis, ubah, hapus: [{ id: "tugas-c", revision: 1 }] });
  await tambah(analis, { ...isiTugas, id: "tugas-d", uraian: "Menelaah produk hukum", volume: 40, periode: "tahun", normaWaktuMenit: 900 });
  await tambah(penyusun, { ...isiTugas, id: "tugas-e", uraian: "Menyusun naskah", volume: 10, periode: "tahun", normaWaktuMenit: 300 });
}

async function orang({ arsiparis, analis }: Kantor): Promise<string> {
  const isi = {
    gelarDepan: "",
    gelarBelakang: "",
    tempatLahir: "Kota Contoh",
    status: "PNS",
    golongan: "II/c",
    tmtGolongan: hari("2022-04-01"),
    masaKerjaTahun: 5,
    masaKerjaBulan: 3,
    tingkatPendidikan: "D3",
    pendidikan: "Kearsipan",
    tahunLulus: 2004,
    kedudukanHukum: "Aktif",
    tmtJabatan: hari("2022-05-01"),
    catatanNip: "",
  } as const;
  const bima = { ...isi, nama: "BIMA CONTOH", nip: "198001012005011001", tanggalLahir: hari("1980-01-01"), jenisKelamin: "pria" } as const;
  const sari = {
    ...isi,
    nama: "SARI CONTOH",
    nip: "198205052006022002",
    tanggalLahir: hari("1982-05-05"),
    jenisKelamin: "wanita",
  } as const;
  const dian = { ...isi, nama: "DIAN CONTOH", nip: "199003032015031003", tanggalLahir: hari("1990-03-03"), jenisKelamin: "pria" } as const;
  const a = await ask("pegawai.save", { ...bima, jabatanId: arsiparis });
  const b = await ask("pegawai.save", { ...sari, jabatanId: analis });
  const c = await ask("pegawai.save", { ...dian, jabatanId: null });
  await ask("pegawai.save", { ...bima, id: a.id, revision: a.revision, jabatanId: arsiparis, golongan: "II/d" });
  await ask("pegawai.remove", { id: c.id, revision: c.revision });
  await ask("penugasan.add", { pegawaiId: b.id, jabatanId: arsiparis, jenis: "plt" });
  return b.id;
}

/** What stands in the file of a person besides who she is: records, dated facts, competency, talent, a case, and a value of the office's own. */
async function berkasOrang({ arsiparis, analis }: Kantor, pegawaiId: string): Promise<void> {
  await ask("riwayatGolongan.save", {
    pegawaiId,
    sejak: hari("2026-04-01"),
    golongan: "III/a",
    masaKerjaTahun: 9,
    masaKerjaBulan: 3,
    nomorSk: "4/2026",
  });
  const diklat = { pegawaiId, jenis: "teknis", nama: "Penelaahan produk hukum", jp: 24, penyelenggara: "", nomorSertifikat: "" } as const;
  await ask("diklat.save", { ...diklat, mulai: hari("2026-02-02"), selesai: hari("2026-02-05") });
  await ask("keluarga.save", { pegawaiId, kerabatId: null, nama: "RINI CONTOH", hubungan: "anak", catatan: "" });
  const nilai = { pegawaiId, kunci: "integritas", tanggal: hari("2026-01-15"), bukti: "dinilai", sampai: null, sumber: "" } as const;
  await ask("kompetensi.nilai", { ...nilai, level: 2 });
  await ask("kompetensi.standar", { sel: [{ jabatanId: analis, kunci: "integritas", level: 3, lama: null }] });
  const kalibrasi = { pegawaiId, tahun: 2025, semula: 5, kotak: 8, alasan: "Rapat tim", dilihat: null } as const;
  await ask("talenta.kalibrasi", kalibrasi);
  await ask("riwayatJabatan.save", {
    pegawaiId,
    jenis: "plh",
    jabatanId: arsiparis,
    sejak: hari("2026-06-01"),
    sampai: hari("2026-06-14"),
  });
}

async function impor(nama: string): Promise<string> {
  const { draf } = await ask("intake.start", { berkas: [{ nama, isi: new Uint8Array(readFileSync(join(fixtures, nama))) }] });
  for (let diterapkan = false; ; await new Promise((lagi) => setTimeout(lagi, 20))) {
    const keadaan = await ask("intake.status", { draf });
    if (keadaan.tahap === "selesai") return keadaan.batch;
    if (keadaan.tahap === "gagal") throw new Error(keadaan.pesan);
    if (keadaan.tahap !== "siap" || diterapkan) continue;
    diterapkan = true;
    await ask("intake.apply", { draf });
  }
}

async function pengaturan(): Promise<void> {
  const { kantor } = await ask("office.status", {});
  await ask("office.saveIdentity", { ...kantor, namaKantor: "KPU Kabupaten Contoh", kota: "Kota Contoh", dilihat: kantor });
  const { profil, aktifId } = await ask("profil.list", {});
  await ask("profil.activate", { id: profil.find(({ id }) => id !== aktifId)?.id ?? "" });
  await ask("libur.add", {
    hari: [
      { tanggal: hari("2026-08-17"), nama: "Hari Kemerdekaan", jenis: "libur" },
      { tanggal: hari("2026-12-24"), nama: "Cuti bersama Natal", jenis: "cutiBersama" },
    ],
  });
  await ask("kedudukanHukum.sakelar", { kode: "tugasBelajar", memangku: true });
  await ask("kedudukanHukum.kenalkan", { teks: "Aktif sekali", kode: "aktif" });
}

async function analisis({ arsiparis, penyusun }: Kantor): Promise<void> {
  const revisi = async (id: string): Promise<number> =>
    (await ask("abk.get", { jabatanId: arsiparis })).tugas.find((satu) => satu.id === id)?.revision ?? 0;
  await ask("formasi.propose", { jabatanId: arsiparis, revision: null, jumlah: 2, alasan: "Arsip lama menumpuk" });
  await ask("metode.save", { jabatanId: penyusun, revision: null, jenis: "tugasPerTugas", isian: {} });
  await ask("bank.keep", { tugasId: "tugas-a", revision: await revisi("tugas-a") });
  const asal = { asalNorma: "diukur", asalOleh: "Tim ABK", asalTanggal: hari("2026-02-03") } as const;
  await ask("asal.save", { jabatanId: arsiparis, tugas: [{ id: "tugas-b", revision: await revisi("tugas-b") }], isi: asal });
  await ask("tahun.save", { id: "2027", revision: null, jenis: "tahapan", catatan: "Persiapan" });
  const volume = [{ tugasId: "tugas-b", berlakuUntuk: "tahapan" as const, revision: null, volume: 30 }];
  await ask("volumeTahun.save", { jabatanId: arsiparis, volume });
  const { id } = await ask("skenario.save", { nama: "Arsip digital", catatan: "", profilId: null });
  const ubahan = [{ tugasId: "tugas-a", revision: null, volume: 300, normaWaktuMenit: null, jabatanId: null }];
  await ask("skenario.ubah", { id, ubahan });
}

async function dokumen(): Promise<void> {
  const { id, revision } = await ask("dokumen.create", { tahun: "2026" });
  const diajukan = await ask("dokumen.submit", { id, revision });
  const kembali = await ask("dokumen.sendBack", { id, revision: diajukan.revision, catatan: "Lengkapi dasar norma" });
  const lagi = await ask("dokumen.submit", { id, revision: kembali.revision });
  const ditetapkan = await ask("dokumen.layDown", { id, revision: lagi.revision, nomor: "12/ORT/2026", tanggal: hari("2026-03-04") });
  const kedua = await ask("dokumen.reopen", { id, revision: ditetapkan.revision, alasan: "Peta jabatan baru" });
  await ask("dokumen.submit", { id: kedua.id, revision: kedua.revision });
}

async function gabung({ analis, penyusun }: Kantor): Promise<void> {
  const jabatan = await ask("jabatan.list", {});
  const target = (id: string) => ({ id, revision: jabatan.find((satu) => satu.id === id)?.revision ?? 0 });
  await ask("jabatan.join", { dari: target(penyusun), ke: target(analis) });
  const [terakhir] = (await ask("history.list", { jumlah: 1 })).langkah;
  await ask("history.revert", { id: terakhir?.id ?? "" });
}

async function tulis(): Promise<void> {
  const kantor = await susunan();
  await tugas(kantor);
  await berkasOrang(kantor, await orang(kantor));
  await pengaturan();
  await impor("pegawai-siasn.xlsx");
  await ask("history.revert", { id: await impor("abk-kpu-kabupaten.xlsx") });
  await analisis(kantor);
  await dokumen();
  await gabung(kantor);
  await door.shut();
  files.close();
  const nama = join(fixtures, "rilis", `v${MIGRATIONS.length}.db.gz`);
  writeFileSync(nama, gzipSync(readFileSync(join(folder, "tepat.db")), { level: 9 }), { flag: "wx" });
  process.stdout.write(`${nama}\n`);
}

void tulis().finally(() => rmSync(folder, { recursive: true, force: true }));
