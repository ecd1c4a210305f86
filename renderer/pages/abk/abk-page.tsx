import { useRoute } from "wouter";
import { AbkJabatanPage } from "./abk-jabatan";
import { DaftarAbk } from "./daftar-abk";

/** Analisis beban kerja: the list of jabatan, or one of them, standing on the task that the address names. */
export default function AbkPage() {
  const [terbuka, alamat] = useRoute("/abk/:jabatanId/:tugasId?");
  return terbuka ? <AbkJabatanPage jabatanId={alamat.jabatanId} tugasId={alamat.tugasId} /> : <DaftarAbk />;
}
