import { Anchor, Drawer, Stack, Table, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import { didahulukan } from "../../../core/proyeksi/didahulukan";
import type { Keluar } from "../../../core/proyeksi/keluar";
import { namaJabatan } from "../../../core/proyeksi/nama-keluar";
import { isManajerial } from "../../../core/penempatan/tinggi-jabatan";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { hanyaSementara } from "../../../core/proyeksi/sementara";
import { kalimatTerbuka } from "../../../core/text/formasi-disetujui";
import { formatAngka } from "../../../core/text/number";
import { kalimatKeluar, kalimatTakDiketahui, kalimatUsul, TEKS_KELOMPOK_ASN, TEKS_PROYEKSI as T } from "../../../core/text/proyeksi";
import { Difference } from "../../ui/difference";
import { Kata } from "../../ui/kata";
import classes from "./proyeksi.module.css";

const K = T.laci.kolom;
const tulis = (nilai: number): string => (nilai === 0 ? "–" : formatAngka(nilai, 2, 0));

interface Props {
  readonly jabatanId: string | null;
  readonly proyeksi: ProyeksiKantor;
  readonly onTutup: () => void;
}

/** One post beside the list: its figures year by year, the names behind each, and where the proposal comes from. */
export function LaciProyeksi({ jabatanId, proyeksi, onTutup }: Props) {
  const jabatan = proyeksi.jabatan.find((satu) => satu.jabatanId === jabatanId);
  return (
    <Drawer
      opened={jabatan !== undefined}
      onClose={onTutup}
      position="right"
      size={680}
      title={<Text fw={600}>{jabatan?.nama ?? T.laci.judul}</Text>}
    >
      {jabatan ? <Isi jabatan={jabatan} proyeksi={proyeksi} /> : null}
    </Drawer>
  );
}

function Isi({ jabatan, proyeksi }: { readonly jabatan: ProyeksiJabatan; readonly proyeksi: ProyeksiKantor }) {
  const { jabatanId, unit, pns, pppk, takDiketahui } = jabatan;
  const nama = namaJabatan(proyeksi.jabatan);
  const ke = ({ keJabatanId }: Keluar): string | null => (keJabatanId === null ? null : (nama.get(keJabatanId) ?? null));
  const terbuka = kalimatTerbuka(proyeksi.disetujui.filter((satu) => satu.jabatanId === jabatanId));
  const keluar = jabatan.tahun.flatMap((satu) => satu.keluar.map((orang) => ({ orang, tahun: satu.tahun })));
  const masuk = jabatan.tahun.flatMap((satu) => satu.masuk.map((orang) => ({ orang, tahun: satu.tahun })));
  const usul = jabatan.tahun.flatMap((satu, urutan) =>
    kalimatUsul({
      ...satu,
      manajerial: isManajerial(jabatan),
      batasSetahun: proyeksi.batasSetahun,
      didahulukan: didahulukan(jabatan, urutan, proyeksi.jabatan),
      sementara: hanyaSementara(jabatan, urutan),
    }).map((kalimat) => ({ tahun: satu.tahun, kalimat })),
  );
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {unit}. {T.laci.bezetting(formatAngka(pns), formatAngka(pppk))}{" "}
        <Anchor component={Link} href={`/abk/${jabatanId}`} size="sm" underline="always">
          {T.laci.keAbk}
        </Anchor>
      </Text>
      <TabelTahun jabatan={jabatan} />
      {terbuka === "" ? null : (
        <Text size="sm">
          {T.laci.belumTerisi(terbuka)}{" "}
          <Anchor component={Link} href="/proyeksi/formasi-disetujui" size="sm" underline="always">
            {T.pilihanTampilan.disetujui}
          </Anchor>
        </Text>
      )}
      <Bagian judul={T.laci.keluar}>
        {keluar.length === 0 ? <Text size="sm">{T.tanpaKeluar}</Text> : null}
        {keluar.map(({ orang, tahun }) => (
          <Orang key={orang.pegawaiId} tahun={tahun} orang={orang} kalimat={kalimatKeluar(orang, ke(orang))} />
        ))}
      </Bagian>
      {masuk.length > 0 ? (
        <Bagian judul={T.laci.masuk}>
          {masuk.map(({ orang, tahun }) => (
            <Orang key={orang.pegawaiId} tahun={tahun} orang={orang} kalimat={kalimatKeluar(orang, ke(orang))} />
          ))}
        </Bagian>
      ) : null}
      <Bagian judul={T.laci.usul}>
        {usul.length === 0 ? <Text size="sm">{T.laci.tanpaUsul}</Text> : null}
        {usul.map(({ tahun, kalimat }) => (
          <Text key={`${tahun} ${kalimat}`} size="sm">
            <b data-figures>{tahun}</b> {kalimat}.
          </Text>
        ))}
      </Bagian>
      {takDiketahui.length > 0 ? (
        <Bagian judul={T.takDiketahuiJudul}>
          {takDiketahui.map(({ pegawaiId, nama: orang, sebab }) => (
            <Text key={pegawaiId} size="sm">
              <Anchor component={Link} href={`/pegawai/${pegawaiId}`} size="sm" underline="always">
                {orang}
              </Anchor>
              : {kalimatTakDiketahui(sebab)}
            </Text>
          ))}
        </Bagian>
      ) : null}
    </Stack>
  );
}

function Bagian({ judul, children }: { readonly judul: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label={judul}>
      <Title order={2} size="h5" mb={4}>
        {judul}
      </Title>
      <Stack gap={4}>{children}</Stack>
    </section>
  );
}

function Orang({ tahun, orang, kalimat }: { readonly tahun: number; readonly orang: Keluar; readonly kalimat: string }) {
  return (
    <Text size="sm">
      <b data-figures>{tahun}</b>{" "}
      <Anchor component={Link} href={`/pegawai/${orang.pegawaiId}/berkas`} size="sm" underline="always">
        {orang.nama}
      </Anchor>{" "}
      ({TEKS_KELOMPOK_ASN[orang.kelompok]}): {kalimat}
    </Text>
  );
}

function TabelTahun({ jabatan }: { readonly jabatan: ProyeksiJabatan }) {
  return (
    <Table className={classes["tabel"]} aria-label={T.laci.tabel} verticalSpacing={3} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          {Object.values(K).map((kepala, nomor) => (
            <Table.Th key={kepala} data-align={nomor === 0 ? undefined : "end"}>
              <Kata teks={kepala} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {jabatan.tahun.map((satu) => (
          <Table.Tr key={satu.tahun}>
            <Table.Th scope="row">{satu.tahun}</Table.Th>
            <Table.Td data-align="end">{formatAngka(satu.kebutuhan, 2, 0)}</Table.Td>
            <Table.Td data-align="end">{tulis(satu.keluar.length)}</Table.Td>
            <Table.Td data-align="end">{tulis(satu.masuk.length)}</Table.Td>
            <Table.Td data-align="end">{formatAngka(satu.pns)}</Table.Td>
            <Table.Td data-align="end">{formatAngka(satu.pppk)}</Table.Td>
            <Table.Td data-align="end">
              <Difference value={satu.selisih} decimals={2} />
            </Table.Td>
            <Table.Td data-align="end">{tulis(satu.dariDalam)}</Table.Td>
            <Table.Td data-align="end">{tulis(satu.dilepas)}</Table.Td>
            <Table.Td data-align="end">{tulis(satu.usul - satu.usulPppk)}</Table.Td>
            <Table.Td data-align="end">{tulis(satu.usulPppk)}</Table.Td>
            <Table.Td data-align="end">{tulis(satu.ditunda)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
