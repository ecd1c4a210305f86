import { Alert, Anchor, Group, List, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconPlus, IconX } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import type { BandingSusunan, SusunanDibanding } from "../../../core/contract/susunan";
import type { KotakPeta } from "../../../core/peta/pohon";
import { lukisPeta } from "../../../core/peta/lukis";
import { angkaPeta } from "../../../core/text/peta";
import { kalimatBentrok, TEKS_SKENARIO } from "../../../core/text/skenario";
import { kalimatUbahanSusunan, TEKS_SUSUNAN_SKENARIO as T } from "../../../core/text/susunan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand, useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { butirPeta, type ButirPeta } from "./butir";
import { DialogSusunan, type UsulSusunan } from "./dialog-susunan";
import { KanvasPeta } from "./kanvas";
import classes from "./peta.module.css";

/** A reorganisation that a scenario tries out: its changes, the maps before and after, and the jabatan that it touches. */
export function SusunanSkenario({ id }: { readonly id: string }) {
  const isi = useShell("skenario.susunan", { id });
  if (isi.error) return <LoadError error={isi.error} onRetry={() => void isi.refetch()} />;
  return isi.data ? <Isi isi={isi.data} /> : <Waiting />;
}

function Isi({ isi }: { readonly isi: SusunanDibanding }) {
  const [, navigate] = useLocation();
  const { skenario, sebelum, sesudah, jabatan } = isi;
  const [usul, setUsul] = useState<UsulSusunan | null>(null);
  const terbuka = skenario.keadaan === "terbuka";
  return (
    <>
      <Anchor component={Link} href={`/skenario/${skenario.id}`} size="sm">
        {T.kembali(skenario.nama)}
      </Anchor>
      <PageHeader
        title={T.judul(skenario.nama)}
        description={terbuka ? T.penjelasan : T.sudahDipakai}
        actions={
          terbuka ? (
            <TombolTulis
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setUsul({ jenis: "pindahUnit", sasaranId: null, keId: null })}
            >
              {T.tambah}
            </TombolTulis>
          ) : null
        }
      />
      {isi.bentrok.length > 0 ? (
        <Alert color="orange" p="xs" mb="xs" icon={<IconAlertTriangle size={18} aria-hidden />} title={T.bentrok}>
          {kalimatBentrok(isi.bentrok)}
        </Alert>
      ) : null}
      {terbuka ? <Daftar isi={isi} /> : null}
      {sebelum && sesudah ? (
        <div className={classes["berdampingan"]}>
          <PetaKecil judul={T.sebelum} akar={sebelum} onPindah={null} />
          <PetaKecil judul={T.sesudah} akar={sesudah} onPindah={terbuka ? (asal, ke) => setUsul(usulDari(asal, ke)) : null} />
        </div>
      ) : null}
      <DataTable
        label={T.tabel}
        name="susunan-skenario"
        rows={jabatan}
        columns={KOLOM}
        rowId={({ jabatanId }) => jabatanId}
        onOpen={({ jabatanId }) => navigate(`/jabatan/${jabatanId}`)}
        empty={<EmptyState title={T.tanpaPerubahan} />}
        print={{ title: T.judul(skenario.nama), notes: isi.daftar.map(sebutUbahan) }}
      />
      <DialogSusunan skenarioId={skenario.id} usul={usul} akar={sesudah} onTutup={() => setUsul(null)} />
    </>
  );
}

const sebutUbahan = ({ ubahan, nama, ke }: SusunanDibanding["daftar"][number]): string => kalimatUbahanSusunan(ubahan.jenis, nama, ke);

function usulDari(asal: ButirPeta, ke: ButirPeta | null): UsulSusunan | null {
  const keId = ke?.unitId ?? null;
  if (asal.sebuahUnit) return { jenis: "pindahUnit", sasaranId: asal.unitId, keId };
  return asal.jabatanId === null ? null : { jenis: "pindahJabatan", sasaranId: asal.jabatanId, keId };
}

