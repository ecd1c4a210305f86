import { CARA_ALAT, type BarisAlat, type BarisHasil, type BarisObjek, type IsianBaris } from "../../../../core/abk/metode-kep75";
import type { IsianMetode } from "../../../../core/abk/metode-jabatan";
import { VOLUME_TERBESAR } from "../../../../core/abk/tugas";
import { TEKS_BAGIAN_ISIAN, TEKS_CARA_ALAT } from "../../../../core/text/metode";
import { TEKS_ISIAN_METODE } from "../../../../core/text/metode-halaman";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { TabelIsian, type KolomForm } from "./tabel-isian";

const T = TEKS_ISIAN_METODE;
const LEBAR = 128;

/** Columns and blank row of one of the four approaches that count by result, object or tool. */
interface Bentuk<B> {
  readonly kolom: readonly KolomForm<B>[];
  readonly kosong: B;
}

const hasil = (terbagi: number | null, pembagi: number | null): string =>
  terbagi === null || pembagi === null || pembagi <= 0 ? TEKS_UMUM.kosong : formatAngka(terbagi / pembagi, 4);

const HASIL: Bentuk<BarisHasil> = {
  kolom: [
    { jenis: "teks", kunci: "nama", judul: T.nama.hasil },
    { jenis: "angka", kunci: "target", judul: T.target, terbesar: VOLUME_TERBESAR, lebar: LEBAR },
    { jenis: "angka", kunci: "standar", judul: T.standar, terbesar: VOLUME_TERBESAR, lebar: LEBAR },
    { jenis: "hitungan", kunci: "kebutuhan", judul: T.kebutuhan, hitung: ({ target, standar }) => hasil(target, standar), lebar: 110 },
  ],
  kosong: { nama: "", target: null, standar: null },
};

const OBJEK: Bentuk<BarisObjek> = {
  kolom: [
    { jenis: "teks", kunci: "nama", judul: T.nama.objek },
    { jenis: "angka", kunci: "objek", judul: T.objek, terbesar: VOLUME_TERBESAR, lebar: LEBAR },
    { jenis: "angka", kunci: "perOrang", judul: T.perOrang, terbesar: VOLUME_TERBESAR, lebar: LEBAR },
    { jenis: "hitungan", kunci: "kebutuhan", judul: T.kebutuhan, hitung: ({ objek, perOrang }) => hasil(objek, perOrang), lebar: 110 },
  ],
  kosong: { nama: "", objek: null, perOrang: null },
};

const ALAT: Bentuk<BarisAlat> = {
  kolom: [
    { jenis: "teks", kunci: "nama", judul: T.nama.alat },
    { jenis: "angka", kunci: "alat", judul: T.alat, terbesar: VOLUME_TERBESAR, lebar: LEBAR },
    { jenis: "angka", kunci: "rasio", judul: T.rasio, terbesar: VOLUME_TERBESAR, lebar: 90 },
    { jenis: "pilihan", kunci: "cara", judul: T.cara, pilihan: CARA_ALAT.map((cara) => [cara, TEKS_CARA_ALAT[cara]] as const), lebar: 176 },
    {
      jenis: "hitungan",
      kunci: "kebutuhan",
      judul: T.kebutuhan,
      hitung: ({ alat, rasio, cara }) => (cara === "alatPerOrang" ? hasil(alat, rasio) : hasil(alat, rasio === null ? null : 1 / rasio)),
      lebar: 110,
    },
  ],
  kosong: { nama: "", alat: null, cara: "orangPerAlat", rasio: null },
};

/** The rows of the approach that was chosen. */
export function FormKep75(props: {
  readonly jenis: "hasilKerja" | "objekKerja" | "peralatanKerja";
  readonly isian: IsianMetode;
  readonly onUbah: (isian: IsianMetode) => void;
  readonly onSelesai: () => void;
}) {
  const { jenis, isian, onUbah, onSelesai } = props;
  switch (jenis) {
    case "hasilKerja":
      return (
        <Baris
          bentuk={HASIL}
          judul={TEKS_BAGIAN_ISIAN.hasil}
          isian={isian[jenis]}
          onUbah={(baru) => onUbah({ ...isian, hasilKerja: baru })}
          onSelesai={onSelesai}
        />
      );
    case "objekKerja":
      return (
        <Baris
          bentuk={OBJEK}
          judul={TEKS_BAGIAN_ISIAN.objek}
          isian={isian[jenis]}
          onUbah={(baru) => onUbah({ ...isian, objekKerja: baru })}
          onSelesai={onSelesai}
        />
      );
    case "peralatanKerja":
      return (
        <Baris
          bentuk={ALAT}
          judul={TEKS_BAGIAN_ISIAN.alat}
          isian={isian[jenis]}
          onUbah={(baru) => onUbah({ ...isian, peralatanKerja: baru })}
          onSelesai={onSelesai}
        />
      );
  }
}

function Baris<B extends { readonly nama: string }>(props: {
  readonly bentuk: Bentuk<B>;
  readonly judul: string;
  readonly isian: IsianBaris<B> | undefined;
  readonly onUbah: (isian: IsianBaris<B>) => void;
  readonly onSelesai: () => void;
}) {
  const { bentuk, judul, isian = { baris: [], tertulis: null }, onUbah, onSelesai } = props;
  return (
    <TabelIsian
      judul={judul}
      kolom={bentuk.kolom}
      kosong={bentuk.kosong}
      baris={isian.baris}
      onUbah={(baris) => onUbah({ ...isian, baris })}
      onSelesai={onSelesai}
    />
  );
}
