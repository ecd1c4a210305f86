import type { BandingProfil, BarisBanding } from "../abk/banding-profil";
import { groupBy } from "../group";
import { BULAT, EMPAT_DESIMAL } from "../naskah/angka";
import type { Baris, Naskah } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "../text/abk";
import { desimalBanding, TEKS_BANDING_PROFIL as T } from "../text/banding-profil";
import { KEPALA_USUL, TANDA_KOSONG, teksKeadaan } from "../text/formasi-berkas";
import { namaBerkas } from "../text/nama-berkas";
import { kalimatKonversi } from "../text/profil";
import { halamanSurat, kopSurat, type BahanSurat } from "./naskah-surat";
import type { JumlahRekap } from "./rekap";

type KolomProfil = KolomIsi<{ readonly baris: BarisBanding; readonly nomor: number }, readonly JumlahRekap[]>;

/** Several profiles side by side: what each makes of every jabatan. Shortage and excess stand apart and are never netted. */
export function naskahBandingProfil(bahan: BahanSurat, banding: BandingProfil): Naskah {
  const kolom = kolomBanding(banding);
  const berbeda = banding.jabatan.filter((satu) => satu.berbeda).length;
  return {
    ...halamanSurat(bahan),
    nama: namaBerkas([bahan.contoh ? "CONTOH" : "", T.judul, bahan.kantor.namaKantor, bahan.per]),
    judul: T.judulNaskah,
    bagian: [
      {
        kunci: "banding",
        lembar: T.judul,
        arah: "mendatar",
        blok: [
          kopSurat(bahan.kantor),
          { jenis: "judul", teks: T.judulNaskah, anak: [teksKeadaan(bahan.per)] },
          {
            jenis: "rincian",
            gaya: "identitas",
            isi: banding.profil.map((profil, nomor) => ({
              kunci: `profil ${nomor}`,
              label: `${T.tanda(nomor)} ${profil.nama}`,
              nilai: [TEKS_PEMBULATAN[profil.pembulatan], kalimatKonversi(profil), TEKS_KEYAKINAN[profil.keyakinan]].join(" · "),
            })),
          },
          { jenis: "paragraf", teks: `${T.ringkas(String(berbeda), String(banding.jabatan.length))}.`, gaya: "catatan" },
          { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisBanding(kolom, banding) },
        ],
      },
    ],
  };
}

function kolomBanding(banding: BandingProfil): readonly KolomProfil[] {
  const pegawai = { desimal: desimalBanding(banding) };
  return [
    { kunci: "nomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "nama", kepala: T.kolom.jabatan, lebar: 44, rata: "kiri", nilai: ({ baris }) => baris.nama },
    { kunci: "kelas", kepala: T.kolom.kelas, lebar: 7, rata: "tengah", nilai: ({ baris }) => baris.kelas ?? TANDA_KOSONG },
    {
      kunci: "bezetting",
      kepala: T.kolom.bezetting,
      lebar: 6,
      rata: "kanan",
      bentuk: BULAT,
      nilai: ({ baris }) => baris.bezetting,
      jumlah: ([pertama]) => pertama?.bezetting ?? 0,
    },
    ...banding.profil.flatMap(({ nama }, urutan) => kolomProfil(`${T.tanda(urutan)} ${nama}`, urutan, pegawai)),
  ];
}

/** Raw need, rounded need, shortage and excess under one profile. */
function kolomProfil(kelompok: string, urutan: number, pegawai: { readonly desimal: number }): readonly KolomProfil[] {
  const selisih = rumus`${sel("bezetting")}-${sel(`kebutuhan ${urutan}`)}`;
  const dasar = { kelompok, rata: "kanan" } as const;
  const beda = (baris: BarisBanding): number => baris.hasil[urutan]?.selisih ?? 0;
  return [
    {
      ...dasar,
      kunci: `mentah ${urutan}`,
      kepala: T.kolom.mentah,
      lebar: 10,
      bentuk: EMPAT_DESIMAL,
      nilai: ({ baris }) => baris.hasil[urutan]?.kebutuhanMentah ?? 0,
      jumlah: (jumlah) => jumlah[urutan]?.kebutuhanMentah ?? 0,
    },
    {
      ...dasar,
      kunci: `kebutuhan ${urutan}`,
      kepala: T.kolom.kebutuhan,
      lebar: 8,
      bentuk: pegawai,
      tebal: true,
      nilai: ({ baris }) => baris.hasil[urutan]?.kebutuhan ?? 0,
      jumlah: (jumlah) => jumlah[urutan]?.kebutuhan ?? 0,
    },
    {
      ...dasar,
      kunci: `kurang ${urutan}`,
      kepala: KEPALA_USUL.kurang,
      lebar: 8,
      bentuk: { ...pegawai, nolKosong: true },
      nilai: ({ baris }) => (beda(baris) < 0 ? beda(baris) : 0),
      rumus: () => rumus`MIN(0,${selisih})`,
      jumlah: (jumlah) => 0 - (jumlah[urutan]?.kekurangan ?? 0),
    },
    {
      ...dasar,
      kunci: `lebih ${urutan}`,
      kepala: KEPALA_USUL.lebih,
      lebar: 8,
      bentuk: { ...pegawai, nolKosong: true, bertanda: true },
      nilai: ({ baris }) => (beda(baris) > 0 ? beda(baris) : 0),
      rumus: () => rumus`MAX(0,${selisih})`,
      jumlah: (jumlah) => jumlah[urutan]?.kelebihan ?? 0,
    },
  ];
}

function* barisBanding(kolom: readonly KolomProfil[], { jabatan, jumlah }: BandingProfil): Generator<Baris> {
  let nomor = 0;
  const unit = [...groupBy(jabatan, ({ unitId }) => unitId).values()];
  for (const anggota of unit) {
    const [pertama] = anggota;
    if (pertama)
      yield {
        kunci: `unit ${pertama.unitId}`,
        jenis: "kelompok",
        bersama: true,
        sel: kolom.map(({ kunci }) => (kunci === "nama" ? pertama.unit : null)),
      };
    for (const baris of anggota) {
      nomor += 1;
      yield barisIsi(kolom, { baris, nomor }, { kunci: baris.jabatanId, bersama: nomor === jabatan.length });
    }
  }
  const [awal, akhir] = [unit.at(0)?.at(0), unit.at(-1)?.at(-1)];
  yield barisJumlah(kolom, {
    kunci: "jumlah",
    jenis: "jumlah",
    jumlah,
    label: ["nomor", T.jumlah],
    atas: awal && akhir ? [`unit ${awal.unitId}`, akhir.jabatanId] : null,
    gabung: [0, 3],
  });
}
