import { Badge, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { LangkahRingkas } from "../../../core/contract/history";
import { formatWaktu } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_JENIS_LANGKAH, TEKS_KEADAAN_LAMA, TEKS_KEADAAN_LANGKAH, TEKS_RIWAYAT } from "../../../core/text/riwayat";
import type { TableColumn } from "../../ui/grouped-table-types";
import classes from "./riwayat.module.css";

const { kolom } = TEKS_RIWAYAT;

function sebutanKeadaan({ jenis, keadaan }: LangkahRingkas): string {
  const mengerjakan = jenis === "ubah" || jenis === "impor";
  return mengerjakan || keadaan === "berlaku" ? TEKS_KEADAAN_LANGKAH[keadaan] : TEKS_KEADAAN_LAMA;
}

/** Columns of the steps of work; the sentence of a step opens what it changed. */
export function kolomRiwayat(terbuka: string | null, onBuka: (id: string) => void): readonly TableColumn<LangkahRingkas>[] {
  return [
    {
      key: "langkah",
      title: kolom.langkah,
      width: 260,
      words: ({ kalimat }) => `${kalimat}    `,
      isName: true,
      cell: ({ id, kalimat, keadaan }, fokus) => {
        const Panah = terbuka === id ? IconChevronDown : IconChevronRight;
        return (
          <UnstyledButton
            className={classes["toggle"]}
            data-cancelled={keadaan === "dibatalkan" || undefined}
            onClick={() => onBuka(id)}
            aria-expanded={terbuka === id}
            {...fokus}
          >
            <Panah size={15} aria-hidden />
            <span>{kalimat}</span>
          </UnstyledButton>
        );
      },
    },
    { key: "waktu", title: kolom.waktu, width: 152, cell: ({ waktu }) => formatWaktu(waktu) },
    { key: "jenis", title: kolom.jenis, width: 104, importance: 2, cell: ({ jenis }) => TEKS_JENIS_LANGKAH[jenis] },
    { key: "pelaku", title: kolom.pelaku, width: 110, words: ({ pelaku }) => pelaku, importance: 1, cell: ({ pelaku }) => pelaku },
    {
      key: "baris",
      title: kolom.baris,
      width: 72,
      align: "right",
      importance: 3,
      cell: ({ jumlahPerubahan }) => formatAngka(jumlahPerubahan),
    },
    {
      key: "keadaan",
      title: kolom.keadaan,
      width: 118,
      cell: (langkah) => <Badge color={langkah.keadaan === "berlaku" ? "samudra" : "gray"}>{sebutanKeadaan(langkah)}</Badge>,
    },
  ];
}
