import { Group, SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import type { HasilNorma } from "../../../core/contract/norma";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { useJobAnswer } from "../../data/job";
import { JobProgress } from "../../ui/job-progress";
import { LoadError } from "../../ui/load-error";
import { keadaanTemuan } from "../../ui/pembenaran/suntingan";
import { PageHeader } from "../../ui/page-header";
import { useRemembered } from "../../data/remembered";
import { Waiting } from "../../ui/waiting";
import { DaftarTemuan } from "./daftar-temuan";
import { MatriksTumpangTindih } from "./matriks";
import { acuanDari } from "./saringan-norma";
import { TabelKelompok } from "./tabel-kelompok";

const TAMPILAN = ["temuan", "kelompok", "matriks"] as const;
type Tampilan = (typeof TAMPILAN)[number];

/** Quality control of norms: what a verifier would ask about, before the verifier does. */
export default function NormaPage() {
  const hasil = useJobAnswer("norma.findings", {});
  const kemajuan = <JobProgress running={hasil.running} />;
  if (hasil.error && !hasil.running) return <LoadError error={hasil.error} onRetry={() => void hasil.refetch()} />;
  if (!hasil.data) return hasil.running?.status ? kemajuan : <Waiting />;
  return (
    <>
      {kemajuan}
      <Isi hasil={hasil.data} />
    </>
  );
}

function Isi(props: { readonly hasil: HasilNorma }) {
  const { hasil } = props;
  const acuan = useMemo(() => acuanDari(hasil), [hasil]);
  const [{ tampilan }, ingat] = useRemembered<{ readonly tampilan: Tampilan }>("norma-tampilan", { tampilan: "temuan" });
  const dibenarkan = hasil.temuan.filter((satu) => keadaanTemuan(satu) === "dibenarkan").length;
  return (
    <>
      <PageHeader
        title={TEKS_PERIKSA_NORMA.judul}
        description={TEKS_PERIKSA_NORMA.ringkasan(
          formatAngka(hasil.temuan.length - dibenarkan),
          formatAngka(dibenarkan),
          formatAngka(hasil.jumlahTugas),
        )}
        actions={
          <Group gap="xs">
            <SegmentedControl<Tampilan>
              size="xs"
              aria-label={TEKS_PERIKSA_NORMA.tampilan}
              data={TAMPILAN.map((value) => ({ value, label: TEKS_PERIKSA_NORMA.pilihanTampilan[value] }))}
              value={tampilan}
              onChange={(pilihan) => ingat({ tampilan: pilihan })}
            />
          </Group>
        }
      />
      {tampilan === "temuan" ? <DaftarTemuan hasil={hasil} acuan={acuan} /> : null}
      {tampilan === "kelompok" ? <TabelKelompok hasil={hasil} acuan={acuan} /> : null}
      {tampilan === "matriks" ? <MatriksTumpangTindih hasil={hasil} acuan={acuan} /> : null}
    </>
  );
}
