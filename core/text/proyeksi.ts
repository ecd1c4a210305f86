import type { RencanaDijalankan, SebabTakDijalankan } from "../proyeksi/mutasi";
import type { GerakDalam } from "../proyeksi/isi-kekurangan";
import type { CaraDalam } from "../proyeksi/sumber-dalam";
import type { Didahulukan } from "../proyeksi/didahulukan";
import type { Sementara } from "../proyeksi/sementara";
import type { Keluar, SebabKeluar, TakDiketahui } from "../proyeksi/keluar";
import { geserHari } from "../disiplin/hari-kerja";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";

/** What is said while the years ahead are reckoned. */
export const kalimatMenghitungProyeksi = (): string => "Menghitung proyeksi";

/** Why somebody leaves a post, in a word. */
export const TEKS_SEBAB_KELUAR: Readonly<Record<SebabKeluar, string>> = {
  pensiun: "Pensiun",
  kontrak: "Kontrak berakhir",
  pindah: "Pindah jabatan",
};

/** What is not known of a holder. */
const TEKS_TAK_DIKETAHUI: Readonly<Record<TakDiketahui, string>> = {
  tanggalLahir: "tanggal lahir belum diisi",
  jenjang: "jenjang jabatannya belum diisi, sehingga batas usia pensiunnya tidak diketahui",
  akhirKontrak: "akhir kontraknya belum diisi",
};

export const TEKS_KELOMPOK_ASN = { pns: "PNS", pppk: "PPPK" } as const;

