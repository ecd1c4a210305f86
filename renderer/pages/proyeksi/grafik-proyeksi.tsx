import { SimpleGrid, Table, Text } from "@mantine/core";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import { daftarDari, type KolomNilai } from "../../../core/naskah/daftar";
import type { JumlahTahun } from "../../../core/proyeksi/jumlah";
import { formatAngka } from "../../../core/text/number";
import { kalimatAndai, TEKS_PROYEKSI } from "../../../core/text/proyeksi";
import { DeparturesByCause } from "../../charts/departures-by-cause";
import { NeedAndStock } from "../../charts/need-and-stock";
import { useDaftarHalaman } from "../../data/naskah";
import classes from "./proyeksi.module.css";

const T = TEKS_PROYEKSI.grafik;

/** The figures of a year in the order of the table; the sums of the rows of all posts. */
const KOLOM: readonly (KolomNilai<JumlahTahun> & { readonly kunci: keyof JumlahTahun })[] = (
  ["kebutuhan", "stok", "kekurangan", "kelebihan", "pensiun", "kontrak", "pindah", "dariDalam", "usulCpns", "usulPppk", "ditunda"] as const
).map((kunci) => ({ kunci, kepala: T.kolom[kunci], desimal: "seperlunya", nilai: (satu) => satu[kunci] }));

/** Need against holders and departures by cause, each year; the table beside them says the same. */
export function GrafikProyeksi({ proyeksi }: { readonly proyeksi: ProyeksiKantor }) {
  const { jumlah } = proyeksi;
  const andai = kalimatAndai(proyeksi);
  useDaftarHalaman(
    daftarDari({
      judul: TEKS_PROYEKSI.judul,
      keterangan: [T.kebutuhanCatatan, ...(andai === "" ? [] : [TEKS_PROYEKSI.andai.aktif(andai)])],
      kolom: [{ kepala: T.kolom.tahun, nilai: ({ tahun }: JumlahTahun) => String(tahun) }, ...KOLOM],
      baris: jumlah,
    }),
  );
  return (
    <div className={classes["grafik"]}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" mb="md">
        <NeedAndStock years={jumlah.map(({ tahun, kebutuhan, stok }) => ({ year: tahun, need: kebutuhan, stock: stok }))} />
        <DeparturesByCause
          years={jumlah.map(({ tahun, pensiun, kontrak, pindah }) => ({
            year: tahun,
            pension: pensiun,
            contract: kontrak,
            move: pindah,
          }))}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" mb={6}>
        {T.kebutuhanCatatan}
      </Text>
      <Table className={classes["tabel"]} aria-label={T.tabel} verticalSpacing={3} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{T.kolom.tahun}</Table.Th>
            {KOLOM.map(({ kunci, kepala }) => (
              <Table.Th key={kunci} data-align="end">
                {kepala}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jumlah.map((satu) => (
            <Table.Tr key={satu.tahun}>
              <Table.Th scope="row">{satu.tahun}</Table.Th>
              {KOLOM.map(({ kunci }) => (
                <Table.Td key={kunci} data-align="end">
                  {formatAngka(satu[kunci], 2, 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
