import type { IsiUnsur, UnsurAnjab } from "../../../../core/anjab/unsur";
import { useHalamanAnjab } from "../halaman-anjab";
import { BantuanUnsur } from "./bantuan-unsur";
import { useKata } from "./konteks-bantuan";
import { TemuanKataUnsur } from "./temuan-kata";

/** What helps with one element of the page: questions about its wording, proposals, and sister jabatan. */
export function BantuanBagian<U extends UnsurAnjab>(props: { readonly unsur: U; readonly isi: IsiUnsur[U] }) {
  const { unsur, isi } = props;
  const { abk, ambil } = useHalamanAnjab();
  return (
    <>
      <TemuanKataUnsur unsur={unsur} periksa={useKata()} />
      <BantuanUnsur
        jabatanId={abk.jabatan.id}
        unsur={unsur}
        isi={isi}
        tugas={abk.tugas}
        onAmbil={(baru, dari) => ambil(unsur, baru, dari)}
      />
    </>
  );
}
