import { Alert, Anchor, SegmentedControl } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { Link, useLocation, useRoute } from "wouter";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_PROYEKSI as T } from "../../../core/text/proyeksi";
import { EmptyState } from "../../ui/empty-state";
import { JobProgress } from "../../ui/job-progress";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Sumber } from "../../ui/sumber";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { PilihKertas } from "../../surat/pilih-kertas";
import { BilahAndai } from "./bilah-andai";
import { DaftarDisetujui } from "./daftar-disetujui";
import { GrafikProyeksi } from "./grafik-proyeksi";
import { LaciProyeksi } from "./laci-proyeksi";
import { TabelNama } from "./tabel-nama";
import { TabelProyeksi } from "./tabel-proyeksi";
import { TAMPILAN_PROYEKSI, useProyeksi, type TampilanProyeksi } from "./use-proyeksi";

/** What stands in an address in the place of a post, for the list of approvals. */
const DISETUJUI = "formasi-disetujui";

/** The office five years ahead as on a day: every post with who leaves, what is short and what is proposed; what-ifs over it. */
export default function ProyeksiPage() {
  const { proyeksi, andai, ubahAndai, skenario, rencana, pilihan, pilih } = useProyeksi();
  const [, terbuka] = useRoute("/proyeksi/:jabatanId");
  const [, navigate] = useLocation();
  const { data } = proyeksi;
  const disetujui = terbuka?.jabatanId === DISETUJUI;
  const tampilan = disetujui ? "disetujui" : pilihan.tampilan;
  const jabatanId = disetujui ? null : (terbuka?.jabatanId ?? null);
  const buka = (id: string): void => navigate(`/proyeksi/${id}`);
  return (
    <>
      <PageHeader
        title={T.judul}
        description={
          data ? (
            <>
              {T.penjelasan(formatTanggal(data.per))} <Sumber id="bup-jabatan" hal={T.judul} /> <Sumber id="bup-fungsional" hal={T.judul} />{" "}
              <Sumber id="pensiun-akhir-bulan" hal={T.judul} />
            </>
          ) : undefined
        }
        actions={
          <>
            <SegmentedControl<TampilanProyeksi | "disetujui">
              size="xs"
              aria-label={T.tampilan}
              data={[...TAMPILAN_PROYEKSI, "disetujui" as const].map((value) => ({ value, label: T.pilihanTampilan[value] }))}
              value={tampilan}
              onChange={(dipilih) => {
                if (dipilih !== "disetujui") pilih({ tampilan: dipilih });
                navigate(dipilih === "disetujui" ? `/proyeksi/${DISETUJUI}` : "/proyeksi");
              }}
            />
            <PilihKertas kertas={pilihan.kertas} onPilih={(kertas) => pilih({ kertas })} />
          </>
        }
      />
      {proyeksi.error ? <LoadError error={proyeksi.error} onRetry={() => void proyeksi.refetch()} /> : null}
      <JobProgress running={proyeksi.running} />
      {proyeksi.isPending && !proyeksi.running?.status ? <Waiting /> : null}
      {data?.jabatan.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={<ToImport />}>
          {T.kosong}
        </EmptyState>
      ) : null}
      {data && data.jabatan.length > 0 ? (
        <>
          {tampilan === "disetujui" ? null : (
            <>
              <BilahAndai andai={andai} dipakai={data} skenario={skenario} rencana={rencana?.nama ?? null} onUbah={ubahAndai} />
              <YangKurang proyeksi={data} />
            </>
          )}
          {tampilan === "tabel" ? (
            <TabelProyeksi proyeksi={data} andai={andai} kertas={pilihan.kertas} onBuka={buka} terbuka={jabatanId} />
          ) : null}
          {tampilan === "nama" ? <TabelNama proyeksi={data} onBuka={buka} /> : null}
          {tampilan === "grafik" ? <GrafikProyeksi proyeksi={data} /> : null}
          {tampilan === "disetujui" ? <DaftarDisetujui jabatan={data.jabatan} /> : null}
          <LaciProyeksi jabatanId={jabatanId} proyeksi={data} onTutup={() => navigate("/proyeksi")} />
        </>
      ) : null}
    </>
  );
}

/** What an office must still fill in before its projection says anything. */
function YangKurang({ proyeksi: { jabatan } }: { readonly proyeksi: ProyeksiKantor }) {
  const tanpaOrang = jabatan.every(({ pns, pppk }) => pns + pppk === 0);
  const tanpaKebutuhan = jabatan.every(({ tahun }) => tahun.every(({ kebutuhan }) => kebutuhan === 0));
  if (!tanpaOrang && !tanpaKebutuhan) return null;
  return (
    <Alert variant="light" p={8} mb={8} icon={<IconInfoCircle size={16} aria-hidden />}>
      {tanpaOrang ? T.tanpaOrang : T.tanpaKebutuhan}{" "}
      <Anchor component={Link} href={tanpaOrang ? "/impor" : "/abk"} inherit underline="always">
        {tanpaOrang ? T.keImpor : T.keAbk}
      </Anchor>
    </Alert>
  );
}
