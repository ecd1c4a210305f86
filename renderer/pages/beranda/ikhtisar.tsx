import { SimpleGrid, Stack } from "@mantine/core";
import type { OfficeStatus } from "../../../core/contract/office";
import { parsePlainDate } from "../../../core/date";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { formatTanggal } from "../../../core/text/date";
import { useShell } from "../../data/query";
import { PengingatLindungi } from "../../kunci/ajakan-lindungi";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { AngkaPokok } from "./angka-pokok";
import { BarisCadangan } from "./baris-cadangan";
import { BelumLengkap } from "./belum-lengkap";
import { DokumenTahunIni } from "./dokumen-tahun-ini";
import { useMulaiBerjalan } from "./use-langkah";
import { LangkahBerikutnya } from "./langkah-berikutnya";
import { LangkahTerakhir } from "./langkah-terakhir";
import { SelisihTerbesar } from "./selisih-terbesar";
import { usePekerjaan } from "./use-pekerjaan";

/** The office at a glance: its figures, where people lack, what is to be done next and is incomplete, what was done last. */
export function Ikhtisar(props: { readonly status: OfficeStatus }) {
  const { status } = props;
  const rekap = useShell("abk.rekap", {});
  const pekerjaan = usePekerjaan(status, rekap.data);
  // The first steps of a new office name what is next themselves.
  const mulaiBerjalan = useMulaiBerjalan(status);
  const hariIni = parsePlainDate(status.hariIni);
  if (rekap.error) return <LoadError error={rekap.error} onRetry={() => void rekap.refetch()} />;
  if (!rekap.data || !pekerjaan) return <Waiting />;
  return (
    <>
      <PageHeader
        title={TEKS_BERANDA.judul}
        description={hariIni ? TEKS_BERANDA.keadaan(formatTanggal(hariIni), status.profil.nama) : null}
      />
      {status.jenisBerkas === "kantor" ? <PengingatLindungi /> : null}
      <BarisCadangan />
      {mulaiBerjalan ? null : <LangkahBerikutnya keadaan={pekerjaan} />}
      <AngkaPokok jumlahStatus={status.jumlah} rekap={rekap.data} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" mt="lg" style={{ alignItems: "start" }}>
        <SelisihTerbesar jabatan={rekap.data.jabatan} />
        <Stack gap="lg">
          <BelumLengkap status={status} jabatan={rekap.data.jabatan} pekerjaan={pekerjaan} />
          <DokumenTahunIni dokumen={pekerjaan.dokumen} tahunIni={pekerjaan.tahunIni} />
          <LangkahTerakhir />
        </Stack>
      </SimpleGrid>
    </>
  );
}
