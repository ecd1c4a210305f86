import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { TEKS_RIWAYAT } from "../../core/text/riwayat";

/** Fields of rows, each with what stood there and what stands there now, in a region of its own that scrolls. */
export function TabelPerubahan({ kelas, children }: { readonly kelas: string | undefined; readonly children: ReactNode }) {
  return (
    <div className={kelas} tabIndex={0} role="region" aria-label={TEKS_RIWAYAT.rincianBaris}>
      <Table verticalSpacing={4} fz={13} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="33%">{TEKS_RIWAYAT.kolom.baris}</Table.Th>
            <Table.Th w="18%">{TEKS_RIWAYAT.isian}</Table.Th>
            <Table.Th>{TEKS_RIWAYAT.lama}</Table.Th>
            <Table.Th>{TEKS_RIWAYAT.baru}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </div>
  );
}
