import { NumberInput, Select, Table } from "@mantine/core";
import { JENIS_TAHUN, TAHUN_TERAKHIR, TAHUN_TERAWAL, type TahunDihitung } from "../../../core/abk/tahun";
import { TEKS_JENIS_TAHUN, TEKS_TAHUN } from "../../../core/text/tahun";
import { useCommand, useShell } from "../../data/query";
import classes from "./lima-tahun.module.css";

const PILIHAN = JENIS_TAHUN.map((value) => ({ value, label: TEKS_JENIS_TAHUN[value] }));

/** From which year the curve runs, and which years have stages of an election. */
export function BilahTahun({ tahun, onMulai }: { readonly tahun: readonly TahunDihitung[]; readonly onMulai: (mulai: number) => void }) {
  const daftar = useShell("tahun.list", {});
  const simpan = useCommand("tahun.save");
  const tersimpan = new Map((daftar.data ?? []).map((satu) => [satu.id, satu]));
  return (
    <div className={classes["bilah"]}>
      <NumberInput
        label={TEKS_TAHUN.mulai}
        thousandSeparator=""
        allowDecimal={false}
        clampBehavior="blur"
        min={TAHUN_TERAWAL}
        max={TAHUN_TERAKHIR - tahun.length + 1}
        value={tahun[0]?.tahun ?? ""}
        hideControls={false}
        w={120}
        onChange={(nilai) => {
          if (typeof nilai === "number" && nilai >= TAHUN_TERAWAL && nilai <= TAHUN_TERAKHIR) onMulai(nilai);
        }}
      />
      <Table withRowBorders={false} verticalSpacing={2} horizontalSpacing={0} mt={8}>
        <Table.Tbody>
          {tahun.map(({ tahun: nomor, jenis }) => {
            const id = String(nomor);
            const lama = tersimpan.get(id);
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row" w={52}>
                  {id}
                </Table.Th>
                <Table.Td>
                  <Select
                    aria-label={TEKS_TAHUN.jenis(id)}
                    placeholder={TEKS_TAHUN.belumDitandai}
                    clearable
                    data={PILIHAN}
                    value={jenis}
                    disabled={!daftar.data || simpan.isPending}
                    onChange={(nilai) =>
                      simpan.mutate({
                        id,
                        revision: lama?.revision ?? null,
                        jenis: JENIS_TAHUN.find((satu) => satu === nilai) ?? null,
                        catatan: lama?.catatan ?? "",
                      })
                    }
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
