import { Group, SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import type { HasilNorma } from "../../../core/contract/norma";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { useJobAnswer } from "../../data/job";
import { JobAnswer } from "../../ui/job-answer";
import { keadaanTemuan } from "../../ui/pembenaran/suntingan";
import { PageHeader } from "../../ui/page-header";
import { useRemembered } from "../../data/remembered";
import { MatriksTumpangTindih } from "./matriks";
import { acuanDari } from "./acuan";
import { TabelKelompok } from "./tabel-kelompok";
import { TemuanNorma } from "./temuan-norma";

const TAMPILAN = ["temuan", "kelompok", "matriks"] as const;
type Tampilan = (typeof TAMPILAN)[number];

/** Quality control of norms: what a verifier would ask about, before the verifier does. */
export default function NormaPage() {
  return <JobAnswer answer={useJobAnswer("norma.findings", {})}>{(hasil) => <Isi hasil={hasil} />}</JobAnswer>;
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
      {tampilan === "temuan" ? <TemuanNorma hasil={hasil} acuan={acuan} /> : null}
      {tampilan === "kelompok" ? <TabelKelompok hasil={hasil} acuan={acuan} /> : null}
      {tampilan === "matriks" ? <MatriksTumpangTindih hasil={hasil} acuan={acuan} /> : null}
    </>
  );
}
