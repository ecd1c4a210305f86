import { SimpleGrid } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { IpAsnKantor } from "../../../core/contract/talenta";
import { DIMENSI_IP, KATEGORI_IP } from "../../../core/talenta/ip-asn";
import type { RekapIp } from "../../../core/talenta/rekap-ip";
import { kalimatRentang, TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_DIMENSI } from "../../../core/text/talenta-kata";
import { CountByCategory } from "../../charts/count-by-category";
import { PartsByUnit } from "../../charts/parts-by-unit";
import { useRemembered } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";

interface Baris {
  readonly unit: string;
  readonly rekap: RekapIp;
}

/** Means by unit and how many stand in each category: as charts, and the same figures as a table below. */
export function UnitIp({ hasil }: { readonly hasil: IpAsnKantor }) {
  const [, navigate] = useLocation();
  const [, saring] = useRemembered("saringan-talenta", { kategori: "semua" });
  const baris = useMemo<readonly Baris[]>(
    () => [...(hasil.kantor ? [{ unit: T.seluruhKantor, rekap: hasil.kantor }] : []), ...hasil.unit],
    [hasil],
  );
  const { kantor } = hasil;
  return (
    <>
      <SimpleGrid cols={2} spacing="xl" mb="md">
        <PartsByUnit
          title={T.grafikUnit}
          parts={DIMENSI_IP.map((satu) => TEKS_DIMENSI[satu])}
          unknown={T.belumTercatat}
          units={baris.map(({ unit, rekap }) => ({
            name: unit,
            parts: DIMENSI_IP.map((satu) => rekap.dimensi[satu].nilai),
            unknown: rekap.rerata.tertinggi - rekap.rerata.nilai,
            words: T.kalimatUnit(unit, kalimatRentang(rekap.rerata)),
          }))}
        />
        {kantor ? (
          <CountByCategory
            title={T.grafikKategori}
            categories={[
              ...KATEGORI_IP.map((satu) => ({ name: satu as string, count: kantor.kategori[satu], unsure: false })),
              ...(kantor.tanpaKategori > 0 ? [{ name: T.belumTentu, count: kantor.tanpaKategori, unsure: true }] : []),
            ]}
          />
        ) : null}
      </SimpleGrid>
      <DataTable
        label={T.tabelUnit}
        name="ip-asn-unit"
        rows={baris}
        columns={KOLOM}
        rowId={({ unit }) => unit}
        onOpen={() => {
          saring({ kategori: "semua" });
          navigate("/talenta");
        }}
        empty={null}
        print={{ title: T.tabelUnit, notes: [] }}
      />
    </>
  );
}

const KOLOM: ColumnDef<Baris>[] = [
  { id: "unit", header: T.kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 220 } },
  { id: "orang", header: T.kolom.orang, accessorFn: ({ rekap }) => rekap.orang, meta: { width: 70, align: "end", decimals: 0 } },
  {
    id: "nilai",
    header: T.kolom.nilai,
    accessorFn: ({ rekap }) => rekap.rerata.nilai,
    cell: ({ row }) => kalimatRentang(row.original.rekap.rerata),
    meta: { width: 150, align: "end", print: ({ rekap }) => kalimatRentang(rekap.rerata) },
  },
  ...DIMENSI_IP.map((satu): ColumnDef<Baris> => ({
    id: satu,
    header: TEKS_DIMENSI[satu],
    accessorFn: ({ rekap }) => rekap.dimensi[satu].nilai,
    cell: ({ row }) => kalimatRentang(row.original.rekap.dimensi[satu]),
    meta: { width: 130, align: "end", importance: 2, print: ({ rekap }) => kalimatRentang(rekap.dimensi[satu]) },
  })),
  ...KATEGORI_IP.map((satu): ColumnDef<Baris> => ({
    id: satu,
    header: satu,
    accessorFn: ({ rekap }) => rekap.kategori[satu],
    meta: { width: 100, align: "end", importance: 1, decimals: 0 },
  })),
  {
    id: "belumTentu",
    header: T.belumTentu,
    accessorFn: ({ rekap }) => rekap.tanpaKategori,
    meta: { width: 100, align: "end", importance: 1, decimals: 0 },
  },
];
