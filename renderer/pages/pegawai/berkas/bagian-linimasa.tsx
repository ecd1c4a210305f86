import { SegmentedControl, Table, Text } from "@mantine/core";
import { useMemo } from "react";
import { susunLinimasa } from "../../../../core/orang/linimasa";
import { ruasOrang } from "../../../../core/orang/ruas-linimasa";
import { TEKS_BERKAS_ORANG as T, TEKS_LAJUR } from "../../../../core/text/orang-berkas";
import { useRemembered } from "../../../data/remembered";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";
import classes from "./berkas.module.css";
import { GambarLinimasa, kalimatGaris } from "./gambar-linimasa";
import { kataMulai, kataSampai } from "./kata-linimasa";

const RUPA = ["gambar", "tabel"] as const;
type Rupa = (typeof RUPA)[number];

/** The dated facts of a person as a picture, or as the table that says the same. */
export function BagianLinimasa({ berkas }: IsiBagian) {
  const [{ rupa }, ingat] = useRemembered<{ readonly rupa: Rupa }>("linimasa-orang", { rupa: "gambar" });
  const ruas = useMemo(() => ruasOrang(berkas), [berkas]);
  const linimasa = useMemo(() => susunLinimasa(ruas, berkas.per), [ruas, berkas.per]);
  return (
    <BagianBerkas
      kunci="linimasa"
      judul={T.linimasa}
      tindakan={
        linimasa === null ? null : (
          <SegmentedControl<Rupa>
            size="xs"
            aria-label={T.linimasa}
            data={[
              { value: "gambar", label: T.linimasaGambar },
              { value: "tabel", label: T.linimasaTabel },
            ]}
            value={rupa}
            onChange={(pilihan) => ingat({ rupa: pilihan })}
          />
        )
      }
    >
      {linimasa === null ? (
        <Text size="sm">{T.linimasaKosong}</Text>
      ) : rupa === "gambar" ? (
        <GambarLinimasa linimasa={linimasa} per={berkas.per} kalimatPer={kalimatGaris(berkas.per)} />
      ) : (
        <Table className={classes["tabel"]} verticalSpacing={3} aria-label={T.linimasa}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{T.kolomLinimasa.lajur}</Table.Th>
              <Table.Th>{T.kolomLinimasa.isi}</Table.Th>
              <Table.Th w={180}>{T.kolomLinimasa.mulai}</Table.Th>
              <Table.Th w={160}>{T.kolomLinimasa.sampai}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {linimasa.lajur.flatMap(({ ruas: baris }) =>
              baris.map((satu) => (
                <Table.Tr key={satu.id}>
                  <Table.Td>{TEKS_LAJUR[satu.lajur]}</Table.Td>
                  <Table.Td>{satu.label}</Table.Td>
                  <Table.Td className={classes["tanggal"]}>{kataMulai(satu)}</Table.Td>
                  <Table.Td className={classes["tanggal"]}>{kataSampai(satu)}</Table.Td>
                </Table.Tr>
              )),
            )}
          </Table.Tbody>
        </Table>
      )}
    </BagianBerkas>
  );
}
