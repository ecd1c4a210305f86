import { Group, Select, Textarea } from "@mantine/core";
import { KAMUS } from "../../../core/anjab/kamus";
import {
  BATAS_UNSUR,
  JENIS_DIKLAT,
  NILAI_PRESTASI,
  type BarisPenggunaan,
  type BarisUraian,
  type IsiUnsur,
  type UnsurAnjab,
} from "../../../core/anjab/unsur";
import { TEKS_JENIS_DIKLAT, TEKS_NILAI_PRESTASI, TEKS_UNSUR } from "../../../core/text/anjab";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { useHalamanAnjab } from "./halaman-anjab";
import { IsianKondisiFisik } from "./isian-kondisi";
import { PilihKode } from "./pilih-kode";
import { PilihTingkat } from "./pilih-tingkat";
import { TabelBaris, type KolomBaris } from "./tabel-baris";

/** What a field of an element is given: its content, how it changes, and that a piece of work is done. */
interface PropsIsian<U extends UnsurAnjab> {
  readonly isi: IsiUnsur[U];
  readonly onUbah: (isi: IsiUnsur[U]) => void;
  readonly onSelesai: () => void;
}

type Isian = { readonly [U in UnsurAnjab]: (props: PropsIsian<U>) => React.ReactNode };

const { kolom } = TEKS_ANJAB;
const URAIAN: readonly KolomBaris<BarisUraian>[] = [{ kunci: "uraian", judul: kolom.uraian, lebar: 1 }];
const PROGRAM: readonly KolomBaris<BarisUraian>[] = [{ kunci: "uraian", judul: kolom.program, lebar: 1 }];
const BARIS_URAIAN: BarisUraian = { uraian: "" };
const BARIS_PENGGUNAAN: BarisPenggunaan = { nama: "", penggunaan: "", tugasId: [] };

type BarisDiklat = IsiUnsur["diklat"]["baris"][number];
type BarisPengalaman = IsiUnsur["pengalaman"]["baris"][number];
type BarisKorelasi = IsiUnsur["korelasi"]["baris"][number];
type BarisLingkungan = IsiUnsur["lingkungan"]["baris"][number];
type BarisRisiko = IsiUnsur["risiko"]["baris"][number];

const DIKLAT: readonly KolomBaris<BarisDiklat>[] = [
  {
    kunci: "jenis",
    judul: kolom.jenisDiklat,
    lebar: 4,
    jenis: "pilih",
    pilihan: JENIS_DIKLAT.map((value) => ({ value, label: TEKS_JENIS_DIKLAT[value] })),
  },
  { kunci: "uraian", judul: kolom.diklat, lebar: 5 },
];
const PENGALAMAN: readonly KolomBaris<BarisPengalaman>[] = [
  { kunci: "tahun", judul: kolom.tahun, lebar: 1, jenis: "angka" },
  { kunci: "uraian", judul: kolom.pengalaman, lebar: 8 },
];
const KORELASI: readonly KolomBaris<BarisKorelasi>[] = [
  { kunci: "jabatan", judul: kolom.jabatan, lebar: 3 },
  { kunci: "unit", judul: kolom.unit, lebar: 4 },
  { kunci: "dalamHal", judul: kolom.dalamHal, lebar: 4 },
];
const LINGKUNGAN: readonly KolomBaris<BarisLingkungan>[] = [
  { kunci: "aspek", judul: kolom.aspek, lebar: 2, panjang: BATAS_UNSUR.pendek, saran: KAMUS.aspek.map(({ nama }) => nama) },
  { kunci: "faktor", judul: kolom.faktor, lebar: 4 },
];
const RISIKO: readonly KolomBaris<BarisRisiko>[] = [
  { kunci: "nama", judul: kolom.risiko, lebar: 2 },
  { kunci: "penyebab", judul: kolom.penyebab, lebar: 4 },
];

/** Rows of one element of which nothing else is asked. */
function baris<U extends UnsurAnjab, B extends object>(
  unsur: U & { [K in UnsurAnjab]: IsiUnsur[K] extends { readonly baris: readonly B[] } ? K : never }[UnsurAnjab],
  kosong: B,
  kolomnya: readonly KolomBaris<B>[],
) {
  return function IsianBaris(props: {
    readonly isi: { readonly baris: readonly B[] };
    readonly onUbah: (isi: never) => void;
    readonly onSelesai: () => void;
  }) {
    return (
      <TabelBaris<B>
        nama={TEKS_UNSUR[unsur]}
        unsur={unsur}
        baris={props.isi.baris}
        kosong={kosong}
        kolom={kolomnya}
        onUbah={(isi) => props.onUbah({ ...props.isi, baris: isi } as never)}
        onSelesai={props.onSelesai}
      />
    );
  };
}

function IsianPenggunaan(props: PropsIsian<"bahanKerja"> & { readonly unsur: "bahanKerja" | "perangkatKerja" }) {
  const { tugas } = useHalamanAnjab().abk;
  const { unsur } = props;
  const kolomnya: readonly KolomBaris<BarisPenggunaan>[] = [
    { kunci: "nama", judul: unsur === "bahanKerja" ? kolom.bahan : kolom.perangkat, lebar: 4 },
    {
      kunci: "tugasId",
      judul: kolom.untukTugas,
      lebar: 5,
      jenis: "beberapa",
      pilihan: tugas.map(({ id, uraian }, nomor) => ({ value: id, label: TEKS_ANJAB.tugasKe(nomor + 1, uraian) })),
    },
    { kunci: "penggunaan", judul: kolom.penggunaan, lebar: 3 },
  ];
  return (
    <TabelBaris
      nama={TEKS_UNSUR[unsur]}
      unsur={unsur}
      baris={props.isi.baris}
      kosong={BARIS_PENGGUNAAN}
      kolom={kolomnya}
      onUbah={(isi) => props.onUbah({ baris: isi })}
      onSelesai={props.onSelesai}
    />
  );
}

