import { Modal, Select, Stack, TextInput } from "@mantine/core";
import { isianTeks, isianTeksAtauKosong } from "../../../core/draf";
import { JENIS_UBAHAN_SUSUNAN, type UbahanSusunan } from "../../../core/jabatan/ubahan-susunan";
import { semuaKotak, type KotakPeta } from "../../../core/peta/pohon";
import { TEKS_UBAHAN_SUSUNAN } from "../../../core/text/skenario";
import { TEKS_SUSUNAN, TEKS_SUSUNAN_SKENARIO as T } from "../../../core/text/susunan";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { Akibat, Peringatan } from "./akibat";
import { PALING_ATAS, pilihanUnit } from "./pilihan-unit";

/** What a change of structure begins with: that which was dragged, or nothing. */
export interface UsulSusunan {
  readonly jenis: UbahanSusunan["jenis"];
  readonly sasaranId: string | null;
  readonly keId: string | null;
}

interface Props {
  readonly skenarioId: string;
  readonly usul: UsulSusunan | null;
  /** The tree as the scenario has it so far. */
  readonly akar: KotakPeta | null;
  readonly onTutup: () => void;
}

/** Adds a change of the structure to a scenario. */
export function DialogSusunan({ usul, akar, ...props }: Props) {
  return (
    <Modal opened={usul !== null && akar !== null} onClose={props.onTutup} size={560} title={T.tambah}>
      {usul && akar ? <Isi key={usul.sasaranId ?? ""} usul={usul} akar={akar} {...props} /> : null}
    </Modal>
  );
}

const JENIS = JENIS_UBAHAN_SUSUNAN.map((value) => ({ value, label: TEKS_UBAHAN_SUSUNAN[value] }));

function Isi({ skenarioId, usul, akar, onTutup }: Props & { readonly usul: UsulSusunan; readonly akar: KotakPeta }) {
  const { nilai, ubah, draf } = useDraftState<UsulSusunan & { readonly nama: string }>({
    id: `susunan/${skenarioId}/${usul.sasaranId ?? "baru"}`,
    bentuk: {
      jenis: (isi) => JENIS_UBAHAN_SUSUNAN.find((satu) => satu === isi),
      sasaranId: isianTeksAtauKosong,
      keId: isianTeksAtauKosong,
      nama: isianTeks,
    },
    tersimpan: { ...usul, nama: "" },
    baru: true,
  });
  const tambah = useCommand("skenario.susun");
  const ubahan = ubahanDari(nilai);
  const akibat = useShell(
    "susunan.akibat",
    { ubahan: ubahan ?? { jenis: "pindahUnit", sasaranId: "", keId: null }, skenarioId },
    { enabled: ubahan !== null },
  );
  const unit = pilihanUnit(akar);
  const jabatan = nilai.jenis === "pindahJabatan";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ubahan) return;
        tambah.mutateAsync({ id: skenarioId, ubahan }).then(
          () => {
            draf.tersimpan(nilai);
            onTutup();
          },
          () => null,
        );
      }}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => T.tambah} />
        <Select
          label={T.apa}
          data={JENIS}
          value={nilai.jenis}
          onChange={(jenis) => jenis !== null && ubah({ jenis, ...(jenis === "pindahJabatan" || jabatan ? { sasaranId: null } : {}) })}
          allowDeselect={false}
          data-autofocus
        />
        <Select
          label={jabatan ? T.jabatan : T.unit}
          data={jabatan ? pilihanJabatan(akar) : unit}
          value={nilai.sasaranId}
          onChange={(sasaranId) => ubah({ sasaranId })}
          required
          searchable
          limit={200}
        />
        {nilai.jenis === "ubahNamaUnit" ? (
          <TextInput label={T.nama} required value={nilai.nama} onChange={(event) => ubah({ nama: event.currentTarget.value })} />
        ) : (
          <Select
            label={T.ke}
            data={nilai.jenis === "pindahUnit" ? [{ value: PALING_ATAS, label: TEKS_SUSUNAN.palingAtas }, ...unit] : unit}
            value={nilai.keId}
            onChange={(keId) => ubah({ keId })}
            required
            searchable
            limit={200}
          />
        )}
        {ubahan !== null && akibat.error ? <Peringatan kalimat={[sentenceOf(akibat.error)]} /> : null}
        {ubahan !== null && akibat.data && !akibat.error && !akibat.isPlaceholderData ? <Akibat akibat={akibat.data} /> : null}
        <FormActions busy={tambah.isPending} draft={draf} onCancel={onTutup} label={T.tambah} />
      </Stack>
    </form>
  );
}

function ubahanDari({ jenis, sasaranId, keId, nama }: UsulSusunan & { readonly nama: string }): UbahanSusunan | null {
  if (sasaranId === null) return null;
  if (jenis === "ubahNamaUnit") return nama.trim() === "" ? null : { jenis, sasaranId, nama };
  if (keId === null) return null;
  if (jenis === "pindahUnit") return { jenis, sasaranId, keId: keId === PALING_ATAS ? null : keId };
  return { jenis, sasaranId, keId };
}

function pilihanJabatan(akar: KotakPeta): { value: string; label: string }[] {
  return Array.from(semuaKotak(akar)).flatMap(({ kepala, baris, unit }) =>
    [...(kepala ? [kepala] : []), ...baris].map(({ jabatanId, nama }) => ({ value: jabatanId, label: `${nama} · ${unit}` })),
  );
}
