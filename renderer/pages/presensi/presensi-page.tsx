import { SegmentedControl } from "@mantine/core";
import { useLocation, useRoute } from "wouter";
import { parsePlainDate } from "../../../core/date";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { TEKS_NAVIGASI } from "../../../core/text/navigasi";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { BagianHitungan } from "./bagian-hitungan";
import { BagianImpor } from "./bagian-impor";
import { BagianJamKerja } from "./bagian-jam-kerja";
import { BagianTren } from "./bagian-tren";
import { KisiBulan } from "./kisi-bulan";
import { TahunOrang } from "./tahun-orang";

/** Parts of the page by the last word of their address. */
const BAGIAN = { hitungan: "", bulan: "bulan", tren: "tren", jam: "jam-kerja", impor: "impor" } as const;
type Bagian = keyof typeof BAGIAN;
const NAMA_BAGIAN = Object.keys(BAGIAN) as readonly Bagian[];

/** Attendance: the counter of absences, a month of everybody, the trend, the hours of work, the import, and the year of one person. */
export default function PresensiPage() {
  const [, navigate] = useLocation();
  const [, alamat] = useRoute("/presensi/:bagian");
  const sesudah = alamat?.bagian ?? "";
  const bagian = NAMA_BAGIAN.find((nama) => BAGIAN[nama] === sesudah);
  const status = useShell("office.status", {});
  if (status.error) return <LoadError error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Waiting />;
  const hariIni = parsePlainDate(status.data.hariIni);
  if (hariIni === null) return <Waiting />;
  if (bagian === undefined) return <TahunOrang key={sesudah} pegawaiId={sesudah} hariIni={hariIni} />;
  return (
    <>
      <PageHeader
        title={TEKS_NAVIGASI.tempat.presensi}
        description={T.penjelasan}
        actions={
          <SegmentedControl<Bagian>
            size="xs"
            aria-label={T.bagian}
            data={NAMA_BAGIAN.map((value) => ({ value, label: T.pilihanBagian[value] }))}
            value={bagian}
            onChange={(pilihan) => navigate(BAGIAN[pilihan] === "" ? "/presensi" : `/presensi/${BAGIAN[pilihan]}`)}
          />
        }
      />
      {bagian === "hitungan" ? <BagianHitungan hariIni={hariIni} /> : null}
      {bagian === "bulan" ? <KisiBulan hariIni={hariIni} /> : null}
      {bagian === "tren" ? <BagianTren hariIni={hariIni} /> : null}
      {bagian === "jam" ? <BagianJamKerja /> : null}
      {bagian === "impor" ? <BagianImpor hariIni={hariIni} /> : null}
    </>
  );
}
