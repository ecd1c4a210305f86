import { useRoute } from "wouter";
import { AnjabJabatanPage } from "./anjab-jabatan";
import { DaftarAnjab } from "./daftar-anjab";

/** Informasi jabatan: the list of jabatan, or that of one jabatan. */
export default function AnjabPage() {
  const [terbuka, alamat] = useRoute("/anjab/:jabatanId");
  return terbuka ? <AnjabJabatanPage jabatanId={alamat.jabatanId} /> : <DaftarAnjab />;
}
