import { Anchor, Table, Text } from "@mantine/core";
import { Link } from "wouter";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { formatAngka } from "../../../core/text/number";
import { jelaskanBaris } from "../../jejak/jejak-diminta";
import { Difference } from "../../ui/difference";
import { Section } from "../../ui/section";
import { Kata } from "../../ui/kata";
import classes from "./selisih-terbesar.module.css";

const { timpang } = TEKS_BERANDA;
const BANYAK_BARIS = 10;

/** The jabatan that lack or exceed most people, each with a bar left (short) or right (over) of the middle. */
export function SelisihTerbesar(props: { readonly jabatan: readonly RekapJabatan[] }) {
  const baris = props.jabatan
    .filter((satu) => satu.selisih !== 0)
    .toSorted((a, b) => Math.abs(b.selisih) - Math.abs(a.selisih) || a.selisih - b.selisih)
    .slice(0, BANYAK_BARIS);
  const terbesar = Math.abs(baris[0]?.selisih ?? 1);
  return (
    <Section title={timpang.judul} link={{ href: "/abk", label: timpang.semua }}>
      {baris.length === 0 ? (
        <Text size="sm" c="dimmed" p="sm">
          {timpang.tidakAda}
        </Text>
      ) : (
        <Table className={classes["table"]} verticalSpacing={5} horizontalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{timpang.jabatan}</Table.Th>
              <Table.Th className={classes["number"]}>
                <Kata teks={timpang.kebutuhan} />
              </Table.Th>
              <Table.Th className={classes["number"]}>
                <Kata teks={timpang.bezetting} />
              </Table.Th>
              <Table.Th className={classes["number"]}>
                <Kata teks={timpang.selisih} />
              </Table.Th>
              <Table.Th className={classes["barHead"]} aria-hidden />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {baris.map((satu) => (
              <Table.Tr key={satu.jabatanId} onKeyDown={(event) => jelaskanBaris(event, { jabatanId: satu.jabatanId })}>
                <Table.Td className={classes["name"]}>
                  <Anchor component={Link} href={`/abk/${satu.jabatanId}`} size="sm">
                    {satu.nama}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {satu.unit}
                  </Text>
                </Table.Td>
                <Table.Td className={classes["number"]}>{formatAngka(satu.kebutuhan, 2, 0)}</Table.Td>
                <Table.Td className={classes["number"]}>{formatAngka(satu.bezetting)}</Table.Td>
                <Table.Td className={classes["number"]}>
                  <Difference value={satu.selisih} />
                </Table.Td>
                <Table.Td aria-hidden>
                  <Batang nilai={satu.selisih} terbesar={terbesar} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}

function Batang(props: { readonly nilai: number; readonly terbesar: number }) {
  const panjang = `${(Math.abs(props.nilai) / props.terbesar) * 50}%`;
  return (
    <div className={classes["bar"]}>
      <div data-kind={props.nilai < 0 ? "kurang" : "lebih"} style={{ width: panjang, [props.nilai < 0 ? "right" : "left"]: "50%" }} />
    </div>
  );
}
