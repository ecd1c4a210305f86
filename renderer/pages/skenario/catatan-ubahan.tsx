import { Alert, Table } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { UbahanTugas } from "../../../core/skenario/skenario";
import { formatAngka } from "../../../core/text/number";
import { TEKS_SKENARIO, TEKS_SUNTING_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useShell } from "../../data/query";
import classes from "./skenario.module.css";

const { kolom, dariKe } = TEKS_SUNTING_SKENARIO;

/** What an adopted scenario changed, old -> new, for the record. */
export function CatatanUbahan({ ubahan }: { readonly ubahan: readonly UbahanTugas[] }) {
  const jabatan = useShell("jabatan.list", {});
  const nama = new Map((jabatan.data ?? []).map((satu) => [satu.id, satu.nama]));
  const namaDari = (id: string): string => nama.get(id) ?? TEKS_UMUM.kosong;
  const angka = (nilai: number): string => formatAngka(nilai, 3, 0);
  return (
    <>
      <Alert mb="sm" icon={<IconInfoCircle size={18} />}>
        {TEKS_SKENARIO.sudahDipakai}
      </Alert>
      <Table className={classes["table"]} aria-label={TEKS_SKENARIO.catatanUbahan}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{kolom.uraian}</Table.Th>
            <Table.Th ta="right">{kolom.volume}</Table.Th>
            <Table.Th ta="right">{kolom.norma}</Table.Th>
            <Table.Th>{kolom.jabatan}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ubahan.map(({ tugasId, asal, volume, normaWaktuMenit, jabatanId }) => (
            <Table.Tr key={tugasId}>
              <Table.Td>{asal.uraian}</Table.Td>
              <Table.Td ta="right">{dariKe(angka(asal.volume), angka(volume ?? asal.volume))}</Table.Td>
              <Table.Td ta="right">{dariKe(angka(asal.normaWaktuMenit), angka(normaWaktuMenit ?? asal.normaWaktuMenit))}</Table.Td>
              <Table.Td>{dariKe(namaDari(asal.jabatanId), namaDari(jabatanId ?? asal.jabatanId))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
