import { useRoute } from "wouter";
import { AbkJabatanPage } from "./abk-jabatan";
import { BandingProfilPage } from "./banding-profil";
import { DaftarAbk } from "./daftar-abk";

/** Analisis beban kerja: the list of jabatan, several profiles side by side, or one jabatan, on the task that the address names. */
export default function AbkPage() {
  const [banding] = useRoute("/abk/banding-profil");
  const [terbuka, alamat] = useRoute("/abk/:jabatanId/:tugasId?");
  if (banding) return <BandingProfilPage />;
  return terbuka ? <AbkJabatanPage jabatanId={alamat.jabatanId} tugasId={alamat.tugasId} /> : <DaftarAbk />;
}
