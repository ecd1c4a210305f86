import { Alert, Anchor, Button, SegmentedControl, Text } from "@mantine/core";
import { IconAlertTriangle, IconCalculator } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useLocation, useRoute } from "wouter";
import type { RencanaPenempatan } from "../../../core/contract/penempatan";
import { kalimatPertentangan } from "../../../core/text/cli-penempatan";
import { penyebut, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { TEKS_HALAMAN_RENCANA } from "../../../core/text/rencana-halaman";
import { TEKS_NASKAH_PENEMPATAN } from "../../../core/text/naskah-penempatan";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useSearchText } from "../../data/remembered";
import { EmptyState } from "../../ui/empty-state";
import { JobProgress } from "../../ui/job-progress";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { BangkuPenempatan } from "./bangku-penempatan";
import { BedaRencanaSebelum } from "./beda-rencana";
import { BuktiRencana } from "./bukti-rencana";
import { DaftarBatasan } from "./daftar-batasan";
import { KetahananRencana } from "./ketahanan-rencana";
import { KurvaManfaat } from "./kurva-manfaat";
import { LaciUsul } from "./laci-usul";
import { RencanaPage } from "./rencana/rencana-page";
import { SimpanRencana } from "./rencana/simpan-rencana";
import { SisaRencana } from "./sisa-rencana";
import { TabelUsul } from "./tabel-usul";
import { useRencana, type RencanaTerhitung } from "./use-rencana";

const TAMPILAN = ["usul", "kosong", "bangku", "kurva", "ketahanan"] as const;
type Tampilan = (typeof TAMPILAN)[number];
const ALAMAT: Readonly<Record<Tampilan, string>> = {
  usul: "/penempatan",
  kosong: "/penempatan/kosong",
  bangku: "/penempatan/bangku",
  kurva: "/penempatan/kurva",
  ketahanan: "/penempatan/ketahanan",
};

/** Who should move where: what is proposed now, and the plans that are kept of it. */
export default function PenempatanPage() {
  const [diRencana] = useRoute("/penempatan/rencana/*?");
  const { data: kunci } = useShell("kasus.kunci", {});
  // The plan before tells of whom a case held back: once cases are closed the page begins anew.
  return diRencana ? <RencanaPage /> : <UsulPage key={kunci?.oleh === null ? "tertutup" : "terbuka"} />;
}

/** The best plan with its reasons and its proof, and the means to work on it. */
function UsulPage() {
  const rencana = useRencana();
  const { pilihan, jawaban } = rencana;
  const [alamat, navigate] = useLocation();
  const tampilan = TAMPILAN.find((satu) => satu !== "usul" && alamat.startsWith(ALAMAT[satu])) ?? "usul";
  const isi = pilihan.diminta ? jawaban.data : undefined;
  const terhitung = isi !== undefined && isi.keadaan !== "bertentangan" ? isi : null;
  return (
    <>
      <PageHeader
        title={T.judul}
        description={terhitung ? `${T.penjelasan(terhitung.per, terhitung.sampai)} ${T.wewenang}` : `${T.penjelasanAwal} ${T.wewenang}`}
        actions={
          <>
            {terhitung ? (
              <SegmentedControl<Tampilan>
                size="xs"
                aria-label={T.tampilan}
                data={TAMPILAN.map((value) => ({ value, label: T.pilihanTampilan[value] }))}
                value={tampilan}
                onChange={(pilih) => navigate(ALAMAT[pilih])}
              />
            ) : null}
            {pilihan.diminta ? <TombolHitung rencana={rencana} /> : null}
            {terhitung && !jawaban.isPlaceholderData ? <SimpanRencana pilihan={pilihan} /> : null}
            <Anchor component={Link} href="/penempatan/rencana" size="sm">
              {TEKS_HALAMAN_RENCANA.bukaDaftar}
            </Anchor>
          </>
        }
      />
      {jawaban.error && !jawaban.isFetching ? <LoadError error={jawaban.error} onRetry={() => void jawaban.refetch()} /> : null}
      {pilihan.diminta ? null : (
        <EmptyState title={T.belumJudul} action={<TombolHitung rencana={rencana} />}>
          {T.belum}
        </EmptyState>
      )}
      <JobProgress running={jawaban.running} />
      {pilihan.diminta && jawaban.isPending && !jawaban.running?.status ? <Waiting /> : null}
      {isi?.keadaan === "bertentangan" ? <Pertentangan isi={isi} /> : null}
      {isi ? <DaftarBatasan rencana={rencana} nama={penyebut(isi.nama, terhitung?.jabatan ?? {})} /> : null}
      {terhitung ? <Terhitung rencana={rencana} isi={terhitung} tampilan={tampilan} /> : null}
    </>
  );
}