function kodeDari<U extends "bakat" | "temperamen" | "minat" | "upayaFisik">(unsur: U) {
  return function IsianKode(props: PropsIsian<U>) {
    return (
      <PilihKode
        daftar={unsur}
        label={TEKS_UNSUR[unsur]}
        kode={props.isi.kode}
        onPilih={(kode) => {
          props.onUbah({ kode });
          props.onSelesai();
        }}
      />
    );
  };
}

/** The fields of every element. */
const ISIAN: Isian = {
  ikhtisar: ({ isi, onUbah }) => (
    <Textarea
      aria-label={TEKS_UNSUR.ikhtisar}
      autosize
      minRows={2}
      maxLength={BATAS_UNSUR.teks}
      value={isi.teks}
      onChange={(event) => onUbah({ teks: event.currentTarget.value })}
    />
  ),
  pendidikan: (props) => (
    <>
      <PilihTingkat minimum={props.isi.minimum} onUbah={(minimum) => props.onUbah({ ...props.isi, minimum })} />
      <TabelBaris
        nama={TEKS_UNSUR.pendidikan}
        unsur="pendidikan"
        baris={props.isi.baris}
        kosong={BARIS_URAIAN}
        kolom={PROGRAM}
        onUbah={(isi) => props.onUbah({ ...props.isi, baris: isi })}
        onSelesai={props.onSelesai}
      />
    </>
  ),
  diklat: baris<"diklat", BarisDiklat>("diklat", { jenis: "teknis", uraian: "" }, DIKLAT),
  pengalaman: baris<"pengalaman", BarisPengalaman>("pengalaman", { uraian: "", tahun: null }, PENGALAMAN),
  bahanKerja: (props) => <IsianPenggunaan unsur="bahanKerja" {...props} />,
  perangkatKerja: (props) => <IsianPenggunaan unsur="perangkatKerja" {...props} />,
  tanggungJawab: baris<"tanggungJawab", BarisUraian>("tanggungJawab", BARIS_URAIAN, URAIAN),
  wewenang: baris<"wewenang", BarisUraian>("wewenang", BARIS_URAIAN, URAIAN),
  korelasi: baris<"korelasi", BarisKorelasi>("korelasi", { jabatan: "", unit: "", dalamHal: "" }, KORELASI),
  lingkungan: baris<"lingkungan", BarisLingkungan>("lingkungan", { aspek: "", faktor: "" }, LINGKUNGAN),
  risiko: baris<"risiko", BarisRisiko>("risiko", { nama: "", penyebab: "" }, RISIKO),
  keterampilan: baris<"keterampilan", BarisUraian>("keterampilan", BARIS_URAIAN, URAIAN),
  bakat: kodeDari("bakat"),
  temperamen: kodeDari("temperamen"),
  minat: kodeDari("minat"),
  upayaFisik: kodeDari("upayaFisik"),
  kondisiFisik: (props) => <IsianKondisiFisik {...props} />,
  fungsiPekerjaan: ({ isi, onUbah, onSelesai }) => (
    <div>
      {(["data", "orang", "benda"] as const).map((daftar) => (
        <PilihKode
          key={daftar}
          daftar={daftar}
          label={TEKS_ANJAB.hubungan[daftar]}
          tampilLabel
          kode={isi[daftar]}
          onPilih={(kode) => {
            onUbah({ ...isi, [daftar]: kode });
            onSelesai();
          }}
        />
      ))}
    </div>
  ),
  prestasi: ({ isi, onUbah, onSelesai }) => (
    <Group align="flex-start" gap="sm">
      <Textarea
        aria-label={TEKS_UNSUR.prestasi}
        autosize
        minRows={2}
        flex={1}
        maxLength={BATAS_UNSUR.teks}
        value={isi.teks}
        onChange={(event) => onUbah({ ...isi, teks: event.currentTarget.value })}
      />
      <Select
        aria-label={TEKS_ANJAB.nilaiPrestasi}
        placeholder={TEKS_ANJAB.nilaiPrestasi}
        data={NILAI_PRESTASI.map((value) => ({ value, label: TEKS_NILAI_PRESTASI[value] }))}
        value={isi.nilai}
        onChange={(nilai) => {
          onUbah({ ...isi, nilai: NILAI_PRESTASI.find((satu) => satu === nilai) ?? null });
          onSelesai();
        }}
        clearable
        w={170}
      />
    </Group>
  ),
  kelas: ({ isi, onUbah }) => (
    <Textarea
      label={TEKS_ANJAB.sumberKelas}
      autosize
      maxLength={BATAS_UNSUR.teks}
      value={isi.sumber}
      onChange={(event) => onUbah({ sumber: event.currentTarget.value })}
    />
  ),
};

/** The field of one element. */
export function IsianUnsur<U extends UnsurAnjab>(props: PropsIsian<U> & { readonly unsur: U }) {
  const { unsur, ...lain } = props;
  const Isian = ISIAN[unsur] as (satu: PropsIsian<U>) => React.ReactNode;
  return <Isian {...lain} />;
}
