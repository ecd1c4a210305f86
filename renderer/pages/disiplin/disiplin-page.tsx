import { useRoute, useSearchParams } from "wouter";
import { AksesKasus } from "./akses-kasus";
import { DaftarKasus } from "./daftar-kasus";
import { Gerbang } from "./gerbang";
import { BerkasKasusPage } from "./berkas-kasus";
import { WewenangPage } from "./wewenang-page";

/** Cases: the list, one case, who may open them and who may punish; all but the last behind the PIN. */
export default function DisiplinPage() {
  const [wewenang] = useRoute("/disiplin/wewenang");
  const [akses] = useRoute("/disiplin/akses");
  const [baru] = useRoute("/disiplin/baru");
  const [membuka, satu] = useRoute("/disiplin/:id");
  const [cari] = useSearchParams();
  if (wewenang) return <WewenangPage />;
  if (akses) return <Gerbang>{(kunci) => <AksesKasus kunci={kunci} />}</Gerbang>;
  if (baru)
    return (
      <Gerbang>
        {(kunci) => <DaftarKasus kunci={kunci} baru={{ pegawaiId: cari.get("pegawai"), tahun: Number(cari.get("tahun")) || null }} />}
      </Gerbang>
    );
  return (
    <Gerbang>
      {(kunci) => (membuka ? <BerkasKasusPage key={satu.id} id={satu.id} kunci={kunci} /> : <DaftarKasus kunci={kunci} baru={null} />)}
    </Gerbang>
  );
}
