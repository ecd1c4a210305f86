import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { HasilNorma } from "../../../core/contract/norma";
import { BATAS_NORMA } from "../../../core/norma/batas";
import type { TugasDiperiksa } from "../../../core/norma/temuan";
import { TEKS_PERIODE } from "../../../core/text/abk";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { TEKS_UMUM } from "../../../core/text/umum";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import classes from "./norma.module.css";
import { tugasTemuan, type Acuan } from "./acuan";
import { alamatTugas, sebutanJabatan } from "./sebutan";

interface BarisKelompok {
  readonly tugas: TugasDiperiksa;
  readonly medianMenit: number | null;
}

/** Similar tasks side by side, with their norms and the median of those that count the same result; the largest groups first. */
export function TabelKelompok(props: { readonly hasil: HasilNorma; readonly acuan: Acuan }) {
  const { hasil, acuan } = props;
  const items = useMemo(() => itemKelompok(hasil, acuan), [hasil, acuan]);
  const [, navigate] = useLocation();
  const { nama, kosong, kosongJudul } = TEKS_PERIKSA_NORMA.kelompok;
  if (items.length === 0) return <EmptyState title={kosongJudul}>{kosong}</EmptyState>;
  return (
    <GroupedTable
      label={nama}
      columns={kolomKelompok(acuan)}
      items={items}
      name="norma-kelompok"
      print={{ title: nama, notes: [] }}
      onRowClick={({ tugas }) => navigate(alamatTugas(tugas))}
    />
  );
}

function itemKelompok({ kelompok }: HasilNorma, acuan: Acuan): TableItem<BarisKelompok>[] {
  return kelompok
    .toSorted((a, b) => b.tugasId.length - a.tugasId.length)
    .flatMap((satu) => {
      const tugas = tugasTemuan(satu, acuan);
      const jabatan = new Set(tugas.map(({ jabatanId }) => jabatanId)).size;
      const judul = TEKS_PERIKSA_NORMA.kelompok.judul(tugas[0]?.uraian ?? "", formatAngka(tugas.length), formatAngka(jabatan));
      return [
        { kind: "group" as const, id: `kelompok-${satu.tugasId[0] ?? ""}`, title: judul, cells: { kelipatan: null } },
        ...satu.satuan.flatMap(({ tugasId, medianMenit }) =>
          tugasTemuan({ tugasId }, acuan).map((milik): TableItem<BarisKelompok> => ({
            kind: "row",
            id: milik.id,
            row: { tugas: milik, medianMenit },
          })),
        ),
      ];
    });
}

function kolomKelompok(acuan: Acuan): TableColumn<BarisKelompok>[] {
  const { kolom, tanpaMedian } = TEKS_PERIKSA_NORMA.kelompok;
  return [
    {
      key: "uraian",
      title: kolom.uraian,
      width: 220,
      words: ({ tugas }) => tugas.uraian,
      isName: true,
      print: ({ tugas }) => tugas.uraian,
      cell: ({ tugas }, focus) => (
        <Link {...focus} href={alamatTugas(tugas)} className={classes["tautan"]} title={TEKS_PERIKSA_NORMA.bukaTugas(tugas.uraian)}>
          {tugas.uraian}
        </Link>
      ),
    },
    {
      key: "jabatan",
      title: kolom.jabatan,
      width: 170,
      words: ({ tugas }) => sebutanJabatan(tugas.jabatanId, acuan),
      print: ({ tugas }) => sebutanJabatan(tugas.jabatanId, acuan),
      cell: ({ tugas }) => sebutanJabatan(tugas.jabatanId, acuan),
    },
    {
      key: "satuan",
      title: kolom.satuan,
      width: 104,
      importance: 2,
      print: ({ tugas }) => tugas.satuanHasil,
      cell: ({ tugas }) => tugas.satuanHasil,
    },
    {
      key: "volume",
      title: kolom.volume,
      width: 84,
      importance: 3,
      align: "right",
      decimals: "seperlunya",
      print: ({ tugas }) => tugas.volume,
      cell: ({ tugas }) => formatAngka(tugas.volume, 3, 0),
    },
    {
      key: "periode",
      title: kolom.periode,
      width: 96,
      importance: 1,
      print: ({ tugas }) => TEKS_PERIODE[tugas.periode],
      cell: ({ tugas }) => TEKS_PERIODE[tugas.periode],
    },
    {
      key: "norma",
      title: kolom.norma,
      width: 110,
      align: "right",
      decimals: "seperlunya",
      print: ({ tugas }) => tugas.normaWaktuMenit,
      cell: ({ tugas }) => formatAngka(tugas.normaWaktuMenit, 3, 0),
    },
    {
      key: "median",
      title: kolom.median,
      width: 84,
      align: "right",
      decimals: "seperlunya",
      print: ({ medianMenit }) => medianMenit,
      cell: ({ medianMenit }) =>
        medianMenit === null ? <span title={tanpaMedian}>{TEKS_UMUM.kosong}</span> : formatAngka(medianMenit, 3, 0),
    },
    {
      key: "kelipatan",
      title: kolom.kelipatan,
      width: 92,
      align: "right",
      decimals: 2,
      print: kelipatan,
      cell: (baris) => <Kelipatan {...baris} />,
    },
  ];
}

/** The norm as so many times the median of its group; null without one. */
function kelipatan({ tugas, medianMenit }: BarisKelompok): number | null {
  return medianMenit === null ? null : tugas.normaWaktuMenit / medianMenit;
}

function Kelipatan(baris: BarisKelompok) {
  const kali = kelipatan(baris);
  if (kali === null) return TEKS_UMUM.kosong;
  const jauh = kali > BATAS_NORMA.kelipatanAtas || (kali > 0 && kali < BATAS_NORMA.kelipatanBawah);
  const teks = `${formatAngka(kali, 2)}×`;
  return jauh ? <b className={classes["jauh"]}>{`! ${teks}`}</b> : teks;
}
