import { useRoute } from "wouter";
import { AbkJabatanPage } from "./abk-jabatan";
import { DaftarAbk } from "./daftar-abk";

/** Analisis beban kerja: the list of jabatan, or one of them. */
export default function AbkPage() {
  const [terbuka, alamat] = useRoute("/abk/:jabatanId");
  return terbuka ? <AbkJabatanPage jabatanId={alamat.jabatanId} /> : <DaftarAbk />;
}
