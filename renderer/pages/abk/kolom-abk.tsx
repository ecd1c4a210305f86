import { Badge, Tooltip, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { TEKS_PRESTASI } from "../../../core/text/abk";
import { SARAN_BEBAN_KECIL, TEKS_ABK_JABATAN, TEKS_DAFTAR_ABK } from "../../../core/text/abk-halaman";
import { RUMUS_METODE, TEKS_METODE } from "../../../core/text/metode";
import { TEKS_METODE_HALAMAN } from "../../../core/text/metode-halaman";
import { formatAngka, formatSelisih } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { NilaiDaftar } from "../../../core/naskah/daftar";
import type { JumlahRekap, RekapJabatan } from "../../../core/formasi/rekap";
import { perluSaran } from "../../../core/abk/kebutuhan";
import type { Pembulatan } from "../../../core/abk/profil";
import { Difference, ShortageAndExcess } from "../../ui/difference";
import type { TableColumn } from "../../ui/grouped-table-types";
import classes from "./abk.module.css";
import { TandaBelumLengkap } from "./tanda-lengkap";
import { KOLOM_URUT } from "./saringan-abk";

const SORTABLE = new Set<string>(KOLOM_URUT);

type NamaKolom = keyof typeof TEKS_DAFTAR_ABK.kolom;

/** What goes first where the window is narrow; need, holders and difference never do. */
const KEPENTINGAN: Partial<Record<NamaKolom, { readonly importance: number }>> = {
  kelas: { importance: 2 },
  jumlahTugas: { importance: 3 },
  prestasi: { importance: 4 },
  efektivitas: { importance: 5 },
  bebanKerjaMenit: { importance: 6 },
  kebutuhanMentah: { importance: 7 },
};

/** The name with the words that stand beside it. */
function lebarNama(baris: RekapJabatan): string {
  const metode = baris.metode === "tugasPerTugas" ? "" : `  ${TEKS_METODE[baris.metode]}  `;
  return `${baris.nama}${metode}${perluSaran(baris) ? `  ${TEKS_DAFTAR_ABK.saran}  ` : ""}`;
}

/** Decimals of a rounded need: none, unless the profile leaves it unrounded. */
export function desimalKebutuhan(pembulatan: Pembulatan): number {
  return pembulatan === "tanpa" ? 4 : 0;
}

/** Columns of the list; the unit has one of its own when the rows are not grouped by it. */
export function kolomAbk(desimal: number, denganUnit: boolean): TableColumn<RekapJabatan>[] {
  const angka = (key: NamaKolom, width: number, cell: (baris: RekapJabatan) => ReactNode): TableColumn<RekapJabatan> => ({
    ...kepala(key),
    ...KEPENTINGAN[key],
    width,
    align: "right",
    cell,
    print: (baris) => NILAI[key]?.(baris) ?? null,
    decimals: key === "kebutuhanMentah" ? 4 : key === "efektivitas" ? 2 : "seperlunya",
  });
  return [
    {
      ...kepala("nama"),
      width: 230,
      words: lebarNama,
      below: { key: "unit", text: ({ unit }) => unit },
      isName: true,
      print: ({ nama }) => nama,
      cell: (baris, focus) => (
        <>
          <Link {...focus} href={`/abk/${baris.jabatanId}`} className={classes["tautan"]}>
            {baris.nama}
          </Link>
          {baris.metode === "tugasPerTugas" ? null : (
            <Tooltip label={RUMUS_METODE[baris.metode]} multiline w={320}>
              <Badge ml={8} size="xs" color="gray" aria-label={TEKS_METODE_HALAMAN.daftar(TEKS_METODE[baris.metode])}>
                {TEKS_METODE[baris.metode]}
              </Badge>
            </Tooltip>
          )}
          <TandaBelumLengkap jabatanId={baris.jabatanId} />
          {perluSaran(baris) ? (
            <Tooltip label={SARAN_BEBAN_KECIL}>
              <Badge ml={8} size="xs" color="yellow">
                {TEKS_DAFTAR_ABK.saran}
              </Badge>
            </Tooltip>
          ) : null}
        </>
      ),
    },
    ...(denganUnit
      ? [
          {
            ...kepala("unit"),
            width: 150,
            importance: 1,
            words: unitBaris,
            print: unitBaris,
            cell: unitBaris,
          },
        ]
      : []),
    angka("kelas", 62, (baris) => baris.kelas ?? TEKS_UMUM.kosong),
    angka("jumlahTugas", 66, (baris) => formatAngka(baris.jumlahTugas)),
    angka("bebanKerjaMenit", 118, (baris) => formatAngka(baris.bebanKerjaMenit, 3, 0)),
    angka("kebutuhanMentah", 104, (baris) => formatAngka(baris.kebutuhanMentah, 4)),
    angka("kebutuhan", 92, (baris) => <b>{formatAngka(baris.kebutuhan, desimal)}</b>),
    angka("bezetting", 86, (baris) => formatAngka(baris.bezetting)),
    angka("selisih", 118, (baris) => <Difference value={baris.selisih} decimals={desimal} />),
    angka("efektivitas", 58, (baris) => (baris.efektivitas === null ? <TanpaEj baris={baris} /> : formatAngka(baris.efektivitas, 2))),
    {
      ...kepala("prestasi"),
      ...KEPENTINGAN.prestasi,
      width: 116,
      cell: sebutanPrestasi,
      print: sebutanPrestasi,
    },
  ];
}

const unitBaris = ({ unit }: RekapJabatan): string => unit;
const sebutanPrestasi = ({ prestasi }: RekapJabatan): string =>
  prestasi === null ? TEKS_UMUM.kosong : `${prestasi} · ${TEKS_PRESTASI[prestasi]}`;

/** Figures of the columns on paper. */
const NILAI: Readonly<Partial<Record<NamaKolom, (baris: RekapJabatan) => number | null>>> = {
  kelas: ({ kelas }) => kelas,
  jumlahTugas: ({ jumlahTugas }) => jumlahTugas,
  bebanKerjaMenit: ({ bebanKerjaMenit }) => bebanKerjaMenit,
  kebutuhanMentah: ({ kebutuhanMentah }) => kebutuhanMentah,
  kebutuhan: ({ kebutuhan }) => kebutuhan,
  bezetting: ({ bezetting }) => bezetting,
  selisih: ({ selisih }) => selisih,
  efektivitas: ({ efektivitas }) => efektivitas,
};

/** No EJ; an empty method says so itself. */
function TanpaEj({ baris }: { readonly baris: RekapJabatan }) {
  if (baris.metode === "tugasPerTugas" || baris.bebanKerjaMenit > 0) return TEKS_UMUM.kosong;
  return (
    <span title={TEKS_ABK_JABATAN.ejMetodeKosong}>
      {TEKS_UMUM.kosong}
      <VisuallyHidden>{TEKS_ABK_JABATAN.ejMetodeKosong}</VisuallyHidden>
    </span>
  );
}

function kepala(key: NamaKolom) {
  return { key, title: TEKS_DAFTAR_ABK.kolom[key], description: TEKS_DAFTAR_ABK.penjelasanKolom[key], sortable: SORTABLE.has(key) };
}

/** The row of totals on paper. */
export function jumlahTercetak(jumlah: JumlahRekap, jumlahTugas: number, desimal: number): Readonly<Record<string, NilaiDaftar>> {
  const { bebanKerjaMenit, kebutuhanMentah, kebutuhan, bezetting, kekurangan, kelebihan } = jumlah;
  const selisih = [-kekurangan, kelebihan].filter((satu) => satu !== 0).map((satu) => formatSelisih(satu, desimal));
  return {
    nama: TEKS_DAFTAR_ABK.jumlah,
    jumlahTugas,
    bebanKerjaMenit,
    kebutuhanMentah,
    kebutuhan,
    bezetting,
    selisih: selisih.length === 0 ? 0 : selisih.join(" "),
  };
}

/** Cells of a row of totals: shortage and excess stand apart, never netted. */
export function selJumlah(jumlah: JumlahRekap, desimal: number): Readonly<Record<string, ReactNode>> {
  return {
    bebanKerjaMenit: formatAngka(jumlah.bebanKerjaMenit, 3, 0),
    kebutuhanMentah: formatAngka(jumlah.kebutuhanMentah, 4),
    kebutuhan: formatAngka(jumlah.kebutuhan, desimal),
    bezetting: formatAngka(jumlah.bezetting),
    selisih: <ShortageAndExcess shortage={jumlah.kekurangan} excess={jumlah.kelebihan} decimals={desimal} />,
  };
}
