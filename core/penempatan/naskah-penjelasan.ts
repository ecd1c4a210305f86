import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { DUA_DESIMAL } from "../naskah/angka";
import type { Blok, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { KALIMAT_ATURAN } from "../text/aturan-penempatan";
import { formatTanggal } from "../text/date";
import { TEKS_NASKAH_PENEMPATAN } from "../text/naskah-penempatan";
import { TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import {
  butirPutusan,
  faktaSendiri,
  kalimatUsulOrang,
  keadaanJabatan,
  pasalSendiri,
  sebutanJabatan,
  TEKS_PENJELASAN_PENEMPATAN as T,
  yangDiperlukan,
} from "../text/penjelasan-penempatan";
import { barisNilai, kolomNilai } from "./kolom-nilai";
import type { HasilAturan } from "./penilai";
import type { JabatanDijelaskan, PenjelasanOrang } from "./penjelasan";
import type { Skor } from "./skor";

/**
 * What a placement did with one person, for herself [penempatan-keberatan]: what is proposed, the rules and the score with her facts, what would open
 * other posts to her, what was not used, who decides and how she objects. Nobody signs it, and nobody else stands in it.
 */
export function naskahPenjelasan(bahan: BahanSurat, orang: PenjelasanOrang): Naskah {
  const pokok = orang.usul ?? orang.sendiri;
  const tentang = orang.usul === null ? "sendiri" : "usul";
  return naskahSurat({ ...bahan, per: orang.per }, { judul: T.judul, tentang: orang.nama, tanpaProfil: true }, [
    {
      kunci: "penjelasan",
      lembar: T.judul,
      arah: "tegak",
      sejajar: true,
      blok: [
        ...kepalaSurat(bahan, T.judul.toUpperCase(), [T.keadaan(orang.per, orang.sampai)]),
        { jenis: "paragraf", teks: T.pengantar, gaya: "biasa" },
        blokOrang(orang),
        ...(pokok === null
          ? []
          : [
              subjudul(T.syarat[tentang]),
              tabelSyarat(pokok.pasangan.aturan),
              catatan(T.catatanSifat),
              subjudul(T.nilai[tentang]),
              ...blokNilai(pokok.pasangan.skor),
            ]),
        ...blokLain(orang),
        subjudul(T.tidakDipakai),
        { jenis: "daftar", butir: [...T.tidakDipakaiArti, orang.perkaraTertutup ? T.perkaraTertutup : T.tanpaPerkara], diLuarCetak: false },
        subjudul(T.putusan),
        { jenis: "daftar", butir: butirPutusan(orang), diLuarCetak: false },
      ],
    },
  ]);
}

const subjudul = (teks: string): Blok => ({ jenis: "subjudul", teks });
const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

function blokOrang(orang: PenjelasanOrang): Blok {
  const { isian } = T;
  const isi: readonly (readonly [label: string, nilai: string])[] = [
    [isian.nama, orang.nama],
    ...(orang.nip === null ? [] : [[isian.nip, orang.nip] as const]),
    [isian.jabatan, orang.kini === null ? T.belumBerjabatan : sebutanJabatan(orang.kini)],
    ...(orang.kini === null ? [] : [[isian.sejak, orang.tmtJabatan === null ? T.tanggalBelum : formatTanggal(orang.tmtJabatan)] as const]),
    [isian.usul, kalimatUsulOrang(orang)],
  ];
  return { jenis: "rincian", gaya: "butir", isi: isi.map(([label, nilai]) => ({ kunci: label, label, nilai })) };
}

const S = T.kolomSyarat;

const KOLOM_SYARAT: readonly KolomIsi<HasilAturan>[] = [
  { kunci: "syarat", kepala: S.syarat, lebar: 21, rata: "kiri", nilai: ({ id }) => KALIMAT_ATURAN[id].nama },
  { kunci: "sifat", kepala: S.sifat, lebar: 9, rata: "kiri", nilai: ({ sifat }) => TEKS_NASKAH_PENEMPATAN.sifat[sifat] },
  { kunci: "hasil", kepala: S.hasil, lebar: 14, rata: "kiri", nilai: ({ keadaan }) => TEKS_HALAMAN_PENEMPATAN.aturan.hasil[keadaan] },
  { kunci: "fakta", kepala: S.fakta, lebar: 32, rata: "kiri", nilai: faktaSendiri },
  { kunci: "pasal", kepala: S.pasal, lebar: 22, rata: "kiri", nilai: pasalSendiri },
];

function tabelSyarat(aturan: readonly HasilAturan[]): Blok {
  return {
    jenis: "tabel",
    kolom: kolomCetak(KOLOM_SYARAT),
    isi: () => aturan.map((satu) => barisIsi(KOLOM_SYARAT, satu, { kunci: `syarat ${satu.id}` })),
  };
}

const KOLOM_NILAI = kolomNilai(T.kolomNilai, { bagian: 24, nilai: 12, bobot: 8, sumbangan: 12, bukti: 42 });

function blokNilai(skor: Skor): readonly Blok[] {
  if (skor.bagian.length === 0) return [];
  return [
    {
      jenis: "tabel",
      kolom: kolomCetak(KOLOM_NILAI),
      isi: () => barisNilai(KOLOM_NILAI, skor, { awalan: "nilai", kunciJumlah: "jumlah nilai" }),
    },
    ...(skor.skor === null ? [catatan(T.tanpaNilai)] : []),
  ];
}

type BarisLain = JabatanDijelaskan & { readonly keadaan: string };
const L = T.kolomLain;

const KOLOM_LAIN: readonly KolomIsi<BarisLain>[] = [
  { kunci: "lainJabatan", kepala: L.jabatan, lebar: 26, rata: "kiri", nilai: ({ tempat }) => sebutanJabatan(tempat) },
  {
    kunci: "lainNilai",
    kepala: L.nilai,
    lebar: 9,
    rata: "kanan",
    bentuk: DUA_DESIMAL,
    nilai: ({ pasangan }) => (pasangan.skor.skor === null ? TEKS_HALAMAN_PENEMPATAN.tanpaNilai : pasangan.skor.skor / 100),
  },
  { kunci: "lainKeadaan", kepala: L.keadaan, lebar: 15, rata: "kiri", nilai: ({ keadaan }) => keadaan },
  { kunci: "lainPerlu", kepala: L.perlu, lebar: 48, rata: "kiri", nilai: (satu) => yangDiperlukan(satu).join("\n") },
];

function blokLain({ lain, per }: PenjelasanOrang): readonly Blok[] {
  if (lain.length === 0) return [];
  return [
    subjudul(T.lain),
    {
      jenis: "tabel",
      kolom: kolomCetak(KOLOM_LAIN),
      isi: () =>
        lain.map((satu, di) => barisIsi(KOLOM_LAIN, { ...satu, keadaan: keadaanJabatan(satu, per) }, { kunci: `lain ${String(di)}` })),
    },
    catatan(T.lainArti),
  ];
}
