import { Alert, Button, FileButton, Group, Select, Stack, Table, Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useMemo } from "react";
import type { PratinjauPresensi } from "../../../core/contract/presensi";
import { datePartsOf, type PlainDate } from "../../../core/date";
import { teksBulan } from "../../../core/presensi/baca/bulan";
import type { PertanyaanPresensi } from "../../../core/presensi/baca/bacaan";
import { BUKAN_PEGAWAI } from "../../../core/presensi/kenali";
import { KODE_PRESENSI } from "../../../core/presensi/kode";
import type { HariPresensi } from "../../../core/presensi/menit";
import { daftarDari } from "../../../core/naskah/daftar";
import { formatTanggal, formatTanggalPendek, NAMA_BULAN } from "../../../core/text/date";
import { TEKS_KODE_PRESENSI } from "../../../core/text/presensi";
import { TEKS_IMPOR_PRESENSI as T, TEKS_PRESENSI_HALAMAN } from "../../../core/text/presensi-halaman";
import {
  kalimatCatatanLembar,
  kalimatLembarPresensi,
  kalimatSebabPresensi,
  kalimatTanyaPresensi,
  kataPilihanPresensi,
  TEKS_JENIS_MASALAH_PRESENSI,
} from "../../../core/text/presensi-masalah";
import { useDaftarHalaman } from "../../data/naskah";
import { WORKBOOK_ENDINGS } from "../../data/pending-files";
import { useImporPresensi } from "../../data/presensi";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { JobProgress } from "../../ui/job-progress";
import { Section } from "../../ui/section";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { WhyNot } from "../../ui/why-not";

/** A file of attendance before it is taken: what is asked, what changes, what stays out and why. */
export function BagianImpor({ hariIni }: { readonly hariIni: PlainDate }) {
  const impor = useImporPresensi();
  const { berkas, pratinjau, running, galat } = impor;
  if (berkas === null)
    return (
      <EmptyState title={TEKS_PRESENSI_HALAMAN.impor} action={<TombolBerkas label={T.pilih} onPilih={(file) => void impor.pilih(file)} />}>
        {T.penjelasan}
      </EmptyState>
    );
  const banyak = (pratinjau?.baru ?? 0) + (pratinjau?.ubah ?? 0);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Text fw={600}>{berkas.nama}</Text>
        <TombolBerkas label={T.pilihLain} onPilih={(file) => void impor.pilih(file)} />
        <Button size="xs" variant="subtle" onClick={impor.tutup}>
          {T.buang}
        </Button>
        <WhyNot reason={banyak === 0 ? T.tidakAda : null}>
          <Button size="xs" disabled={!impor.terbaru} loading={impor.menyimpan} onClick={impor.terapkan}>
            {T.terapkan(banyak)}
          </Button>
        </WhyNot>
      </Group>
      <JobProgress running={running} />
      {galat === null ? null : (
        <Alert color="red" role="alert">
          {galat}
        </Alert>
      )}
      {pratinjau === null ? (
        galat === null ? (
          <Waiting />
        ) : null
      ) : (
        <Pratinjau hariIni={hariIni} isi={pratinjau} jawaban={berkas.jawaban} onJawab={impor.jawab} />
      )}
    </Stack>
  );
}

function TombolBerkas(props: { readonly label: string; readonly onPilih: (file: File | null) => void }) {
  return (
    <FileButton accept={WORKBOOK_ENDINGS} onChange={props.onPilih} inputProps={{ "aria-label": props.label }}>
      {(tombol) => (
        <TombolTulis {...tombol} size="xs" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
          {props.label}
        </TombolTulis>
      )}
    </FileButton>
  );
}

interface Isi {
  readonly hariIni: PlainDate;
  readonly isi: PratinjauPresensi;
  readonly jawaban: Readonly<Record<string, string>>;
  readonly onJawab: (kunci: string, nilai: string | null) => void;
}

