import { SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { HasilOrganisasi } from "../../../core/contract/organisasi";
import { formatAngka } from "../../../core/text/number";
import { TEKS_ORGANISASI } from "../../../core/text/organisasi";
import { useJobAnswer } from "../../data/job";
import { JobAnswer } from "../../ui/job-answer";
import { PageHeader } from "../../ui/page-header";
import { keadaanTemuan } from "../../ui/pembenaran/suntingan";
import { acuanOrganisasi } from "./acuan";
import { FungsiUnitBagian } from "./fungsi-unit";
import { TabelKelas } from "./tabel-kelas";
import { TemuanOrganisasi } from "./temuan-organisasi";

const ALAMAT = { temuan: "/fungsi", fungsi: "/fungsi/unit", kelas: "/fungsi/kelas" } as const;
type Tampilan = keyof typeof ALAMAT;
const TAMPILAN = ["temuan", "fungsi", "kelas"] as const satisfies readonly Tampilan[];

/** The organisation: what a verifier would ask about its functions, wewenang and classes, and where they are written. */
export default function FungsiPage() {
  return <JobAnswer answer={useJobAnswer("organisasi.findings", {})}>{(hasil) => <Isi hasil={hasil} />}</JobAnswer>;
}

function Isi(props: { readonly hasil: HasilOrganisasi }) {
  const { hasil } = props;
  const acuan = useMemo(() => acuanOrganisasi(hasil), [hasil]);
  const [alamat, navigate] = useLocation();
  // What stands behind `/fungsi/` is a view, or the unit whose functions are shown.
  const bagian = alamat.split("/")[2] ?? "";
  const tampilan: Tampilan = bagian === "" ? "temuan" : bagian === "kelas" ? "kelas" : "fungsi";
  const dibenarkan = hasil.temuan.filter((satu) => keadaanTemuan(satu) === "dibenarkan").length;
  return (
    <>
      <PageHeader
        title={TEKS_ORGANISASI.judul}
        description={TEKS_ORGANISASI.ringkasan({
          temuan: formatAngka(hasil.temuan.length - dibenarkan),
          dibenarkan: formatAngka(dibenarkan),
          fungsi: formatAngka(hasil.fungsi.length),
          unit: formatAngka(acuan.fungsi.size),
        })}
        actions={
          <SegmentedControl<Tampilan>
            size="xs"
            aria-label={TEKS_ORGANISASI.tampilan}
            data={TAMPILAN.map((value) => ({ value, label: TEKS_ORGANISASI.pilihanTampilan[value] }))}
            value={tampilan}
            onChange={(pilihan) => navigate(ALAMAT[pilihan])}
          />
        }
      />
      {tampilan === "temuan" ? <TemuanOrganisasi hasil={hasil} acuan={acuan} /> : null}
      {tampilan === "fungsi" ? <FungsiUnitBagian unitId={bagian === "unit" ? null : bagian} hasil={hasil} acuan={acuan} /> : null}
      {tampilan === "kelas" ? <TabelKelas hasil={hasil} acuan={acuan} /> : null}
    </>
  );
}
