import { useRoute } from "wouter";
import { BandingSkenarioPage } from "./banding-skenario";
import { DaftarSkenario } from "./daftar-skenario";
import { SuntingSkenario } from "./sunting-skenario";

/** What-ifs: the list, one scenario, or up to three beside the original. */
export default function SkenarioPage() {
  const [membandingkan, banding] = useRoute("/skenario/banding/:id");
  const [membuka, satu] = useRoute("/skenario/:id");
  if (membandingkan) return <BandingSkenarioPage id={banding.id.split(",")} />;
  return membuka ? <SuntingSkenario key={satu.id} id={satu.id} /> : <DaftarSkenario />;
}
