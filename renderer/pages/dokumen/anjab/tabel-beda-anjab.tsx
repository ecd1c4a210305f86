import { Badge, Table, Text } from "@mantine/core";
import type { BandingJabatanAnjab, BedaBaris, KeadaanBaris } from "../../../../core/anjab/banding";
import { TEKS_BANDING_ANJAB as T, TEKS_HAL_BANDING } from "../../../../core/text/banding-anjab";
import classes from "../banding.module.css";

const WARNA: Readonly<Record<KeadaanBaris, string>> = { baru: "green", hilang: "red", berubah: "samudra", tetap: "gray" };

/** What differs of one jabatan: element by element, row by row, the words that went struck out and those that came underlined. */
export function TabelBedaAnjab({ jabatan }: { readonly jabatan: BandingJabatanAnjab }) {
  const { nama, unit, keadaan, hal } = jabatan;
  return (
    <section aria-label={T.namaTabel(nama)}>
      <Text fw={600} component="h2" size="md" mt={12} mb={4}>
        {nama}{" "}
        <Text span size="xs" c="dimmed" fw={400}>
          {unit}
        </Text>
      </Text>
      {keadaan === "berubah" ? (
        <Table className={classes["tabel"]} verticalSpacing={4} aria-label={T.namaTabel(nama)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={170}>{T.kolom.hal}</Table.Th>
              <Table.Th className={classes["tanda"]}>{T.kolom.keadaan}</Table.Th>
              <Table.Th>{T.kolom.lama}</Table.Th>
              <Table.Th>{T.kolom.baru}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {hal.flatMap(({ hal: unsur, baris }) =>
              baris.map((satu, nomor) => (
                <Table.Tr key={`${unsur} ${nomor + 1}`} data-keadaan={satu.keadaan}>
                  {nomor === 0 ? (
                    <Table.Th scope="rowgroup" rowSpan={baris.length} fw={500}>
                      {TEKS_HAL_BANDING[unsur]}
                    </Table.Th>
                  ) : null}
                  <Table.Td>
                    <Badge size="sm" color={WARNA[satu.keadaan]}>
                      {T.keadaan[satu.keadaan]}
                    </Badge>
                  </Table.Td>
                  <Table.Td className={classes["teks"]}>
                    <Sisi baris={satu} sisi="hilang" />
                  </Table.Td>
                  <Table.Td className={classes["teks"]}>
                    <Sisi baris={satu} sisi="baru" />
                  </Table.Td>
                </Table.Tr>
              )),
            )}
          </Table.Tbody>
        </Table>
      ) : (
        <Text size="sm">{keadaan === "baru" ? T.jabatanBaru : T.jabatanHilang}</Text>
      )}
    </section>
  );
}

/** One side of a row, its own words marked where both sides have one. */
function Sisi({ baris, sisi }: { readonly baris: BedaBaris; readonly sisi: "hilang" | "baru" }) {
  if (baris.keadaan !== "berubah") return sisi === "hilang" ? baris.lama : baris.baru;
  const milik = baris.kata.filter(({ keadaan }) => keadaan === "tetap" || keadaan === sisi);
  return milik.map(({ teks, keadaan }, nomor) => {
    // Pieces have no name of their own and are never moved.
    const kunci = `${nomor} ${teks}`;
    if (keadaan === "tetap") return <span key={kunci}>{teks}</span>;
    return sisi === "hilang" ? <del key={kunci}>{teks}</del> : <ins key={kunci}>{teks}</ins>;
  });
}
