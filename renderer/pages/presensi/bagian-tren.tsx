import { Group, Stack } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { PlainDate } from "../../../core/date";
import type { BulanTren } from "../../../core/presensi/tren";
import { KELOMPOK_TREN } from "../../../core/presensi/tren";
import { NAMA_BULAN } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { MonthlyBars } from "../../charts/monthly-bars";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { LoadError } from "../../ui/load-error";
import { Waiting } from "../../ui/waiting";
import { PilihTahun } from "./pilih-tahun";
import { TanpaPresensi } from "./tanpa-presensi";
import { useTahun } from "./use-tahun";

/** Attendance of a year by month: two charts, and the figures behind them as a table. */
export function BagianTren({ hariIni }: { readonly hariIni: PlainDate }) {
  const { tahun, pilihan, pilih, kosong } = useTahun(hariIni);
  const tren = useShell("presensi.tren", { tahun });
  const [, ingat] = useRemembered<{ readonly bulan: number }>("presensi-bulan", { bulan: 1 });
  const [, navigate] = useLocation();
  const kolom = useMemo(() => kolomTren(), []);
  if (tren.error) return <LoadError error={tren.error} onRetry={() => void tren.refetch()} />;
  if (!tren.data) return <Waiting />;
  if (kosong) return <TanpaPresensi />;
  const bulanan = (nilai: (satu: BulanTren) => number) =>
    tren.data.map((satu) => ({ name: (NAMA_BULAN[satu.bulan - 1] ?? "").slice(0, 3), value: nilai(satu) }));
  return (
    <Stack gap="md">
      <Group>
        <PilihTahun tahun={tahun} pilihan={pilihan} onPilih={pilih} />
      </Group>
      <MonthlyBars title={T.trenHari} months={bulanan(({ tanpaKeterangan }) => tanpaKeterangan)} />
      <MonthlyBars title={T.trenMenit} months={bulanan(({ menit }) => menit)} />
      <DataTable
        label={T.trenJudul}
        name="presensi-tren"
        rows={tren.data}
        columns={kolom}
        rowId={({ bulan }) => String(bulan)}
        onOpen={({ bulan }) => {
          ingat({ bulan });
          navigate("/presensi/bulan");
        }}
        empty={null}
        print={{ title: `${T.trenJudul} ${tahun}`, notes: [] }}
      />
    </Stack>
  );
}

function kolomTren(): ColumnDef<BulanTren>[] {
  return [
    {
      id: "bulan",
      header: T.trenKolom.bulan,
      accessorFn: ({ bulan }) => bulan,
      cell: ({ row }) => NAMA_BULAN[row.original.bulan - 1] ?? "",
      meta: { width: 110, print: ({ bulan }) => NAMA_BULAN[bulan - 1] ?? "" },
    },
    ...[...KELOMPOK_TREN, "menit" as const].map((kunci): ColumnDef<BulanTren> => ({
      id: kunci,
      header: T.trenKolom[kunci],
      accessorFn: (baris) => baris[kunci],
      cell: ({ row }) => formatAngka(row.original[kunci]),
      meta: { width: 110, align: "end", decimals: 0 },
    })),
  ];
}
