import { Button, Group, MultiSelect, SegmentedControl, Text } from "@mantine/core";
import { IconFolderDown } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { HasilPeriksaSiasn } from "../../../core/contract/siasn";
import { SATUAN_SIASN, type SatuanSiasn } from "../../../core/siasn/susun";
import type { JenisTemuanSiasn } from "../../../core/siasn/temuan";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import { PENJELASAN_TEMUAN_SIASN, TEKS_JENIS_TEMUAN_SIASN } from "../../../core/text/siasn-temuan";
import { useRemembered, useSearchText } from "../../data/remembered";
import { useTulisSiasn } from "../../data/siasn";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import { JobProgress } from "../../ui/job-progress";
import { KepingJenis } from "../../ui/keping-jenis";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { WhyNot } from "../../ui/why-not";
import { kolomTemuan } from "./kolom-temuan";
import { banyakJenis, barisTemuan, itemPerJenis, saringTemuan, TINGKAT_TEMUAN, type TingkatTemuan } from "./saring-temuan";
import type { Periksa } from "./use-periksa";

const SEBUTAN = { nama: TEKS_JENIS_TEMUAN_SIASN, penjelasan: PENJELASAN_TEMUAN_SIASN };
const SARINGAN_AWAL: { readonly tingkat: TingkatTemuan; readonly jenis: JenisTemuanSiasn | null } = { tingkat: "ditolak", jenis: null };

/** What SIASN and an auditor would say of every jabatan, and the workbooks of those that SIASN takes. */
export function BagianPeriksa(props: { readonly periksa: Periksa }) {
  const { data, error, running, refetch } = props.periksa;
  if (error && !running) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return running?.status ? <JobProgress running={running} /> : <Waiting />;
  if (data.jabatan.length === 0) return <EmptyState title={TEKS_SIASN.tanpaJabatan} action={<ToImport />} />;
  return (
    <>
      <JobProgress running={running} />
      <Penyerahan hasil={data} periksa={props.periksa} />
      <DaftarTemuan hasil={data} />
    </>
  );
}

function Penyerahan(props: { readonly hasil: HasilPeriksaSiasn; readonly periksa: Periksa }) {
  const { jabatan, temuan } = props.hasil;
  const { satuan, pilihSatuan } = props.periksa;
  const { running, tulis } = useTulisSiasn();
  const [dipilih, pilih] = useState<readonly string[]>([]);
  const diminta = dipilih.length === 0 ? jabatan : jabatan.filter(({ jabatanId }) => dipilih.includes(jabatanId));
  const siap = diminta.filter(({ ditolak }) => ditolak === 0).length;
  const dipertanyakan = temuan.filter(({ tingkat }) => tingkat === "dipertanyakan").length;
  return (
    <>
      <Group gap="sm" mb={8} align="flex-end">
        <SegmentedControl<SatuanSiasn>
          size="xs"
          aria-label={TEKS_SIASN.satuan}
          data={SATUAN_SIASN.map((value) => ({ value, label: TEKS_SIASN.pilihanSatuan[value] }))}
          value={satuan}
          onChange={pilihSatuan}
        />
        <MultiSelect
          size="xs"
          w={320}
          searchable
          clearable
          aria-label={TEKS_SIASN.hanyaJabatan}
          placeholder={dipilih.length === 0 ? TEKS_SIASN.semuaJabatan : ""}
          data={jabatan.map(({ jabatanId, nama, unit }) => ({ value: jabatanId, label: TEKS_SIASN.jabatanUnit(nama, unit) }))}
          value={[...dipilih]}
          onChange={pilih}
        />
        <WhyNot reason={siap === 0 ? TEKS_SIASN.tidakAdaSiap : null}>
          <Button
            size="xs"
            leftSection={<IconFolderDown size={16} aria-hidden />}
            loading={running !== null}
            onClick={() => void tulis({ satuan, jabatan: dipilih })}
          >
            {TEKS_SIASN.buat(siap)}
          </Button>
        </WhyNot>
      </Group>
      <JobProgress running={running} />
      <Text size="sm" mb={8}>
        {TEKS_SIASN.ringkasan(siap, diminta.length - siap)} {TEKS_SIASN.dipertanyakan(dipertanyakan)}{" "}
        <Text span size="sm" c="dimmed">
          {TEKS_SIASN.satuanPenjelasan}
        </Text>
      </Text>
    </>
  );
}

