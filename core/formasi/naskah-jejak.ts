import type { JejakBaris, JejakKebutuhan } from "../abk/jejak";
import { perluSaran } from "../abk/kebutuhan";
import { KETENTUAN_METODE } from "../abk/metode";
import { TEKS_PERIODE } from "../text/abk";
import { kutipan } from "../text/peraturan";
import { SARAN_BEBAN_KECIL, TEKS_ABK_JABATAN } from "../text/abk-halaman";
import { DUA_DESIMAL, EMPAT_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Baris, Blok, Naskah, Pasangan } from "../naskah/naskah";
import { rentang, rumus, sel } from "../naskah/rumus";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { formatTanggal } from "../text/date";
import { TANDA_KOSONG } from "../text/formasi-berkas";
import { kalimatEfektivitas, kalimatPembagian, kalimatPembalik, kalimatPembulatan, kalimatSelisih, TEKS_JEJAK as T } from "../text/jejak";
import {
  DASAR_METODE,
  kalimatBebanSetara,
  kalimatPembagiMetode,
  kalimatTemuanMetode,
  kataLangkahMetode,
  PENJELASAN_SETARA,
  RUMUS_METODE,
  TEKS_LANGKAH_METODE,
} from "../text/metode";
import { jawabanMengapa, kalimatPenentu, kalimatPersen, kalimatUbahan, penentuJejak, TEKS_PENENTU } from "../text/penentu";
import { kalimatKonversi, kalimatPerhitungan } from "../text/profil";
import { sepertiDihitung } from "./formulir";
import { kalimatDasar, naskahSurat, type BahanSurat } from "./naskah-surat";
import { bentukKebutuhan, NAMA_SEL, rumusBulat, rumusEj } from "./rumus-abk";

/** "Jelaskan angka ini" on paper: why the need of one jabatan is what it is, and every step to it. */
export function naskahJejak(bahan: BahanSurat, jejak: JejakKebutuhan): Naskah {
  const kelas = jejak.kelas === null ? [] : [TEKS_ABK_JABATAN.kelas(jejak.kelas)];
  return naskahSurat(bahan, { judul: T.judulCetak, tentang: jejak.jabatan }, [
    {
      kunci: jejak.jabatanId,
      lembar: T.lembar,
      arah: "tegak",
      blok: [
        {
          jenis: "judul",
          teks: T.judulCetak,
          anak: [jejak.jabatan, [jejak.unit, ...kelas, T.per(formatTanggal(bahan.per))].join(" · ")],
        },
        ...blokMengapa(jejak),
        ...(jejak.metode ? blokMetode(jejak) : blokTugas(jejak)),
        ...blokPenutup(jejak),
      ],
    },
  ]);
}

const subjudul = (teks: string): Blok => ({ jenis: "subjudul", teks });
const paragraf = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "biasa" });
const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

/** The answer in one sentence, and in each direction the rows that alone would change it. */
function blokMengapa(jejak: JejakKebutuhan): readonly Blok[] {
  const { tanya, jawab, arah } = jawabanMengapa(jejak);
  const penentu = jejak.baris.length === 0 ? [] : penentuJejak(jejak);
  return [
    subjudul(tanya),
    paragraf(jawab),
    ...penentu.flatMap((searah): Blok[] => {
      const jarak = searah.arah === arah ? "" : `${kalimatPembalik(jejak, searah.arah)} `;
      const kalimat = `${jarak}${searah.baris.slice(0, 1).map(kalimatPenentu).join("")}`.trim();
      if (searah.baris.length === 0) return [paragraf(kalimat), catatan(TEKS_PENENTU.sendirian[searah.arah])].filter(berisi);
      const baris = searah.baris.map((satu) => barisIsi(KOLOM_PENENTU, satu, { kunci: `${searah.arah} ${satu.tugas.id}` }));
      return [
        paragraf(kalimat),
        { jenis: "tabel", kolom: kolomCetak(KOLOM_PENENTU), isi: () => baris },
        ...(searah.lainnya > 0 ? [catatan(TEKS_PENENTU.lainnya(searah.lainnya))] : []),
      ];
    }),
  ];
}

const berisi = (blok: Blok): boolean => blok.jenis !== "paragraf" || blok.teks !== "";

type Penentu = ReturnType<typeof penentuJejak>[number]["baris"][number];

const KOLOM_PENENTU: readonly KolomIsi<Penentu>[] = [
  { kunci: "nomor", kepala: TEKS_PENENTU.kolom.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "uraian", kepala: TEKS_PENENTU.kolom.uraian, lebar: 46, rata: "kiri", nilai: ({ tugas }) => tugas.uraian },
  {
    kunci: "penentuVolume",
    kepala: TEKS_PENENTU.kolom.volume,
    lebar: 18,
    rata: "kanan",
    nilai: ({ volume }) => (volume === null ? TANDA_KOSONG : kalimatUbahan(volume)),
  },
  {
    kunci: "penentuNorma",
    kepala: TEKS_PENENTU.kolom.norma,
    lebar: 18,
    rata: "kanan",
    nilai: ({ normaWaktuMenit }) => (normaWaktuMenit === null ? TANDA_KOSONG : kalimatUbahan(normaWaktuMenit)),
  },
  {
    kunci: "perubahan",
    kepala: TEKS_PENENTU.kolom.perubahan,
    lebar: 14,
    rata: "kanan",
    nilai: ({ volume, normaWaktuMenit }) => [volume ?? normaWaktuMenit].map((satu) => (satu === null ? "" : kalimatPersen(satu))).join(""),
  },
];

