import type { ColumnDef } from "@tanstack/react-table";
import type { BankTugasBaris } from "../../../core/contract/bank";
import { TEKS_ASAL_NORMA } from "../../../core/text/asal";
import { TEKS_BANK } from "../../../core/text/bank";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";

const { kolom } = TEKS_BANK;

/** Columns of the task bank; the last says how many tasks use the norm and how many of them depart from it. */
export function kolomBank(): ColumnDef<BankTugasBaris>[] {
  return [
    { id: "uraian", header: kolom.uraian, accessorFn: ({ uraian }) => uraian, meta: { width: 240 } },
    {
      id: "satuanHasil",
      header: kolom.satuanHasil,
      accessorFn: ({ satuanHasil }) => satuanHasil,
      cell: ({ row }) => row.original.satuanHasil || TEKS_UMUM.kosong,
      meta: { width: 110, importance: 2 },
    },
    {
      id: "norma",
      header: kolom.norma,
      accessorFn: ({ normaWaktuMenit }) => normaWaktuMenit,
      cell: ({ row }) => formatAngka(row.original.normaWaktuMenit, 3, 0),
      meta: { width: 96, align: "end", decimals: "seperlunya" },
    },
    {
      id: "asal",
      header: kolom.asal,
      accessorFn: ({ asalNorma }) => TEKS_ASAL_NORMA[asalNorma],
      meta: { width: 120, importance: 3 },
    },
    {
      id: "sumber",
      header: kolom.sumber,
      accessorFn: ({ sumber }) => sumber,
      cell: ({ row }) => row.original.sumber || TEKS_UMUM.kosong,
      meta: { width: 140, importance: 1 },
    },
    {
      id: "pemakai",
      header: kolom.pemakai,
      accessorFn: ({ pemakai }) => pemakai.length,
      cell: ({ row }) => kalimatPemakai(row.original),
      meta: { width: 140, print: kalimatPemakai },
    },
  ];
}

function kalimatPemakai({ pemakai }: BankTugasBaris): string {
  const menyimpang = pemakai.filter((satu) => satu.menyimpang).length;
  const jumlah = formatAngka(pemakai.length);
  return menyimpang === 0 ? jumlah : `${jumlah}, ${TEKS_BANK.banyakMenyimpang(menyimpang)}`;
}
