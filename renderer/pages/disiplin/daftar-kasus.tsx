import { Button, Group, SegmentedControl, Select, Switch } from "@mantine/core";
import { IconPlus, IconShieldLock, IconUsers } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import type { KasusRingkas, KunciKasus } from "../../../core/contract/disiplin";
import { JENIS_KASUS, type JenisKasus } from "../../../core/disiplin/kasus";
import { KEADAAN_KASUS, type KeadaanKasus } from "../../../core/disiplin/putusan";
import { nameKey } from "../../../core/name";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_JENIS_KASUS } from "../../../core/text/kasus";
import { TEKS_KASUS as T, TEKS_KEADAAN_KASUS } from "../../../core/text/kasus-halaman";
import { TEKS_KUNCI } from "../../../core/text/kunci-kasus";
import { formatAngka } from "../../../core/text/number";
import { useShell } from "../../data/query";
import { useRemembered, useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { FormKasus, idDrafKasus } from "./form-kasus";
import { TandaTerbuka } from "./gerbang";
import { kolomKasus } from "./kolom-kasus";
import type { AwalKasus } from "./use-bahan-baru";

type Saringan = { readonly keadaan: KeadaanKasus | "semua"; readonly jenis: JenisKasus | null; readonly lewat: boolean };
const SARINGAN_AWAL: Saringan = { keadaan: "semua", jenis: null, lewat: false };

/** Every case with where it stands; a new one is entered in front of it. */
export function DaftarKasus(props: { readonly kunci: KunciKasus; readonly baru: AwalKasus | null }) {
  const daftar = useShell("kasus.daftar", {});
  const [, navigate] = useLocation();
  const [menambah, setMenambah] = useState(false);
  const tutup = (): void => {
    setMenambah(false);
    if (props.baru !== null) navigate("/disiplin", { replace: true });
  };
  const tambah = (
    <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMenambah(true)}>
      {T.tambah}
      <DraftMark id={idDrafKasus(null)} />
    </TombolTulis>
  );
  return (
    <>
      <PageHeader
        title={T.judul}
        description={T.penjelasan}
        actions={
          <>
            <Button component={Link} href="/disiplin/wewenang" variant="default" leftSection={<IconUsers size={16} aria-hidden />}>
              {T.wewenang}
            </Button>
            <Button component={Link} href="/disiplin/akses" variant="default" leftSection={<IconShieldLock size={16} aria-hidden />}>
              {TEKS_KUNCI.akses}
            </Button>
            {(daftar.data ?? []).length > 0 ? tambah : null}
          </>
        }
      />
      <TandaTerbuka kunci={props.kunci} />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data && !daftar.error ? (
        daftar.data.length === 0 ? (
          <EmptyState title={T.kosongJudul} action={tambah}>
            {T.kosong}
          </EmptyState>
        ) : (
          <Tabel semua={daftar.data} />
        )
      ) : null}
      {menambah || props.baru !== null ? (
        <FormKasus kasus={null} awal={props.baru} onTutup={tutup} onTersimpan={(id) => navigate(`/disiplin/${id}`)} />
      ) : null}
    </>
  );
}

function Tabel(props: { readonly semua: readonly KasusRingkas[] }) {
  const { semua } = props;
  const [, navigate] = useLocation();
  const [saringan, saring] = useRemembered<Saringan>("disiplin-saringan", SARINGAN_AWAL);
  const [kata, setKata] = useSearchText("disiplin");
  const cari = useDeferredValue(kata);
  const tampil = useMemo(() => saringKasus(semua, saringan, cari), [semua, saringan, cari]);
  const { keadaan, jenis, lewat } = saringan;
  const menyempit = keadaan !== "semua" || jenis !== null || lewat || kata.trim() !== "";
  const hapus = (): void => {
    setKata("");
    saring(SARINGAN_AWAL);
  };
  const banyak = (satu: KeadaanKasus): string => formatAngka(semua.filter((kasus) => kasus.keadaan === satu).length);
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={240} />
        <SegmentedControl<KeadaanKasus | "semua">
          size="xs"
          aria-label={T.keadaan}
          data={[
            { value: "semua", label: T.semua },
            ...KEADAAN_KASUS.map((value) => ({ value, label: `${TEKS_KEADAAN_KASUS[value]} ${banyak(value)}` })),
          ]}
          value={keadaan}
          onChange={(pilihan) => saring({ keadaan: pilihan })}
        />
        <Select
          size="xs"
          w={140}
          clearable
          aria-label={T.jenis}
          placeholder={T.jenis}
          data={JENIS_KASUS.map((value) => ({ value, label: TEKS_JENIS_KASUS[value] }))}
          value={jenis}
          onChange={(pilihan) => saring({ jenis: JENIS_KASUS.find((satu) => satu === pilihan) ?? null })}
        />
        <Switch size="xs" label={T.terlambat} checked={lewat} onChange={(event) => saring({ lewat: event.currentTarget.checked })} />
        <ShownCount shown={tampil.length} total={semua.length} what={T.hal} narrowed={menyempit} onClear={hapus} />
      </Group>
      <DataTable<KasusRingkas>
        label={T.daftar}
        name="kasus"
        rows={tampil}
        columns={KOLOM}
        rowId={({ id }) => id}
        onOpen={({ id }) => navigate(`/disiplin/${id}`)}
        empty={<NoMatch title={T.tidakCocok} onClear={hapus} />}
        print={{
          title: T.daftar,
          notes: kalimatSaringan(cari, [
            [T.keadaan, keadaan === "semua" ? null : TEKS_KEADAAN_KASUS[keadaan]],
            [T.jenis, jenis === null ? null : TEKS_JENIS_KASUS[jenis]],
            [T.terlambat, lewat ? T.terlambat : null],
          ]),
        }}
      />
    </>
  );
}

const KOLOM = kolomKasus();

function saringKasus(semua: readonly KasusRingkas[], { keadaan, jenis, lewat }: Saringan, cari: string): readonly KasusRingkas[] {
  const kunci = nameKey(cari);
  return semua.filter(
    (satu) =>
      (keadaan === "semua" || satu.keadaan === keadaan) &&
      (jenis === null || satu.jenis === jenis) &&
      (!lewat || satu.berikut?.terlambat === true) &&
      (kunci === "" || [satu.nama, satu.nip ?? "", satu.unit].some((teks) => nameKey(teks).includes(kunci))),
  );
}