/** The tasks one by one, and the rule by which they are counted. */
function blokTugas(jejak: JejakKebutuhan): readonly Blok[] {
  const { langkah, rumus: kalimatRumus, tanpaTugas } = T;
  const { konversi } = jejak.profil;
  const kolom = kolomTugas(jejak);
  const tabel: Blok = { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisTugas(kolom, jejak) };
  return [
    subjudul(langkah.tugas),
    jejak.baris.length === 0 ? paragraf(tanpaTugas) : tabel,
    subjudul(langkah.rumus),
    paragraf(kalimatRumus[konversi]),
    subjudul(langkah.pembagi),
    paragraf(kalimatPembagian(jejak)),
  ];
}

type KolomTugas = KolomIsi<{ readonly tugas: JejakBaris; readonly nomor: number }>;

function kolomTugas({ profil, bebanKerjaMenit }: JejakKebutuhan): readonly KolomTugas[] {
  const { kolom, kolomCetak: cetak } = T;
  const perPeriode = profil.konversi === "perPeriode";
  const kerja = rumus`${sel("volume")}*${sel("norma")}`;
  return [
    { kunci: "nomor", kepala: kolom.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "uraian", kepala: kolom.uraian, lebar: 46, rata: "kiri", nilai: ({ tugas }) => tugas.uraian },
    {
      kunci: "volume",
      kepala: kolom.volume,
      lebar: 11,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => sepertiDihitung(tugas.volume),
    },
    { kunci: "satuan", kepala: cetak.satuan, lebar: 13, rata: "kiri", nilai: ({ tugas }) => tugas.satuanHasil },
    { kunci: "periode", kepala: cetak.periode, lebar: 13, rata: "tengah", nilai: ({ tugas }) => TEKS_PERIODE[tugas.periode] },
    {
      kunci: "pengali",
      kepala: kolom.pengali[profil.konversi],
      lebar: 10,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => (perPeriode ? tugas.pembagiMenit : tugas.pengali),
    },
    {
      kunci: "norma",
      kepala: kolom.norma,
      lebar: 10,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => sepertiDihitung(tugas.normaWaktuMenit),
    },
    {
      kunci: "beban",
      kepala: kolom.beban[profil.konversi],
      lebar: 13,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tugas }) => tugas.bebanMenit,
      rumus: () => (perPeriode ? rumus`${kerja}/${sel("pengali")}*${NAMA_SEL.wke}` : rumus`${kerja}*${sel("pengali")}`),
    },
    {
      kunci: "kebutuhan",
      kepala: kolom.kebutuhan,
      lebar: 11,
      rata: "kanan",
      bentuk: EMPAT_DESIMAL,
      nilai: ({ tugas }) => tugas.kebutuhan,
      rumus: () => rumus`${sel("beban")}/${NAMA_SEL.wke}`,
    },
    {
      kunci: "bagian",
      kepala: cetak.bagian,
      lebar: 9,
      rata: "kanan",
      bentuk: { desimal: 1 },
      nilai: ({ tugas }) => tugas.bagian * 100,
      rumus: () => (bebanKerjaMenit > 0 ? rumus`100*${sel("beban")}/${sel("beban", "jumlah")}` : null),
    },
  ];
}

function barisTugas(kolom: readonly KolomTugas[], jejak: JejakKebutuhan): readonly Baris[] {
  const [pertama, terakhir] = [jejak.baris.at(0)?.id ?? "", jejak.baris.at(-1)?.id ?? ""];
  const isi: Readonly<Record<string, Baris["sel"][number]>> = {
    nomor: T.jumlah,
    beban: { nilai: jejak.bebanKerjaMenit, rumus: rumus`ROUND(SUM(${rentang("beban", pertama, terakhir)}),6)` },
    kebutuhan: { nilai: jejak.kebutuhanMentah, rumus: rumus`${sel("beban")}/${NAMA_SEL.wke}` },
  };
  return [
    ...jejak.baris.map((tugas, urutan) =>
      barisIsi(kolom, { tugas, nomor: urutan + 1 }, { kunci: tugas.id, bersama: urutan === jejak.baris.length - 1 }),
    ),
    { kunci: "jumlah", jenis: "jumlah", gabung: [0, 7], sel: kolom.map(({ kunci }) => isi[kunci] ?? null) },
  ];
}