/** The page of the five years ahead. */
export const TEKS_PROYEKSI = {
  judul: "Proyeksi lima tahun",
  penjelasan: (per: string) =>
    `Keadaan per ${per}. Siapa keluar, apa yang kurang, dan apa yang diusulkan. Bahan usulan; pejabat yang berwenang yang memutuskan.`,
  tampilan: "Tampilan proyeksi",
  pilihanTampilan: { tabel: "Jabatan", nama: "Siapa keluar", grafik: "Grafik", disetujui: "Formasi disetujui" },
  cari: "Cari jabatan, unit, atau nama",
  cariNama: "Cari nama, NIP, jabatan, atau unit",
  satuan: "jabatan",
  satuanNama: "orang",
  saring: "Saring jabatan",
  pilihanSaring: {
    semua: "Semua jabatan",
    keluar: "Ada yang keluar",
    kurang: "Ada kekurangan",
    lebih: "Ada kelebihan",
    usul: "Ada usul atau ditunda",
    takDiketahui: "Ada yang belum diketahui",
  },
  saringSebab: "Saring sebab",
  sebabSemua: "Semua sebab",
  tidakCocok: "Tidak ada jabatan yang cocok",
  tidakCocokNama: "Tidak ada orang yang cocok",
  banyakJabatan: (banyak: string) => `${banyak} jabatan`,
  bukaSemua: "Buka semua satuan kerja",
  lipatSemua: "Lipat semua",
  namaTabel: "Proyeksi setiap jabatan",
  namaTabelNama: "Siapa keluar dalam lima tahun",
  kolom: { jabatan: "Jabatan", pns: "PNS", pppk: "PPPK" },
  penjelasanKolom: {
    pns: "PNS yang memangku jabatan ini pada hari keadaan",
    pppk: "PPPK yang memangku jabatan ini pada hari keadaan",
    tahun: "Pegawai yang ada dari yang dibutuhkan pada akhir tahun, sebelum ada orang baru; lalu yang keluar dan yang diusulkan",
  },
  sel: {
    adaDari: (ada: string, butuh: string) => `${ada} dari ${butuh}`,
    keluar: (orang: string) => `keluar ${orang}`,
    masuk: (orang: string) => `masuk ${orang}`,
    dariDalam: (orang: string) => `dari dalam ${orang}`,
    dilepas: (orang: string) => `dilepas ${orang}`,
    usul: (orang: string, pppk: string) => `usul ${orang}${pppk === "0" ? "" : ` (PPPK ${pppk})`}`,
    ditunda: (orang: string) => `ditunda ${orang}`,
  },
  jumlah: "Jumlah",
  kolomNama: {
    tahun: "Tahun",
    nama: "Nama",
    nip: "NIP",
    kelompok: "Status",
    jabatan: "Jabatan",
    unit: "Unit",
    sebab: "Sebab",
    hari: "Kosong sejak",
    penjelasan: "Penjelasan",
  },
  takDiketahuiJudul: "Belum dapat dikatakan kapan keluar",
  takDiketahuiPenjelasan: (banyak: string) =>
    `${banyak} orang tidak ikut dihitung keluar karena datanya belum lengkap. Lengkapi data orang atau jabatannya.`,
  kosongJudul: "Belum ada jabatan",
  kosong: "Proyeksi dihitung dari jabatan, tugasnya (ABK), dan pegawai yang memangkunya. Impor daftar pegawai dan lembar ABK dahulu.",
  tanpaOrang: "Belum ada pegawai yang memangku jabatan: seluruh kebutuhan tampak sebagai kekurangan. Impor daftar pegawai dahulu.",
  tanpaKebutuhan: "Belum ada kebutuhan menurut ABK: semua pegawai tampak sebagai kelebihan. Isi tugas dan volumenya di ABK dahulu.",
  keAbk: "Buka ABK",
  keImpor: "Buka Impor",
  tanpaKeluar: "Tidak ada yang keluar dalam lima tahun ini.",
  andai: {
    judul: "Coba seandainya",
    penjelasan: "Percobaan ini tidak mengubah data apa pun. Cetakan menyebutnya.",
    pertumbuhan: "Volume tumbuh setahun",
    pertumbuhanPenjelasan: "Volume setiap tugas naik sebesar ini setiap tahun, berbunga, lalu kebutuhan dibulatkan menurut aturan kantor",
    batas: "Batas usul setahun",
    kosong: "–",
    usia: "Geser usia pensiun",
    skenario: "Skenario penataan",
    pppk: "Bagian PPPK",
    pppkPenjelasan: "Bagian orang baru yang diusulkan sebagai PPPK; kosong: menurut ketentuan kantor",
    sekelas: "Pelaksana sekelas saling mengisi",
    mutasi: (rencana: string) => `Jalankan mutasi rencana “${rencana}”`,
    tanpaSkenario: "ABK yang berlaku",
    kembali: "Kembali ke proyeksi biasa",
    aktif: (isi: string) => `Seandainya ${isi}. Data kantor tidak berubah.`,
    tahunAkhiran: " tahun",
    orangAkhiran: " orang",
    persenAkhiran: " %",
  },
  laci: {
    judul: "Rincian proyeksi",
    tabel: "Angka setiap tahun",
    kolom: {
      tahun: "Tahun",
      kebutuhan: "Kebutuhan",
      keluar: "Keluar",
      masuk: "Masuk",
      pns: "PNS",
      pppk: "PPPK",
      selisih: "+/−",
      dariDalam: "Dari dalam",
      dilepas: "Dilepas",
      usulCpns: "Usul CPNS",
      usulPppk: "Usul PPPK",
      ditunda: "Ditunda",
    },
    keluar: "Siapa keluar",
    masuk: "Siapa masuk",
    usul: "Dari mana usulnya",
    tanpaUsul: "Tidak ada kekurangan yang perlu diisi dalam lima tahun ini.",
    keAbk: "ABK jabatan ini",
    belumTerisi: (isi: string) => `Disetujui dan belum terisi: ${isi}. Sebanyak itu tidak diusulkan lagi.`,
    bezetting: (pns: string, pppk: string) => `Kini dipangku ${pns} PNS dan ${pppk} PPPK.`,
  },
  grafik: {
    kebutuhan: "Kebutuhan dan pegawai yang ada",
    kebutuhanCatatan: "Pada akhir tahun, tanpa orang baru. Kekurangan dan kelebihan dihitung setiap jabatan dan tidak saling menutup.",
    butuh: "Kebutuhan",
    ada: "Pegawai yang ada",
    keluar: "Yang keluar menurut sebab",
    kalimatTahun: (tahun: string, butuh: string, ada: string) => `${tahun}: kebutuhan ${butuh}, ada ${ada}.`,
    kalimatKeluar: ({ tahun, pensiun, kontrak, pindah }: Readonly<Record<"tahun" | SebabKeluar, string>>) =>
      `${tahun}: pensiun ${pensiun}, kontrak berakhir ${kontrak}, pindah ${pindah}.`,
    tabel: "Angka di balik grafik",
    kolom: {
      tahun: "Tahun",
      kebutuhan: "Kebutuhan",
      stok: "Ada",
      kekurangan: "Kurang",
      kelebihan: "Lebih",
      pensiun: "Pensiun",
      kontrak: "Kontrak",
      pindah: "Pindah",
      dariDalam: "Dari dalam",
      usulCpns: "CPNS",
      usulPppk: "PPPK",
      ditunda: "Ditunda",
    },
  },
} as const;

