import { Alert, Button, Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { CadanganTampak, DaftarCadangan } from "../../../core/contract/cadangan";
import { TEKS_CADANGAN } from "../../../core/text/cadangan";
import { formatWaktu } from "../../../core/text/date";
import { TEKS_PINDAH } from "../../../core/text/pindah";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { BukaCadangan } from "../../kunci/buka-cadangan";
import { DataTable } from "../../ui/data-table";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { BagianTempatKedua } from "./bagian-tempat-kedua";
import { kolomCadangan } from "./kolom-cadangan";
import { PindahKeluar } from "./pindah-keluar";
import { RincianCadangan } from "./rincian-cadangan";

const kunciDari = ({ tempat, nama }: CadanganTampak): string => `${tempat}/${nama}`;

/** The snapshots of the office's data: taken by themselves and by hand, looked into, compared, restored. */
export default function CadanganPage() {
  const daftar = useShell("cadangan.daftar", {});
  const ambil = useCommand("cadangan.ambil");
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const [pindah, setPindah] = useState(false);
  const kolom = useMemo(() => kolomCadangan(), []);
  const buat = (): void =>
    ambil.mutate(
      {},
      { onSuccess: (dibuat) => tell({ tone: "done", sentence: dibuat ? TEKS_CADANGAN.dibuat : TEKS_CADANGAN.tanpaPerubahan }) },
    );
  const tombol = (
    <Button leftSection={<IconShieldCheck size={16} aria-hidden />} loading={ambil.isPending} onClick={buat}>
      {TEKS_CADANGAN.buat}
    </Button>
  );
  const { data } = daftar;
  const dipilih = data?.cadangan.find((satu) => kunciDari(satu) === terbuka);
  return (
    <>
      <PageHeader
        title={TEKS_CADANGAN.judul}
        description={TEKS_CADANGAN.penjelasan}
        actions={
          data && data.dilihat === null && data.cadangan.length > 0 ? (
            <>
              <TombolTulis variant="default" onClick={() => setPindah(true)}>
                {TEKS_PINDAH.keluar.tombol}
              </TombolTulis>
              {tombol}
            </>
          ) : null
        }
      />
      {pindah ? <PindahKeluar onTutup={() => setPindah(false)} /> : null}
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {data ? <Kabar daftar={data} /> : null}
      {data && data.dilihat === null ? <BagianTempatKedua tempat={data.tempatKedua} kini={new Date(daftar.dataUpdatedAt)} /> : null}
      {data?.cadangan.length === 0 ? (
        <EmptyState title={TEKS_CADANGAN.kosong} action={tombol}>
          {TEKS_CADANGAN.kosongPenjelasan}
        </EmptyState>
      ) : null}
      {data && data.cadangan.length > 0 ? (
        <DataTable
          label={TEKS_CADANGAN.tabel}
          name="cadangan"
          rows={data.cadangan}
          columns={kolom}
          rowId={kunciDari}
          openId={terbuka ?? undefined}
          onOpen={(satu) => (data.dilihat === null ? setTerbuka(kunciDari(satu)) : undefined)}
          empty={null}
          print={{ title: TEKS_CADANGAN.cetakan, notes: [] }}
        />
      ) : null}
      {dipilih ? <Terbuka key={terbuka} cadangan={dipilih} onTutup={() => setTerbuka(null)} /> : null}
    </>
  );
}

/** The snapshot that was chosen: one of another time asks for what opened it then, and goes on as any other. */
function Terbuka({ cadangan, onTutup }: { readonly cadangan: CadanganTampak; readonly onTutup: () => void }) {
  return cadangan.ditolak === "kunciLain" ? (
    <BukaCadangan cadangan={cadangan} onTutup={onTutup} onTerbuka={null} />
  ) : (
    <RincianCadangan cadangan={cadangan} onTutup={onTutup} />
  );
}

/** What went wrong by itself: a snapshot that was not taken, a restoring that was cut off. */
function Kabar(props: { readonly daftar: DaftarCadangan }) {
  const { gagal, terputus } = props.daftar;
  const dibaca = useCommand("cadangan.terputusDibaca");
  const { judul, dipulihkan, tetap, mengerti } = TEKS_CADANGAN.terputus;
  return (
    <>
      {terputus ? (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />} title={judul} mb="md" role="status">
          <Text size="sm" mb={6}>
            {terputus.akibat === "dipulihkan"
              ? dipulihkan(formatWaktu(terputus.dibuat), terputus.disimpan)
              : tetap(formatWaktu(terputus.dibuat))}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => dibaca.mutate({})}>
            {mengerti}
          </Button>
        </Alert>
      ) : null}
      {gagal === null ? null : (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} title={TEKS_CADANGAN.gagalJudul} mb="md" role="alert">
          <Text size="sm">{gagal}</Text>
        </Alert>
      )}
    </>
  );
}
