import { useRoute } from "wouter";
import { KurvaKantor } from "./kurva-kantor";
import { VolumeJabatan } from "./volume-jabatan";

/** Need over five years: the office, or the volumes of one jabatan. */
export default function LimaTahunPage() {
  const [terbuka, alamat] = useRoute("/lima-tahun/:jabatanId");
  return terbuka ? <VolumeJabatan key={alamat.jabatanId} jabatanId={alamat.jabatanId} /> : <KurvaKantor />;
}
