import { BULAT_TANPA_NOL } from "../naskah/angka";
import type { Bagian, Baris, Blok, Tabel } from "../naskah/naskah";
import { rumusSubtotal } from "../naskah/rumus";
import type { Sel } from "../naskah/sel";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { formatTanggalPendek } from "../text/date";
import { KEPALA_USUL } from "../text/formasi-berkas";
import { kutipan } from "../text/peraturan";
import { kalimatKeluar, kalimatTakDiketahui, TEKS_KELOMPOK_ASN } from "../text/proyeksi";
import { TEKS_NASKAH_PROYEKSI as T } from "../text/proyeksi-naskah";
import { BAGIAN_PROYEKSI, TOTAL, type ProyeksiCetak } from "./bahan-naskah";
import { SEBAB_KELUAR } from "./keluar";
import { namaKeluar, type NamaKeluar } from "./nama-keluar";

type KolomNama = KolomIsi<NamaKeluar & { readonly nomor: number }>;

/** Key of the row of a year in the list of names: it holds the sums of the year by cause. */
export const kunciTahunNama = (tahun: number): string => `tahun ${tahun}`;

const KOLOM: readonly KolomNama[] = [
  { kunci: "nomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "nama", kepala: T.kolomNama.nama, lebar: 30, rata: "kiri", nilai: ({ nama }) => nama },
  { kunci: "nip", kepala: T.kolomNama.nip, lebar: 20, rata: "kiri", nilai: ({ nip }) => nip },
  { kunci: "status", kepala: T.kolomNama.status, lebar: 8, rata: "tengah", nilai: ({ kelompok }) => TEKS_KELOMPOK_ASN[kelompok] },
  { kunci: "jabatan", kepala: T.kolomNama.jabatan, lebar: 32, rata: "kiri", nilai: ({ jabatan }) => jabatan },
  { kunci: "unit", kepala: T.kolomNama.unit, lebar: 32, rata: "kiri", nilai: ({ unit }) => unit },
  { kunci: "hari", kepala: T.kolomNama.hari, lebar: 12, rata: "tengah", nilai: ({ hari }) => formatTanggalPendek(hari) },
  { kunci: "penjelasan", kepala: T.kolomNama.penjelasan, lebar: 52, rata: "kiri", nilai: (satu) => kalimatKeluar(satu, satu.ke) },
  ...SEBAB_KELUAR.map((sebab): KolomNama => ({
    kunci: sebab,
    kepala: T.kolomNama[sebab],
    lebar: 9,
    rata: "kanan",
    bentuk: BULAT_TANPA_NOL,
    diLuarCetak: true,
    nilai: (satu) => (satu.sebab === sebab ? 1 : 0),
  })),
];

/** The rules by which somebody leaves. */
const KETENTUAN = ["bup-jabatan", "bup-fungsional", "pensiun-akhir-bulan"] as const;

/** The names behind the figures, year by year, and those of whom it cannot be told. Beside the page every name counts for its cause. */
export function bagianNama(proyeksi: ProyeksiCetak): Bagian {
  return {
    kunci: BAGIAN_PROYEKSI.nama,
    lembar: T.lembar.nama,
    arah: "mendatar",
    blok: [
      { jenis: "subjudul", teks: T.namaJudul },
      { jenis: "tabel", kolom: kolomCetak(KOLOM), isi: () => barisNama(proyeksi) },
      { jenis: "daftar", butir: KETENTUAN.map(kutipan), diLuarCetak: false },
      { jenis: "subjudul", teks: T.takDiketahuiJudul },
      ...takDiketahui(proyeksi),
    ],
  };
}

function* barisNama({ jabatan, tahun }: ProyeksiCetak): Generator<Baris> {
  const semua = namaKeluar(jabatan);
  let nomor = 0;
  for (const satu of tahun) {
    const milik = semua.filter((nama) => nama.tahun === satu);
    yield barisBerjumlah(milik, { kunci: kunciTahunNama(satu), jenis: "kelompok", teks: T.tahunOrang(String(satu), milik.length) });
    for (const nama of milik) {
      nomor += 1;
      yield barisIsi(KOLOM, { ...nama, nomor }, { kunci: kunciNama(nama) });
    }
  }
  yield barisBerjumlah(semua, { kunci: TOTAL, jenis: "jumlah", teks: T.jumlahKeluar(semua.length) });
}

const kunciNama = ({ jabatanId, pegawaiId }: NamaKeluar): string => `${jabatanId} ${pegawaiId}`;

/** The row of a year, or of all: how many leave for each cause, over the names below or above it. */
function barisBerjumlah(
  nama: readonly NamaKeluar[],
  { kunci, jenis, teks }: { readonly kunci: string; readonly jenis: "kelompok" | "jumlah"; readonly teks: string },
): Baris {
  const [pertama, terakhir] = [nama.at(0), nama.at(-1)];
  const sel = KOLOM.map(({ kunci: kolom }): Sel => {
    if (kolom === "nama") return teks;
    const sebab = SEBAB_KELUAR.find((satu) => satu === kolom);
    if (sebab === undefined) return null;
    const banyak = nama.filter((satu) => satu.sebab === sebab).length;
    return pertama && terakhir ? { nilai: banyak, rumus: rumusSubtotal(kolom, kunciNama(pertama), kunciNama(terakhir)) } : banyak;
  });
  return { kunci, jenis, sel, bersama: jenis === "kelompok" && nama.length > 0 };
}

function takDiketahui({ jabatan }: ProyeksiCetak): readonly Blok[] {
  const orang = jabatan.flatMap(({ nama: milik, takDiketahui: daftar }) => daftar.map((satu) => ({ ...satu, milik })));
  if (orang.length === 0) return [{ jenis: "paragraf", teks: T.semuaDiketahui, gaya: "biasa" }];
  const { nama, jabatan: kepalaJabatan, sebab } = T.kolomTakDiketahui;
  const tabel: Tabel = {
    jenis: "tabel",
    kolom: [
      { kunci: "belumNomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah" },
      { kunci: "belumNama", kepala: nama, lebar: 40, rata: "kiri" },
      { kunci: "belumJabatan", kepala: kepalaJabatan, lebar: 50, rata: "kiri" },
      { kunci: "belumSebab", kepala: sebab, lebar: 70, rata: "kiri" },
    ],
    isi: () =>
      orang.map((satu, nomor) => ({
        kunci: `belum ${satu.pegawaiId}`,
        jenis: "isi",
        sel: [nomor + 1, satu.nama, satu.milik, kalimatTakDiketahui(satu.sebab)],
      })),
  };
  return [{ jenis: "paragraf", teks: T.takDiketahui, gaya: "biasa" }, tabel];
}