function TombolHitung({ rencana }: { readonly rencana: ReturnType<typeof useRencana> }) {
  const { pilihan, jawaban, hitung } = rencana;
  return (
    <Button
      size="xs"
      variant={pilihan.diminta ? "default" : "filled"}
      leftSection={<IconCalculator size={16} aria-hidden />}
      loading={jawaban.isFetching}
      onClick={hitung}
    >
      {pilihan.diminta ? T.hitungUlang : T.hitung}
    </Button>
  );
}

/** Limits that cannot all be kept, each with the way out. */
function Pertentangan({ isi }: { readonly isi: Extract<RencanaPenempatan, { readonly keadaan: "bertentangan" }> }) {
  return (
    <Alert color="red" mb="sm" icon={<IconAlertTriangle size={18} aria-hidden />} title={T.bertentangan} role="alert">
      {T.bertentanganArti}
      <ul>
        {isi.pertentangan.map((satu) => (
          <li key={JSON.stringify(satu)}>{kalimatPertentangan(satu, (id) => isi.nama[id] ?? id)}</li>
        ))}
      </ul>
    </Alert>
  );
}

interface Props {
  readonly rencana: ReturnType<typeof useRencana>;
  readonly isi: RencanaTerhitung;
  readonly tampilan: Tampilan;
}

function Terhitung({ rencana, isi, tampilan }: Props) {
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const nama = penyebut(isi.nama, isi.jabatan);
  const [kata] = useSearchText("penempatan");
  const { kunci, coret, penting } = rencana.pilihan;
  const tanpaOrang = Object.values(isi.jabatan).every(({ terisi }) => terisi === 0) && isi.tanpaJabatan.length === 0;
  // Narrowed by a search, the list on screen is printed in place of the whole proposal; each other view prints its own.
  useNaskahHalaman(
    !tanpaOrang &&
      !rencana.jawaban.isPlaceholderData &&
      ((tampilan === "usul" && (kata === "" || isi.usul.length === 0)) || tampilan === "kosong")
      ? {
          judul: TEKS_NASKAH_PENEMPATAN.judul,
          naskah: { jenis: "usulPenempatan", kunci: [...kunci], coret: [...coret], penting: [...penting] },
          kertas: "f4",
        }
      : null,
  );
  if (tanpaOrang)
    return (
      <EmptyState title={T.tanpaOrangJudul} action={<ToImport />}>
        {T.tanpaOrang}
      </EmptyState>
    );
  return (
    <>
      <BuktiRencana isi={isi} lama={rencana.jawaban.isPlaceholderData} />
      {isi.perkaraTertutup ? (
        <Text size="sm" mb={6}>
          {T.perkaraTertutup}{" "}
          <Anchor component={Link} href="/disiplin" size="sm">
            {T.keDisiplin}
          </Anchor>
        </Text>
      ) : null}
      {isi.tanpaBobot ? (
        <Alert color="orange" p="xs" mb="xs" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {T.tanpaBobot}{" "}
          <Anchor component={Link} href="/peraturan/penempatan-bobot" size="sm">
            {T.aturBobot}
          </Anchor>
        </Alert>
      ) : null}
      {tampilan === "usul" ? (
        <>
          <BedaRencanaSebelum beda={rencana.beda} nama={nama} onTutup={rencana.tutupBeda} />
          <TabelUsul rencana={rencana} isi={isi} terbuka={terbuka} onBuka={setTerbuka} />
        </>
      ) : null}
      {tampilan === "kosong" ? <SisaRencana isi={isi} /> : null}
      {tampilan === "bangku" ? <BangkuPenempatan rencana={rencana} isi={isi} /> : null}
      {tampilan === "kurva" ? <KurvaManfaat titik={isi.kurva} /> : null}
      {tampilan === "ketahanan" ? <KetahananRencana rencana={rencana} isi={isi} /> : null}
      <LaciUsul id={terbuka} rencana={rencana} isi={isi} onTutup={() => setTerbuka(null)} />
    </>
  );
}