function DaftarTemuan(props: { readonly hasil: HasilPeriksaSiasn }) {
  const [{ tingkat, jenis }, saring] = useRemembered("siasn-temuan", SARINGAN_AWAL);
  const [kata, setKata] = useSearchText("siasn-temuan");
  const cari = useDeferredValue(kata);
  const semua = useMemo(() => barisTemuan(props.hasil), [props.hasil]);
  const setingkat = useMemo(() => saringTemuan(semua, { tingkat, jenis: null, cari: "" }), [semua, tingkat]);
  const pilihan = useMemo(() => banyakJenis(setingkat), [setingkat]);
  // A kind whose last finding was mended must not leave an empty list behind.
  const jenisAda = pilihan.some((satu) => satu.jenis === jenis) ? jenis : null;
  const tampil = useMemo(() => saringTemuan(semua, { tingkat, jenis: jenisAda, cari }), [semua, tingkat, jenisAda, cari]);
  const items = useMemo(() => itemPerJenis(tampil), [tampil]);
  const hapusSaringan = (): void => {
    setKata("");
    saring({ jenis: null });
  };
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={TEKS_SIASN.cariTemuan} placeholder={TEKS_SIASN.cariTemuan} value={kata} onChange={setKata} width={240} />
        <SegmentedControl<TingkatTemuan>
          size="xs"
          aria-label={TEKS_SIASN.tingkat}
          data={TINGKAT_TEMUAN.map((value) => ({
            value,
            label: `${TEKS_SIASN.pilihanTingkat[value]} ${formatAngka(semua.filter(({ temuan }) => temuan.tingkat === value).length)}`,
          }))}
          value={tingkat}
          onChange={(pilih) => saring({ tingkat: pilih })}
        />
        <ShownCount
          shown={tampil.length}
          total={setingkat.length}
          what={TEKS_SIASN.hal}
          narrowed={jenisAda !== null || kata.trim() !== ""}
          onClear={hapusSaringan}
        />
      </Group>
      {pilihan.length === 0 ? null : (
        <KepingJenis
          label={TEKS_SIASN.jenis}
          semua={{ kata: TEKS_SIASN.semua, jumlah: setingkat.length }}
          pilihan={pilihan}
          sebutan={SEBUTAN}
          nilai={jenisAda}
          onPilih={(nilai) => saring({ jenis: nilai })}
        />
      )}
      {tampil.length > 0 ? (
        <GroupedTable
          label={TEKS_SIASN.temuan}
          name="siasn-temuan"
          columns={kolomTemuan()}
          items={items}
          print={{
            title: TEKS_SIASN.temuan,
            notes: kalimatSaringan(cari, [
              [TEKS_SIASN.tingkat, TEKS_SIASN.pilihanTingkat[tingkat]],
              [TEKS_SIASN.jenis, jenisAda === null ? null : TEKS_JENIS_TEMUAN_SIASN[jenisAda]],
            ]),
          }}
        />
      ) : setingkat.length > 0 ? (
        <NoMatch title={TEKS_SIASN.tidakCocok} onClear={hapusSaringan} />
      ) : (
        <EmptyState title={TEKS_SIASN.bersihJudul}>
          {tingkat === "ditolak" ? TEKS_SIASN.bersihDitolak : TEKS_SIASN.bersihDipertanyakan}
        </EmptyState>
      )}
    </>
  );
}