function Pratinjau({ hariIni, isi, jawaban, onJawab }: Isi) {
  const pegawai = useShell("pegawai.list", {});
  const orang = useMemo(
    () => new Map((pegawai.data ?? []).map(({ id, nama, nip }) => [id, nip === null ? nama : `${nama} · ${nip}`])),
    [pegawai.data],
  );
  useDaftarHalaman(
    daftarDari({
      judul: T.masalah,
      keterangan: [isi.berkas],
      baris: isi.masalah,
      kolom: [
        { kepala: T.masalahKolom.jenis, nilai: ({ kode }) => TEKS_JENIS_MASALAH_PRESENSI[kode] },
        { kepala: T.masalahKolom.tempat, nilai: ({ lembar, sel }) => `${lembar}!${sel}` },
        { kepala: T.masalahKolom.sebab, nilai: kalimatSebabPresensi },
      ],
    }),
  );
  return (
    <>
      <div role="status">
        <Text>{T.ringkasan(isi.baru, isi.ubah, isi.tetap)}</Text>
        {isi.dari === null || isi.sampai === null ? null : (
          <Text size="sm">{T.rentang(formatTanggal(isi.dari), formatTanggal(isi.sampai))}</Text>
        )}
        {isi.jamKerja === null ? null : <Text size="sm">{T.jamKerja}</Text>}
      </div>
      <ul>
        {isi.lembar.map((satu) => (
          <li key={satu.nama}>
            <Text size="sm">{kalimatLembarPresensi(satu)}</Text>
            {kalimatCatatanLembar(satu).map((kalimat) => (
              <Text key={kalimat} size="sm" fw={600}>
                {kalimat}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {isi.pertanyaan.length === 0 ? null : (
        <Section title={T.pertanyaan}>
          <Stack gap="xs">
            {isi.pertanyaan.map((satu) => (
              <Tanya
                key={satu.kunci}
                hariIni={hariIni}
                tanya={satu}
                nilai={jawaban[satu.kunci] ?? null}
                orang={orang}
                onJawab={(nilai) => onJawab(satu.kunci, nilai)}
              />
            ))}
          </Stack>
        </Section>
      )}
      {isi.perubahan.length === 0 ? null : <Perubahan isi={isi} />}
      {isi.masalah.length === 0 ? null : <Masalah isi={isi} />}
    </>
  );
}

function Tanya(props: {
  readonly hariIni: PlainDate;
  readonly tanya: PertanyaanPresensi;
  readonly nilai: string | null;
  readonly orang: ReadonlyMap<string, string>;
  readonly onJawab: (nilai: string | null) => void;
}) {
  const { tanya, nilai, orang } = props;
  const kata = (satu: string): string =>
    satu === BUKAN_PEGAWAI ? TEKS_PRESENSI_HALAMAN.bukanPegawai : kataPilihanPresensi(satu, (id) => orang.get(id));
  const sebab = tanya.sebab === "legenda" ? T.menurutLegenda : tanya.sebab === "seluruhBerkas" ? T.menurutSeluruh : null;
  const catatan = [
    T.baris(tanya.banyak),
    ...(tanya.bawaan === null ? [] : [`${T.dipakai}: ${kata(tanya.bawaan)}${sebab === null ? "" : ` (${sebab})`}`]),
    ...(tanya.diingat ? [T.diingat] : []),
  ].join(" · ");
  return (
    <Select
      label={kalimatTanyaPresensi(tanya)}
      description={catatan}
      placeholder={T.jawab}
      searchable
      clearable
      maw={560}
      limit={200}
      data={pilihan(tanya, orang, datePartsOf(props.hariIni).year).map((value) => ({ value, label: kata(value) }))}
      value={nilai}
      onChange={props.onJawab}
    />
  );
}

/** Everything that may be answered, likeliest first. */
function pilihan(tanya: PertanyaanPresensi, orang: ReadonlyMap<string, string>, tahun: number): readonly string[] {
  const lain = ((): readonly string[] => {
    switch (tanya.jenis) {
      case "kode":
        return [...KODE_PRESENSI, "tanpaCatatan"];
      case "orang":
        return [BUKAN_PEGAWAI, ...orang.keys()];
      case "bulan":
        return [tahun, tahun - 1].flatMap((satu) => NAMA_BULAN.map((_nama, urut) => teksBulan(satu, urut + 1)));
      case "urutanTanggal":
      case "tanggalTertukar":
      case "angkaJam":
      case "kosong":
      case "jamPulang":
        return [];
    }
  })();
  return [...new Set([...tanya.pilihan, ...lain])];
}

function Perubahan({ isi }: { readonly isi: PratinjauPresensi }) {
  return (
    <Section title={T.perubahan}>
      <Table verticalSpacing={3} aria-label={T.perubahan}>
        <Table.Thead>
          <Table.Tr>
            {Object.values(T.perubahanKolom).map((kepala) => (
              <Table.Th key={kepala}>{kepala}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {isi.perubahan.map(({ pegawaiId, lama, baru, tempat }) => (
            <Table.Tr key={`${pegawaiId} ${baru.tanggal}`}>
              <Table.Td>{isi.nama[pegawaiId] ?? ""}</Table.Td>
              <Table.Td>{formatTanggalPendek(baru.tanggal)}</Table.Td>
              <Table.Td>{kataHari(lama)}</Table.Td>
              <Table.Td>{kataHari(baru)}</Table.Td>
              <Table.Td>{tempat}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function kataHari({ kode, masuk, keluar }: HariPresensi): string {
  const jam = [masuk, keluar].flatMap((satu) => satu ?? []).join("–");
  return jam === "" ? TEKS_KODE_PRESENSI[kode] : `${TEKS_KODE_PRESENSI[kode]} ${jam}`;
}

function Masalah({ isi }: { readonly isi: PratinjauPresensi }) {
  return (
    <Section title={T.masalah}>
      {isi.masalahSeluruhnya > isi.masalah.length ? <Text size="sm">{T.masalahSisa(isi.masalahSeluruhnya)}</Text> : null}
      <Table verticalSpacing={3} aria-label={T.masalah}>
        <Table.Thead>
          <Table.Tr>
            {Object.values(T.masalahKolom).map((kepala) => (
              <Table.Th key={kepala}>{kepala}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {isi.masalah.slice(0, 200).map((satu) => (
            <Table.Tr key={`${satu.lembar} ${satu.sel} ${satu.kode} ${satu.teks}`}>
              <Table.Td>{TEKS_JENIS_MASALAH_PRESENSI[satu.kode]}</Table.Td>
              <Table.Td>{`${satu.lembar}!${satu.sel}`}</Table.Td>
              <Table.Td>{kalimatSebabPresensi(satu)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