/** The steps of another method, its rule and its divisor. */
function blokMetode({ metode, profil, bebanKerjaMenit }: JejakKebutuhan): readonly Blok[] {
  if (!metode) return [];
  const { langkah, temuan, jenis, kebutuhan } = metode;
  const { kolom, judul, kosong, pembagi } = TEKS_LANGKAH_METODE;
  const kata: readonly KolomIsi<ReturnType<typeof kataLangkahMetode> & { readonly nomor: number }>[] = [
    { kunci: "nomor", kepala: kolom.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "langkah", kepala: kolom.langkah, lebar: 40, rata: "kiri", nilai: ({ sebutan }) => sebutan },
    { kunci: "hitungan", kepala: kolom.hitungan, lebar: 50, rata: "kiri", nilai: ({ hitungan }) => hitungan },
    { kunci: "hasil", kepala: kolom.hasil, lebar: 22, rata: "kanan", nilai: ({ hasil }) => hasil },
  ];
  const baris = langkah.map((satu, urutan) =>
    barisIsi(kata, { ...kataLangkahMetode(satu), nomor: urutan + 1 }, { kunci: `langkah ${urutan + 1}` }),
  );
  return [
    subjudul(judul(jenis)),
    baris.length === 0 ? paragraf(kosong) : { jenis: "tabel", kolom: kolomCetak(kata), isi: () => baris },
    ...temuan.map((satu) => paragraf(kalimatTemuanMetode(satu))),
    subjudul(T.langkah.rumus),
    paragraf(`${RUMUS_METODE[jenis]} ${DASAR_METODE[jenis]}.`),
    catatan(kutipan(KETENTUAN_METODE[jenis])),
    subjudul(pembagi),
    paragraf(kalimatPembagiMetode(metode, profil.waktuKerjaEfektifMenit)),
    paragraf(kalimatBebanSetara(kebutuhan, profil.waktuKerjaEfektifMenit, bebanKerjaMenit)),
    catatan(PENJELASAN_SETARA),
  ];
}

/** Profile, rounding, difference and efficiency, and last the main figures. */
function blokPenutup(jejak: JejakKebutuhan): readonly Blok[] {
  const { profil } = jejak;
  const { langkah } = T;
  const pembulatan = kalimatPembulatan(jejak);
  return [
    catatan(kalimatDasar(profil)),
    ...(profil.perhitungan ? [catatan(kalimatPerhitungan(profil.perhitungan))] : []),
    ...(profil.konversi === "perPeriode" ? [catatan(kalimatKonversi(profil))] : []),
    subjudul(langkah.pembulatan),
    paragraf(`${pembulatan.angka}. ${pembulatan.aturan}`),
    ...(perluSaran(jejak) ? [catatan(SARAN_BEBAN_KECIL)] : []),
    subjudul(langkah.bezetting),
    paragraf(kalimatSelisih(jejak)),
    subjudul(langkah.efektivitas),
    paragraf(kalimatEfektivitas(jejak)),
    subjudul(T.angka),
    { jenis: "rincian", gaya: "bergaris", isi: angkaPokok(jejak) },
  ];
}

function angkaPokok(jejak: JejakKebutuhan): readonly Pasangan[] {
  const { pokok } = T;
  const pegawai = bentukKebutuhan(jejak.profil);
  const hasil = (kunci: keyof typeof pokok) => sel("nilai", `pokok ${kunci}`);
  const pasangan = (kunci: keyof typeof pokok, nilai: Pasangan["nilai"]): Pasangan => ({
    kunci: `pokok ${kunci}`,
    label: pokok[kunci],
    nilai,
  });
  const beban = jejak.baris.length === 0 ? null : rumus`${sel("beban", "jumlah")}`;
  return [
    pasangan("beban", { nilai: jejak.bebanKerjaMenit, rumus: beban, bentuk: SEPERLUNYA }),
    { ...pasangan("wke", jejak.profil.waktuKerjaEfektifMenit), nama: NAMA_SEL.wke },
    pasangan("mentah", { nilai: jejak.kebutuhanMentah, rumus: rumus`${hasil("beban")}/${NAMA_SEL.wke}`, bentuk: EMPAT_DESIMAL }),
    pasangan("kebutuhan", {
      nilai: jejak.kebutuhan,
      rumus: rumusBulat({ mentah: hasil("mentah"), beban: hasil("beban") }, jejak.profil),
      bentuk: pegawai,
    }),
    pasangan("bezetting", jejak.bezetting),
    pasangan("selisih", {
      nilai: jejak.selisih,
      rumus: rumus`${hasil("bezetting")}-${hasil("kebutuhan")}`,
      bentuk: { ...pegawai, bertanda: true },
    }),
    pasangan("efektivitas", {
      nilai: jejak.efektivitas?.efektivitas ?? TANDA_KOSONG,
      rumus: rumusEj({ bezetting: hasil("bezetting"), beban: hasil("beban") }),
      bentuk: DUA_DESIMAL,
    }),
  ];
}
