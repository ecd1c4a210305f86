import { useRoute } from "wouter";
import { BandingDokumen } from "./banding-dokumen";
import { DaftarDokumen } from "./daftar-dokumen";
import { IsiDokumenPage } from "./isi-dokumen";

/** Documents of ABK: the list by year, one of them, or a comparison of two contents. */
export default function DokumenPage() {
  const [dibandingkan, sisi] = useRoute("/dokumen/banding/:lama/:baru");
  const [terbuka, alamat] = useRoute("/dokumen/:id");
  if (dibandingkan) return <BandingDokumen lama={sisi.lama} baru={sisi.baru} />;
  return terbuka ? <IsiDokumenPage key={alamat.id} id={alamat.id} /> : <DaftarDokumen />;
}
