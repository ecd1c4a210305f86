import { SATUAN_PENUNJANG, type BarisKegiatan, type BarisPenunjang } from "../../../../core/abk/beban-waktu";
import type { IsianAbkKes } from "../../../../core/abk/metode-abk-kes";
import type { BarisPerorangan, IsianWisn } from "../../../../core/abk/metode-wisn";
import { VOLUME_TERBESAR } from "../../../../core/abk/tugas";
import { TEKS_BAGIAN_ISIAN, TEKS_SATUAN_PENUNJANG } from "../../../../core/text/metode";
import { TEKS_ISIAN_METODE } from "../../../../core/text/metode-halaman";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { TabelIsian, type KolomForm } from "./tabel-isian";

const T = TEKS_ISIAN_METODE;
const MENIT_SETAHUN = 366 * 24 * 60;
const KEGIATAN_KOSONG: BarisKegiatan = { nama: "", volume: null, menit: null };
const PENUNJANG_KOSONG: BarisPenunjang = { nama: "", jumlah: null, satuan: "jamSetahun" };
const PERORANGAN_KOSONG: BarisPerorangan = { nama: "", orang: null, jamSetahun: null };

const PENUNJANG: readonly KolomForm<BarisPenunjang>[] = [
  { jenis: "teks", kunci: "nama", judul: T.nama.penunjang },
  { jenis: "angka", kunci: "jumlah", judul: T.jumlah, terbesar: MENIT_SETAHUN, lebar: 110 },
  {
    jenis: "pilihan",
    kunci: "satuan",
    judul: T.satuan,
    pilihan: SATUAN_PENUNJANG.map((satuan) => [satuan, TEKS_SATUAN_PENUNJANG[satuan]] as const),
    lebar: 150,
  },
];

const PERORANGAN: readonly KolomForm<BarisPerorangan>[] = [
  { jenis: "teks", kunci: "nama", judul: T.nama.perorangan },
  { jenis: "angka", kunci: "orang", judul: T.orang, terbesar: 100_000, lebar: 110 },
  { jenis: "angka", kunci: "jamSetahun", judul: T.jamSetahun, terbesar: 8_784, lebar: 150 },
];

/** The activities of WISN and ABK-Kes: main ones with their need, supporting ones, and in WISN those of certain persons. */
export function FormBeban(props: {
  readonly isian: IsianWisn | IsianAbkKes;
  /** Available minutes by which the main activities are shown divided; 0 while unknown. */
  readonly waktuMenit: number;
  readonly onUbah: (isian: Partial<IsianWisn>) => void;
  readonly onSelesai: () => void;
}) {
  const { isian, waktuMenit, onUbah, onSelesai } = props;
  return (
    <div>
      <TabelIsian
        judul={TEKS_BAGIAN_ISIAN.kegiatan}
        kolom={kolomKegiatan(waktuMenit)}
        kosong={KEGIATAN_KOSONG}
        baris={isian.kegiatan}
        onUbah={(kegiatan) => onUbah({ kegiatan })}
        onSelesai={onSelesai}
      />
      <TabelIsian
        judul={TEKS_BAGIAN_ISIAN.penunjang}
        kolom={PENUNJANG}
        kosong={PENUNJANG_KOSONG}
        baris={isian.penunjang}
        onUbah={(penunjang) => onUbah({ penunjang })}
        onSelesai={onSelesai}
      />
      {"perorangan" in isian ? (
        <TabelIsian
          judul={TEKS_BAGIAN_ISIAN.perorangan}
          kolom={PERORANGAN}
          kosong={PERORANGAN_KOSONG}
          baris={isian.perorangan}
          onUbah={(perorangan) => onUbah({ perorangan })}
          onSelesai={onSelesai}
        />
      ) : null}
    </div>
  );
}

function kolomKegiatan(waktuMenit: number): readonly KolomForm<BarisKegiatan>[] {
  const dihitung = (baris: BarisKegiatan, hitung: (volume: number, menit: number) => string): string =>
    baris.volume === null || baris.menit === null || baris.menit <= 0 || waktuMenit <= 0
      ? TEKS_UMUM.kosong
      : hitung(baris.volume, baris.menit);
  return [
    { jenis: "teks", kunci: "nama", judul: T.nama.kegiatan },
    { jenis: "angka", kunci: "volume", judul: T.volume, terbesar: VOLUME_TERBESAR, lebar: 110 },
    { jenis: "angka", kunci: "menit", judul: T.waktuSatuan, terbesar: MENIT_SETAHUN, lebar: 100 },
    {
      jenis: "hitungan",
      kunci: "standar",
      judul: T.standarBeban,
      hitung: (baris) => dihitung(baris, (_volume, menit) => formatAngka(waktuMenit / menit, 2, 0)),
      lebar: 110,
    },
    {
      jenis: "hitungan",
      kunci: "kebutuhan",
      judul: T.kebutuhan,
      hitung: (baris) => dihitung(baris, (volume, menit) => formatAngka((volume * menit) / waktuMenit, 4)),
      lebar: 96,
    },
  ];
}
