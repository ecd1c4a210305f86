import { jejakKebutuhan } from "../../core/abk/jejak";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../core/abk/profil";
import type { Tugas } from "../../core/abk/tugas";
import { parsePlainDate } from "../../core/date";
import { rekapJabatan, type RekapJabatan } from "../../core/formasi/rekap";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import type { Kantor } from "../../core/kantor";
import type { Bezetting } from "../../core/pegawai/bezetting";
import { naskahFormasi } from "../../core/formasi/naskah-usul";
import { naskahKeXlsx } from "../../electron/naskah/xlsx/tulis";
import { puncakMemoriMb } from "./alat/memori";
import { cetakTabel } from "./alat/ukur";

/** Export of a proposal for every KPU office in the country: how long it takes and how much memory at most. */
const KANTOR = 549;
const UNIT_PER_KANTOR = 5;
const JABATAN_PER_KANTOR = 22;
const TUGAS_PER_JABATAN = 5;
const BATAS_MB = 300;

const KANTOR_PUSAT: Kantor = {
  namaInstansi: "Komisi Pemilihan Umum",
  namaKantor: "Sekretariat Jenderal KPU",
  alamat: "Jalan Contoh 1, Jakarta",
  kota: "Jakarta",
  penandatanganJabatan: "Sekretaris Jenderal",
  penandatanganNama: "Nama Pejabat",
  penandatanganNip: "197001011995031001",
  penandatanganPangkat: "Pembina Utama (IV/e)",
};

function tugasJabatan(nomor: number): Tugas[] {
  return Array.from({ length: TUGAS_PER_JABATAN }, (_, urutan) => ({
    id: `t${nomor}-${urutan}`,
    uraian: `Menyiapkan bahan, menelaah, dan menyusun laporan pelaksanaan kegiatan nomor ${urutan + 1} pada jabatan ${nomor}`,
    satuanHasil: "laporan",
    volume: 4 + ((nomor * 7 + urutan) % 90),
    periode: "bulan",
    normaWaktuMenit: 15 + ((nomor + urutan * 11) % 60),
    keterangan: "",
  }));
}

function seluruhKantor(profil: ProfilAbk): RekapJabatan[] {
  const unit: Unit[] = Array.from({ length: KANTOR * UNIT_PER_KANTOR }, (_, nomor) => ({
    id: `u${nomor}`,
    nama: `Subbagian ${(nomor % UNIT_PER_KANTOR) + 1} KPU Kabupaten ${Math.floor(nomor / UNIT_PER_KANTOR) + 1}`,
    indukId: null,
    kode: null,
    urutan: nomor,
    revision: 1,
  }));
  const jabatan: Jabatan[] = Array.from({ length: KANTOR * JABATAN_PER_KANTOR }, (_, nomor) => ({
    id: `j${nomor}`,
    unitId: `u${Math.floor(nomor / JABATAN_PER_KANTOR) * UNIT_PER_KANTOR + (nomor % UNIT_PER_KANTOR)}`,
    nama: `Penata Kelola Pemilu Ahli Pertama ${nomor}`,
    jenis: "fungsional",
    jenjang: "ahliPertama",
    kelas: 8,
    kode: null,
    kursi: null,
    indukId: null,
    urutan: nomor,
    revision: 1,
  }));
  const bezetting = new Map<string, Bezetting>(
    jabatan.map((satu, nomor) => [satu.id, { pns: nomor % 3, pppk: nomor % 2, jumlah: (nomor % 3) + (nomor % 2) }]),
  );
  const tugasPerJabatan = new Map(jabatan.map((satu, nomor) => [satu.id, tugasJabatan(nomor)]));
  return rekapJabatan({ unit, jabatan, tugasPerJabatan, bezetting, usul: new Map(), profil });
}

async function ukur(): Promise<void> {
  const profil = PROFIL_BAWAAN[0];
  const per = parsePlainDate("2026-12-31");
  if (!profil || !per) throw new Error("profil bawaan atau tanggal tidak ada");
  const rekap = seluruhKantor(profil);
  const mulai = performance.now();
  const naskah = naskahFormasi({
    kantor: KANTOR_PUSAT,
    profil,
    per,
    contoh: true,
    rekap,
    jejak: (baris) =>
      jejakKebutuhan(
        { jabatanId: baris.jabatanId, jabatan: baris.nama, unit: baris.unit, kelas: baris.kelas, per, bezetting: baris.bezetting },
        tugasJabatan(Number(baris.jabatanId.slice(1))),
        profil,
      ),
  });
  const isi = await naskahKeXlsx(naskah);
  const detik = (performance.now() - mulai) / 1000;
  const puncakMb = puncakMemoriMb();
  process.stdout.write(
    `${KANTOR} kantor, ${rekap.length} jabatan, ${rekap.length * TUGAS_PER_JABATAN} uraian tugas, ditulis dan diperiksa\n`,
  );
  cetakTabel([
    ["berkas (MB)", "waktu (detik)", "memori puncak proses (MB)", "batas (MB)", "tercapai"],
    [(isi.length / 1e6).toFixed(1), detik.toFixed(1), puncakMb.toFixed(0), String(BATAS_MB), puncakMb <= BATAS_MB ? "ya" : "TIDAK"],
  ]);
}

void ukur();