/** The changes in the order in which they are made, each to be let go of. */
function Daftar({ isi }: { readonly isi: SusunanDibanding }) {
  const lepas = useCommand("skenario.lepasSusunan");
  if (isi.daftar.length === 0)
    return (
      <Text size="sm" c="dimmed" mb="xs">
        {T.kosong}
      </Text>
    );
  return (
    <List size="sm" mb="xs" type="ordered" aria-label={TEKS_SKENARIO.ubahanSusunan}>
      {isi.daftar.map((satu) => (
        <List.Item key={satu.id}>
          <Group gap={6}>
            {sebutUbahan(satu)}
            <TombolTulis
              size="compact-xs"
              variant="subtle"
              aria-label={T.lepas(sebutUbahan(satu))}
              onClick={() => lepas.mutate({ id: isi.skenario.id, ubahan: { id: satu.id, revision: satu.revision } })}
            >
              <IconX size={14} aria-hidden />
            </TombolTulis>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

interface PropsPetaKecil {
  readonly judul: string;
  readonly akar: KotakPeta;
  readonly onPindah: ((asal: ButirPeta, ke: ButirPeta | null) => void) | null;
}

function PetaKecil({ judul, akar, onPindah }: PropsPetaKecil) {
  const [, navigate] = useLocation();
  const [lipatan, setLipatan] = useState<ReadonlySet<string>>(new Set());
  const [kini, setKini] = useState(0);
  const [tuju, setTuju] = useState<{ readonly butir: number } | null>(null);
  const peta = useMemo(() => lukisPeta(akar, lipatan), [akar, lipatan]);
  const butir = useMemo(() => butirPeta(peta), [peta]);
  const ada = Math.min(kini, butir.length - 1);
  return (
    <section className={classes["satuPeta"]} aria-label={judul}>
      <Title order={2} size="h5">
        {judul}
      </Title>
      <KanvasPeta
        nama={judul}
        peta={peta}
        butir={butir}
        kini={ada}
        ditemukan={TANPA_TEMUAN}
        mula={null}
        tuju={tuju}
        onPilih={(nomor) => {
          setKini(nomor);
          setTuju({ butir: nomor });
        }}
        onBuka={({ jabatanId }) => jabatanId !== null && navigate(`/jabatan/${jabatanId}`)}
        onLipat={(id) => setLipatan(new Set(lipatan.has(id) ? [...lipatan].filter((satu) => satu !== id) : [...lipatan, id]))}
        onPindah={onPindah}
        onDiam={() => undefined}
      />
    </section>
  );
}

const TANPA_TEMUAN: readonly number[] = [];

const TANPA = TEKS_UMUM.kosong;
const angka = (nilai: number | undefined): string => (nilai === undefined ? TANPA : angkaPeta(nilai));

const kolomAngka = (id: string, header: string, nilai: (baris: BandingSusunan) => number | undefined): ColumnDef<BandingSusunan> => ({
  id,
  header,
  accessorFn: nilai,
  cell: ({ row }) => angka(nilai(row.original)),
  meta: { width: 80, align: "end", decimals: "seperlunya" },
});

const KOLOM: readonly ColumnDef<BandingSusunan>[] = [
  { id: "jabatan", header: T.kolom.jabatan, accessorFn: ({ nama }) => nama, meta: { width: 200 } },
  { id: "unitLama", header: T.kolom.unitLama, accessorFn: ({ unit }) => unit, meta: { width: 150 } },
  { id: "unitBaru", header: T.kolom.unitBaru, accessorFn: ({ sesudah }) => sesudah?.unit ?? T.digabung, meta: { width: 150 } },
  kolomAngka("bLama", T.kolom.bLama, ({ bezetting }) => bezetting),
  kolomAngka("bBaru", T.kolom.bBaru, ({ sesudah }) => sesudah?.bezetting),
  kolomAngka("kLama", T.kolom.kLama, ({ kebutuhan }) => kebutuhan),
  kolomAngka("kBaru", T.kolom.kBaru, ({ sesudah }) => sesudah?.kebutuhan),
];
