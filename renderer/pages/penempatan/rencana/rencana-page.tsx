import { useRoute } from "wouter";
import { BandingRencanaPage } from "./banding-rencana";
import { DaftarRencana } from "./daftar-rencana";
import { IsiRencanaPage } from "./isi-rencana";

/** Kept plans of moves: the list, one of them, or two or three side by side. */
export function RencanaPage() {
  const [membandingkan, banding] = useRoute("/penempatan/rencana/banding/:id");
  const [membuka, satu] = useRoute("/penempatan/rencana/:id");
  if (membandingkan) return <BandingRencanaPage id={banding.id.split(",")} />;
  return membuka ? <IsiRencanaPage key={satu.id} id={satu.id} /> : <DaftarRencana />;
}
