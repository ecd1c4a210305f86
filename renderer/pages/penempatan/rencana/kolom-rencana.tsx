import { Badge } from "@mantine/core";
import type { RingkasanRencanaTersimpan } from "../../../../core/contract/rencana-penempatan";
import type { KeadaanRencana } from "../../../../core/penempatan/rencana-tersimpan";
import { formatTanggalPendek } from "../../../../core/text/date";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_KEADAAN_RENCANA } from "../../../../core/text/rencana-penempatan";
import type { TableColumn } from "../../../ui/grouped-table-types";
import { NameToCompare, type ComparedRows } from "../../../ui/name-to-compare";
import { MenuRencana } from "./menu-rencana";

const { kolom } = T;

/** Columns of the list of kept plans. */
export function kolomRencana(pilihan: ComparedRows): readonly TableColumn<RingkasanRencanaTersimpan>[] {
  return [
    {
      key: "nama",
      title: kolom.nama,
      width: 250,
      words: ({ nama }) => `${nama}     `,
      isName: true,
      print: ({ nama, catatan }) => [nama, catatan].filter(Boolean).join(": "),
      cell: (satu, fokus) => (
        <NameToCompare
          row={satu}
          href={`/penempatan/rencana/${satu.id}`}
          tickLabel={T.pilihUntukBanding(satu.nama)}
          compared={pilihan}
          focus={fokus}
        />
      ),
    },
    {
      key: "keadaan",
      title: kolom.keadaan,
      width: 170,
      print: ({ keadaan }) => TEKS_KEADAAN_RENCANA[keadaan],
      cell: ({ keadaan }) => <Keadaan keadaan={keadaan} />,
    },
    {
      key: "per",
      title: kolom.per,
      width: 110,
      importance: 2,
      print: ({ per }) => formatTanggalPendek(per),
      cell: ({ per }) => formatTanggalPendek(per),
    },
    { key: "batasan", title: kolom.batasan, width: 190, importance: 3, words: T.batasan, print: T.batasan, cell: T.batasan },
    { key: "keputusan", title: kolom.keputusan, width: 190, words: T.keputusan, print: T.keputusan, cell: T.keputusan },
    {
      key: "bersk",
      title: kolom.bersk,
      width: 76,
      align: "right",
      decimals: 0,
      importance: 1,
      print: ({ bersk }) => bersk,
      cell: ({ bersk }) => formatAngka(bersk),
    },
    {
      key: "tindakan",
      title: kolom.tindakan,
      width: 92,
      align: "center",
      cell: (satu) => <MenuRencana rencana={satu} bersk={satu.bersk} />,
    },
  ];
}

/** What became of a plan, in a word. */
function Keadaan({ keadaan }: { readonly keadaan: KeadaanRencana }) {
  return <Badge color={keadaan === "dipakai" ? "teal" : "gray"}>{TEKS_KEADAAN_RENCANA[keadaan]}</Badge>;
}
