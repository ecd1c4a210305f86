import { TEKS_NAVIGASI } from "../../../core/text/navigasi";
import { PageHeader } from "../../ui/page-header";

export default function PresensiPage() {
  return <PageHeader title={TEKS_NAVIGASI.tempat.presensi} />;
}
