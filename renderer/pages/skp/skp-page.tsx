import { TEKS_NAVIGASI } from "../../../core/text/navigasi";
import { PageHeader } from "../../ui/page-header";

export default function SkpPage() {
  return <PageHeader title={TEKS_NAVIGASI.tempat.skp} />;
}
