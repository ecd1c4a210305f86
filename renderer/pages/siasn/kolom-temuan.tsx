import { Text } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import type { TableColumn } from "../../ui/grouped-table-types";
import { tempatPerbaikan, type BarisTemuan } from "./saring-temuan";
import classes from "./siasn.module.css";

/** Columns of the findings: the jabatan, what is said of it, and where it is mended. */
export function kolomTemuan(): TableColumn<BarisTemuan>[] {
  const { kolom } = TEKS_SIASN;
  return [
    {
      key: "jabatan",
      title: kolom.jabatan,
      width: 200,
      isName: true,
      words: ({ nama, unit }) => TEKS_SIASN.jabatanUnit(nama, unit),
      print: ({ nama, unit }) => TEKS_SIASN.jabatanUnit(nama, unit),
      cell: ({ nama, unit }) => (
        <span title={unit}>
          {nama}{" "}
          <Text span size="xs" c="dimmed">
            {unit}
          </Text>
        </span>
      ),
    },
    {
      key: "temuan",
      title: kolom.temuan,
      width: 320,
      words: ({ kalimat }) => kalimat,
      print: ({ kalimat }) => kalimat,
      cell: ({ kalimat }) => <span data-figures>{kalimat}</span>,
    },
    {
      key: "buka",
      title: kolom.buka,
      width: 150,
      cell: ({ temuan, nama }, focus) => {
        const { alamat, sebutan } = tempatPerbaikan(temuan);
        return (
          <Link href={alamat} {...focus} className={classes["tautan"]} aria-label={TEKS_SIASN.bukaTempat(sebutan, nama)}>
            {sebutan}
          </Link>
        );
      },
    },
  ];
}
