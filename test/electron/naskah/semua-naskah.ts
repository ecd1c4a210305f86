import { naskahAnjab } from "../anjab/naskah-uji";
import { naskahFormulir } from "../../../core/formasi/naskah-formulir";
import { naskahFormasi } from "../../../core/formasi/naskah-usul";
import { bandingkanAbk } from "../../../core/abk/banding-abk";
import { bandingkanProfil } from "../../../core/abk/banding-profil";
import { naskahBandingAbk } from "../../../core/formasi/naskah-banding-abk";
import { naskahBandingProfil } from "../../../core/formasi/naskah-banding-profil";
import { jumlahRekap } from "../../../core/formasi/rekap";
import { jejakJumlah } from "../../../core/formasi/jejak-jumlah";
import { naskahJejak } from "../../../core/formasi/naskah-jejak";
import { naskahJejakJumlah } from "../../../core/formasi/naskah-jejak-jumlah";
import { naskahNorma, type TemuanTercetak } from "../../../core/norma/naskah-norma";
import type { BandingSkenario } from "../../../core/skenario/banding";
import { naskahBandingSkenario } from "../../../core/skenario/naskah-banding";
import { naskahDaftar } from "../../../core/formasi/naskah-daftar";
import { naskahJabatan } from "../../../core/formasi/naskah-jabatan";
import { parsePlainDate } from "../../../core/date";
import type { SuratKeluar } from "../../../core/surat/templat";
import { DAFTAR_LAYAR, RIWAYAT_UJI, AUDIT_UJI } from "./daftar-uji";
import { BERKAS_UJI, DATA_PRIBADI_UJI } from "./berkas-uji";
import { gambarPng } from "./gambar-png";
import { bukuUji, kesenjanganUji } from "./kompetensi-uji";
import { alasanMutasiUji, usulPenempatanUji } from "./penempatan-uji";
import { penjelasanUji } from "./penjelasan-uji";
import { usulMutasiUji } from "./usul-mutasi-uji";
import { suratPerkaraUji } from "./perkara-uji";
import { proyeksiUji } from "./proyeksi-uji";
import { pemulihanUji } from "./pemulihan-uji";
import { lembarRespondenUji } from "./responden-uji";
import { kebutuhanDariBeban, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import type { KebutuhanTahunan } from "../../../core/formasi/kebutuhan-tahunan";
import { naskahLimaTahun } from "../../../core/formasi/naskah-lima-tahun";
import { naskahPeta } from "../../../core/peta/naskah-peta";
import { pohonPeta, type KotakPeta } from "../../../core/peta/pohon";
import { naskahBank } from "../../../core/abk/naskah-bank";
import { naskahPeraturan } from "../../../core/peraturan/naskah-peraturan";
import { ubahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { naskahBerkas } from "../../../core/orang/naskah-berkas";
import { naskahPdp } from "./pelindungan-uji";
import { naskahDataPribadi } from "../../../core/orang/naskah-data-pribadi";
import { naskahPegawai } from "../../../core/pegawai/naskah-pegawai";
import { naskahKinerja } from "./skp-uji";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import type { PermintaanNaskah } from "../../../core/contract/naskah";
import type { Naskah } from "../../../core/naskah/naskah";
import { bahanUji, DELAPAN_BELAS, kantorPanjang, profilBawaan } from "../formasi/kantor-uji";

const bahan = bahanUji([...DELAPAN_BELAS, ...kantorPanjang(40)], { contoh: true });
const jabatan = bahan.rekap.map((rekap) => ({ rekap, jejak: bahan.jejak(rekap) }));
const perPeriode = bahanUji(DELAPAN_BELAS, { profil: { ...profilBawaan(), konversi: "perPeriode", pembulatan: "tanpa" }, kertas: "a4" });

const jumlah = jejakJumlah(null, {
  unit: [...new Map(bahan.rekap.map(({ unitId, unit }) => [unitId, unit]))].map(([id, nama], urutan) => ({
    id,
    nama,
    indukId: null,
    kode: null,
    urutan,
    revision: 1,
  })),
  rekap: bahan.rekap,
  profil: bahan.profil,
  per: bahan.per,
  namaKantor: bahan.kantor.namaKantor,
  pembalik: (rekap) => bahan.jejak(rekap).pembalik,
});
const penjelasan = jabatan.at(2)?.jejak;
const metode = bahanUji([
  {
    unit: "Unit",
    nama: "Agendaris",
    kelas: 5,
    pns: 1,
    pppk: 0,
    tugas: [],
    metode: { jenis: "hasilKerja", isian: { hasilKerja: { baris: [{ nama: "Surat", target: 900, standar: 360 }], tertulis: null } } },
  },
]);
const penjelasanMetode = metode.rekap.map(metode.jejak);

const profilBerdampingan = bandingkanProfil([
  { profil: bahan.profil, jabatan: bahan.rekap },
  { profil: perPeriode.profil, jabatan: bahanUji([...DELAPAN_BELAS, ...kantorPanjang(40)], { profil: perPeriode.profil }).rekap },
]);

const geser = (lama: number, baru: number) => ({ lama, baru });
const skenario: BandingSkenario = {
  asal: { profil: bahan.profil, jumlah: jumlahRekap(bahan.rekap) },
  skenario: [
    { id: "s", nama: "Norma separuh", profil: bahan.profil, jumlah: jumlahRekap(bahan.rekap), jumlahUbahan: 1, jabatanBerubah: 1 },
  ],
  jabatan: bahan.rekap.map((satu, nomor) => ({
    ...satu,
    asal: satu,
    berubah: nomor === 0,
    skenario: [
      {
        angka: satu,
        sebab:
          nomor === 0
            ? [
                {
                  tugasId: "t",
                  uraian: "Menata berkas",
                  gerak: "diubah",
                  jabatanLain: "",
                  volume: geser(10, 10),
                  normaWaktuMenit: geser(60, 30),
                  bebanMenit: geser(600, 300),
                },
              ]
            : [],
      },
    ],
  })),
};

const sebelum = bahanUji([
  ...DELAPAN_BELAS.slice(1),
  ...kantorPanjang(30).map((satu) => ({ ...satu, kelas: satu.kelas === 5 ? 6 : satu.kelas })),
]);
const isiAbk = ({ profil, per, rekap }: typeof bahan) => ({
  profil,
  per,
  kantor: bahan.kantor,
  rekap,
  jumlah: jumlahRekap(rekap),
  tugas: [],
});
const perbandingan = bandingkanAbk(isiAbk(sebelum), isiAbk(bahan));

const TEMUAN: readonly TemuanTercetak[] = Array.from({ length: 40 }, (_, nomor) => ({
  kunci: `temuan ${nomor}`,
  jenis: "normaTidakWajar",
  jabatan: ["Arsiparis Terampil", `Jabatan ${nomor}`],
  tugas: ["Menata berkas & naskah <dinas>"],
  kalimat: "Norma 3.000 menit melebihi 2.880 menit.",
  pembenaran: nomor % 3 === 0 ? "Sudah dibahas dengan verifikator" : null,
}));

const BANK = Array.from({ length: 30 }, (_, nomor) => ({
  id: `b${nomor}`,
  uraian: `Menata berkas jenis ${nomor}`,
  satuanHasil: nomor % 2 === 0 ? "berkas" : "",
  normaWaktuMenit: 12.5 + nomor,
  asalNorma: "diukur" as const,
  sumber: nomor % 3 === 0 ? "Berita acara pengukuran" : "",
  revision: 1,
  pemakai: nomor % 4,
  menyimpang: nomor % 2,
}));
const ATURAN_UJI = { sakelar: { tugasBelajar: true }, dikenalkan: {} };

/** A letterhead with a picture of 40 by 60 pixels, a number, a signer on behalf of another for a third, and copies. */
const SURAT_UJI: SuratKeluar = {
  kop: { baris: ["Bagian Sumber Daya Manusia"], kontak: "Surel sdm@contoh.go.id" },
  logo: { jenis: "png", lebar: 40, tinggi: 60, isi: Buffer.from(gambarPng(40, 60)).toString("base64") },
  pejabat: {
    cara: "ub",
    atasNama: "Ketua KPU Kabupaten Sagara",
    perantara: "Sekretaris",
    jabatan: "Kepala Subbagian SDM",
    nama: "Ratna Puspita, S.E.",
    pangkat: "Penata (III/c)",
    nip: "198003122005012003",
  },
  nomor: "12/SDM.01/3204/XI/2026",
  tanggal: parsePlainDate("2026-11-26"),
  tembusan: ["Ketua KPU Provinsi", "Kepala Biro SDM & Organisasi"],
};

/** Four years: the work as it is, half as much again twice, and half of it. */
const TAHUN_UJI = [
  { tahun: 2027, jenis: null, kali: 1 },
  { tahun: 2028, jenis: "tahapan", kali: 1.5 },
  { tahun: 2029, jenis: "tahapan", kali: 1.5 },
  { tahun: 2030, jenis: "nonTahapan", kali: 0.5 },
] as const;

function kurvaUji({ rekap, profil }: typeof bahan): KebutuhanTahunan {
  const rekapSetahun = TAHUN_UJI.map(({ tahun, kali }) => ({
    tahun,
    rekap: rekap.map((satu) => {
      const { kebutuhanMentah, kebutuhan } = kebutuhanDariBeban(satu.bebanKerjaMenit * kali * PERJUTA_PER_MENIT, profil);
      return { ...satu, kebutuhanMentah, kebutuhan, selisih: satu.bezetting - kebutuhan };
    }),
  }));
  const puncakDari = <T extends { readonly kebutuhan: number; readonly kebutuhanMentah: number }>(kurva: readonly T[]): T | undefined =>
    kurva.toSorted((a, b) => b.kebutuhan - a.kebutuhan || b.kebutuhanMentah - a.kebutuhanMentah)[0];
  const nol = { tahun: 2027, kebutuhan: 0, kebutuhanMentah: 0 };
  const perTahun = rekapSetahun.map(({ tahun, rekap: satu }) => ({ ...jumlahRekap(satu), tahun }));
  return {
    tahun: TAHUN_UJI,
    jabatan: rekap.map((satu, nomor) => {
      const tahun = rekapSetahun.map(({ tahun: nama, rekap: isi }) => ({
        tahun: nama,
        kebutuhan: isi[nomor]?.kebutuhan ?? 0,
        kebutuhanMentah: isi[nomor]?.kebutuhanMentah ?? 0,
      }));
      const bergerak = tahun.some(({ kebutuhan }) => kebutuhan !== tahun[0]?.kebutuhan);
      return { ...satu, kebutuhanAbk: satu.kebutuhan, tahun, puncak: puncakDari(tahun) ?? nol, bergerak };
    }),
    jumlah: perTahun,
    jumlahAbk: jumlahRekap(rekap),
    puncak: puncakDari(perTahun) ?? nol,
  };
}

function petaUji(): KotakPeta {
  const unit = [...new Map(bahan.rekap.map(({ unitId, unit: nama }) => [unitId, nama]))];
  const akar = pohonPeta({
    kantor: bahan.kantor.namaKantor,
    unit: unit.map(([id, nama], urutan) => ({ id, nama, indukId: null, kode: null, urutan, revision: 1 })),
    jabatan: bahan.rekap.map(({ jabatanId }, nomor) => ({ id: jabatanId, indukId: null, kursi: nomor % 3 === 0 ? 2 : null })),
    rekap: bahan.rekap,
  });
  if (!akar) throw new Error("kosong");
  return akar;
}

/** Documents with a name that says what they show. */
type Bernama = readonly (readonly [string, Naskah])[];

/** Every document of the product by its kind, each as one that shows all that it can; a kind without one does not compile. */
const MENURUT_JENIS: { readonly [J in PermintaanNaskah["jenis"]]: Bernama } = {
  formasi: [
    ["usul formasi", naskahFormasi(bahan)],
    ["usul formasi menurut periode, tanpa pembulatan, A4", naskahFormasi(perPeriode)],
    ["usul formasi bersurat lengkap", naskahFormasi({ ...bahan, surat: SURAT_UJI })],
  ],
  formulir: [
    ["formulir ABK", naskahFormulir({ ...bahan, satuan: "menit", jabatan: jabatan.slice(0, 6) })],
    ["formulir ABK satu jabatan dalam jam", naskahFormulir({ ...bahan, satuan: "jam", jabatan: jabatan.slice(2, 3) })],
  ],
  ...naskahAnjab({ bahan, perPeriode, metode }),
  ...naskahKinerja(bahan),
  bank: [["bank tugas", naskahBank(bahan, BANK)]],
  peraturan: [
    [
      "peraturan",
      naskahPeraturan(
        bahan,
        ubahanKantor({ profil: [bahan.profil], aktifId: bahan.profil.id, aturan: ATURAN_UJI, pola: "{urut}/{tahun}", nilai: [] }),
      ),
    ],
  ],
  daftar: DAFTAR_LAYAR.map(([nama, daftar]) => [nama, naskahDaftar(bahan, daftar)]),
  riwayat: [["riwayat", naskahDaftar(bahan, RIWAYAT_UJI)]],
  riwayatAudit: [["riwayat untuk pemeriksa", naskahDaftar(bahan, AUDIT_UJI)]],
  jabatan: [["daftar jabatan", naskahJabatan(bahan, bahan.rekap)]],
  pegawai: [
    [
      "daftar pegawai",
      naskahPegawai(
        bahan,
        kantorContoh().pegawai.map((orang) => ({ ...orang, jabatan: "Arsiparis", unit: "Unit" })),
      ),
    ],
  ],
  berkasOrang: [["berkas pegawai", naskahBerkas(bahan, BERKAS_UJI)]],
  dataPribadi: [["data pribadi", naskahDataPribadi(bahan, DATA_PRIBADI_UJI)]],
  ...naskahPdp(bahan, { ...bahan, surat: SURAT_UJI }),
  limaTahun: [
    ["kebutuhan lima tahun", naskahLimaTahun(bahan, kurvaUji(bahan))],
    ["kebutuhan lima tahun tanpa pembulatan", naskahLimaTahun(perPeriode, kurvaUji(perPeriode))],
  ],
  proyeksi: [
    ["proyeksi lima tahun", proyeksiUji(bahan)],
    ["proyeksi lima tahun tanpa pembulatan", proyeksiUji(perPeriode)],
  ],
  bandingProfil: [["perbandingan profil", naskahBandingProfil(bahan, profilBerdampingan)]],
  bandingDokumen: [
    [
      "perbandingan dokumen",
      naskahBandingAbk(bahan, { banding: perbandingan, sebutan: ["Versi 1", "Keadaan sekarang"], hanyaBerubah: true }),
    ],
  ],
  kesenjanganKompetensi: [["kesenjangan kompetensi", kesenjanganUji(bahan)]],
  bukuKompetensi: [["buku kompetensi", bukuUji(bahan)]],
  bandingSkenario: [["perbandingan skenario", naskahBandingSkenario(bahan, skenario)]],
  lembarResponden: [["lembar responden", lembarRespondenUji(bahan)]],
  lembarPemulihan: [["lembar pemulihan", pemulihanUji(bahan)]],
  suratPerkara: suratPerkaraUji({ ...bahan, surat: SURAT_UJI }),
  usulPenempatan: usulPenempatanUji({ ...bahan, surat: SURAT_UJI }),
  alasanMutasi: alasanMutasiUji({ ...bahan, surat: SURAT_UJI }),
  penjelasanPenempatan: penjelasanUji(bahan),
  usulMutasi: usulMutasiUji({ ...bahan, surat: SURAT_UJI }),
  norma: [["temuan norma", naskahNorma(bahan, TEMUAN)]],
  peta: [
    ["daftar peta jabatan", naskahPeta(bahan, { akar: petaUji(), rupa: "daftar", halaman: { lebar: 842, tinggi: 595 }, susunan: "" })],
  ],
  jejak: [...(penjelasan ? [penjelasan] : []), ...penjelasanMetode].map((jejak) => [
    `penjelasan ${jejak.jabatan}`,
    naskahJejak(bahan, jejak),
  ]),
  jejakJumlah: [["penjelasan jumlah kantor", naskahJejakJumlah(bahan, jumlah)]],
};

export const SEMUA_NASKAH: Bernama = Object.values(MENURUT_JENIS).flat();