/** How somebody comes from within, as part of a sentence. */
const TEKS_CARA: Readonly<Record<CaraDalam, string>> = {
  senama: "jabatan senama yang berlebih sampai akhir proyeksi",
  sekelas: "jabatan pelaksana sekelas yang berlebih sampai akhir proyeksi; periksa syarat pendidikannya",
  setingkat: "jabatan setingkat yang berlebih sampai akhir proyeksi",
  promosi: "promosi; yang ditinggalkannya ikut dihitung",
};

/** Why and when somebody leaves, as a sentence that can be checked against her file. `ke` is the name of the post that she moves to. */
export function kalimatKeluar({ sebab, hari, tanggalLahir, usiaPensiun, sudahLewat }: Keluar, ke: string | null): string {
  const lewat = sudahLewat ? " Tanggal itu sudah lewat; periksa daftar pegawai." : "";
  const mulai = formatTanggal(hari);
  switch (sebab) {
    case "pensiun":
      return tanggalLahir === null || usiaPensiun === null
        ? `Pensiun mulai ${mulai}.${lewat}`
        : `Pensiun mulai ${mulai}: lahir ${formatTanggal(tanggalLahir)}, batas usia pensiun jabatannya ${usiaPensiun} tahun.${lewat}`;
    case "kontrak":
      return `Kontrak berakhir ${formatTanggal(geserHari(hari, -1))}, bila tidak diperpanjang.${lewat}`;
    case "pindah":
      return `Pindah ${ke === null ? "ke luar kantor ini" : `ke ${ke}`} mulai ${mulai}.${lewat}`;
  }
}

/** What is not known of a holder, as a sentence. */
export function kalimatTakDiketahui(sebab: readonly TakDiketahui[]): string {
  const kata = sebab.map((satu) => TEKS_TAK_DIKETAHUI[satu]).join("; ");
  return `${kata.charAt(0).toUpperCase()}${kata.slice(1)}.`;
}

/** What-ifs as the analyst says them: `volume tumbuh 5 % setahun, usia pensiun bergeser 2 tahun`; empty without any. */
export function kalimatAndai({
  batasSetahun,
  tambahUsia,
  pertumbuhan,
  skenario,
  rencana,
  persenPppk,
  sekelas,
}: {
  readonly batasSetahun: number | null;
  readonly tambahUsia: number;
  readonly pertumbuhan: number;
  readonly skenario: { readonly nama: string } | null;
  readonly rencana: RencanaDijalankan | null;
  readonly persenPppk: number | null;
  readonly sekelas: boolean;
}): string {
  return [
    ...(pertumbuhan === 0 ? [] : [`volume ${pertumbuhan > 0 ? "tumbuh" : "turun"} ${formatAngka(Math.abs(pertumbuhan), 2, 0)} % setahun`]),
    ...(batasSetahun === null ? [] : [`orang baru paling banyak ${formatAngka(batasSetahun)} setahun`]),
    ...(tambahUsia === 0 ? [] : [`usia pensiun ${tambahUsia > 0 ? "naik" : "turun"} ${Math.abs(tambahUsia)} tahun`]),
    ...(persenPppk === null ? [] : [`${formatAngka(persenPppk, 2, 0)} % orang baru diusulkan sebagai PPPK`]),
    ...(sekelas ? ["jabatan pelaksana sekelas dalam satu satuan kerja saling mengisi"] : []),
    ...(skenario === null ? [] : [`skenario “${skenario.nama}” dipakai`]),
    ...(rencana === null ? [] : [`mutasi dalam rencana “${rencana.nama}” dijalankan${kecuali(rencana)}`]),
  ].join(", ");
}

