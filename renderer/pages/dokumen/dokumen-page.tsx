import { useRoute } from "wouter";
import { BandingAnjab } from "./anjab/banding-anjab";
import { DaftarAnjab } from "./anjab/daftar-anjab";
import { IsiAnjab } from "./anjab/isi-anjab";
import { BandingDokumen } from "./banding-dokumen";
import { DaftarDokumen } from "./daftar-dokumen";
import { IsiDokumenPage } from "./isi-dokumen";

/** Documents of ABK and of anjab: the list by year, one of them, or a comparison of two contents. */
export default function DokumenPage() {
  const [anjabDibandingkan, sisiAnjab] = useRoute("/dokumen/anjab/banding/:lama/:baru");
  const [anjab] = useRoute("/dokumen/anjab");
  const [anjabTerbuka, alamatAnjab] = useRoute("/dokumen/anjab/:id");
  const [dibandingkan, sisi] = useRoute("/dokumen/banding/:lama/:baru");
  const [terbuka, alamat] = useRoute("/dokumen/:id");
  if (anjabDibandingkan) return <BandingAnjab lama={sisiAnjab.lama} baru={sisiAnjab.baru} />;
  if (anjab) return <DaftarAnjab />;
  if (anjabTerbuka) return <IsiAnjab key={alamatAnjab.id} id={alamatAnjab.id} />;
  if (dibandingkan) return <BandingDokumen lama={sisi.lama} baru={sisi.baru} />;
  return terbuka ? <IsiDokumenPage key={alamat.id} id={alamat.id} /> : <DaftarDokumen />;
}
