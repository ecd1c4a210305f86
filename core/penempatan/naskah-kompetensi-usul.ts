import { BULAT, BULAT_TANPA_NOL } from "../naskah/angka";
import type { Bagian, Baris } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { BUKTI_PENILAIAN } from "../kompetensi/penilaian";
import type { ButirKesenjangan } from "../kompetensi/kesenjangan";
import { formatTanggalPendek } from "../text/date";
import { kalimatKesiapanUsul, TEKS_LAMPIRAN_PENEMPATAN as L } from "../text/lampiran-penempatan";
import { judulOrang, kelompok } from "./naskah-lampiran";
import type { BarisUsul, BerkasPenempatan } from "./rencana-tercetak";

const K = L.kolomKompetensi;

type BarisButir = { readonly butir: ButirKesenjangan; readonly nama: string };

const KOLOM: readonly KolomIsi<BarisButir>[] = [
  { kunci: "kompetensi", kepala: K.kompetensi, lebar: 46, rata: "kiri", nilai: ({ nama }) => nama },
  { kunci: "standar", kepala: K.standar, lebar: 10, rata: "tengah", bentuk: BULAT, nilai: ({ butir }) => butir.standar.level },
  {
    kunci: "level",
    kepala: K.dinilai,
    lebar: 14,
    rata: "tengah",
    bentuk: BULAT,
    nilai: ({ butir: { dinilai } }) => dinilai?.penilaian.level ?? L.belumDinilai,
  },
  { kunci: "senjang", kepala: K.senjang, lebar: 10, rata: "tengah", bentuk: BULAT_TANPA_NOL, nilai: ({ butir }) => butir.kesenjangan },
  { kunci: "buktiPenilaian", kepala: K.bukti, lebar: 50, rata: "kiri", nilai: ({ butir: { dinilai } }) => sebutanBukti(dinilai) },
];

function sebutanBukti(dinilai: ButirKesenjangan["dinilai"]): string {
  if (dinilai === null) return "";
  const { penilaian, usang } = dinilai;
  return [BUKTI_PENILAIAN[penilaian.bukti], formatTanggalPendek(penilaian.tanggal), ...(usang ? [L.usang] : [])].join(", ");
}

/** Each mover against the standard of the post that she is proposed for, and how near to it she is. */
export function bagianKompetensi({ kompetensi, namaKompetensi }: BerkasPenempatan, baris: readonly BarisUsul[], judul: string): Bagian {
  return {
    kunci: "kompetensi",
    lembar: L.lembar.kompetensi,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      {
        jenis: "tabel",
        kolom: kolomCetak(KOLOM),
        isi: () =>
          baris.flatMap((satu): readonly Baris[] => {
            const { pegawaiId } = satu.usul;
            const milik = kompetensi.find((calon) => calon.pegawaiId === pegawaiId);
            return milik === undefined
              ? []
              : [
                  kelompok(`kompetensi ${pegawaiId}`, `${judulOrang(satu)}\n${kalimatKesiapanUsul(milik)}`, KOLOM.length),
                  ...milik.hasil.butir.map((butir) =>
                    barisIsi(KOLOM, { butir, nama: namaKompetensi[butir.kunci] ?? butir.kunci }, { kunci: `${pegawaiId} ${butir.kunci}` }),
                  ),
                ];
          }),
      },
    ],
  };
}