const TEKS_TAK_DIJALANKAN: Readonly<Record<SebabTakDijalankan, string>> = {
  duaTujuan: "dua tujuan, belum satu yang diterima",
  jabatanHilang: "jabatan tujuannya tidak ada lagi",
};

function kecuali({ tidakDijalankan }: RencanaDijalankan): string {
  if (tidakDijalankan.length === 0) return "";
  return ` kecuali ${tidakDijalankan.map(({ nama, sebab }) => `${nama} (${TEKS_TAK_DIJALANKAN[sebab]})`).join("; ")}`;
}

const TERSEBUT = 3;

/** How the shortage of a post in one year is filled, and what of it waits and why. Empty where nothing is short. */
export function kalimatUsul(satu: {
  readonly manajerial: boolean;
  readonly dariDalam: number;
  readonly asalDalam: readonly GerakDalam[];
  readonly tujuanDalam: readonly GerakDalam[];
  readonly usul: number;
  readonly usulPppk: number;
  readonly ditunda: number;
  readonly batasSetahun: number | null;
  readonly didahulukan: readonly Didahulukan[];
  readonly sementara: Sementara | null;
}): readonly string[] {
  const { manajerial, dariDalam, asalDalam, tujuanDalam, usul, usulPppk, ditunda, batasSetahun, sementara } = satu;
  const tanpaAsal = dariDalam - asalDalam.reduce((semua, { banyak }) => semua + banyak, 0);
  const lain = satu.didahulukan;
  const tersebut = lain.slice(0, TERSEBUT).map(({ nama, banyak }) => `${nama} (${formatAngka(banyak)})`);
  const dahulu = [...tersebut, ...(lain.length > TERSEBUT ? [`${formatAngka(lain.length - TERSEBUT)} jabatan lain`] : [])].join(", ");
  return [
    ...asalDalam.map(({ nama, unit, banyak, cara }) => `${formatAngka(banyak)} dari dalam, dari ${nama} di ${unit}: ${TEKS_CARA[cara]}`),
    ...(tanpaAsal > 0
      ? [
          `${formatAngka(tanpaAsal)} ${manajerial ? "lewat promosi atau mutasi: tidak ada PNS setingkat di bawahnya dalam data ini, cari calon dari luar" : "dari dalam"}`,
        ]
      : []),
    ...tujuanDalam.map(({ nama, unit, banyak }) => `${formatAngka(banyak)} dilepas untuk mengisi ${nama} di ${unit}`),
    ...(usul > 0 ? [`${formatAngka(usul)} orang baru: CPNS ${formatAngka(usul - usulPppk)}, PPPK ${formatAngka(usulPppk)}`] : []),
    ...(sementara === null
      ? []
      : [
          `${formatAngka(sementara.banyak)} di antaranya hanya diperlukan sampai ${sementara.sampai}; pertimbangkan penugasan sementara sebagai gantinya`,
        ]),
    ...(ditunda > 0
      ? [
          `${formatAngka(ditunda)} ditunda: batas ${formatAngka(batasSetahun ?? 0)} orang setahun${dahulu === "" ? " tidak mencukupi" : ` dipakai lebih dahulu oleh ${dahulu}`}`,
        ]
      : []),
  ];
}
