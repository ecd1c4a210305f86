import { Anchor, Group, TextInput } from "@mantine/core";
import { Link } from "wouter";
import { formatAngka } from "../../core/text/number";
import { TEKS_ISI_SURAT as T } from "../../core/text/surat";
import { useIsiSurat, type NaskahSurat } from "../data/isi-surat";
import { useAmbilNomor } from "../data/naskah";
import { useShell } from "../data/query";
import { useDraftText } from "../ui/use-draft-text";
import { useOnLeaving } from "../ui/use-on-leaving";
import { DateField } from "../ui/date-field";
import { TombolTulis } from "../ui/tombol-tulis";

/** Number and day of a signed document. The pages follow when a field is left or Enter is pressed. */
export function PanelSurat(props: { readonly naskah: NaskahSurat; readonly onTutup: () => void }) {
  const [isi, ubah] = useIsiSurat(props.naskah);
  const [diketik, setDiketik] = useDraftText(`${T.nomor} ${JSON.stringify(props.naskah)}`);
  const nomor = diketik ?? isi.nomor;
  const templat = useShell("surat.templat", {});
  const hariIni = useShell("office.status", {}).data?.hariIni;
  const tanggal = isi.tanggal ?? hariIni;
  const pakai = (baru: string): void => {
    ubah({ nomor: baru.trim() });
    setDiketik(null);
  };
  const ambil = useAmbilNomor(pakai);
  useOnLeaving(() => ubah({ nomor: nomor.trim() }));
  return (
    <Group component="section" aria-label={T.panel} gap="sm" align="flex-end" mb={8}>
      <TextInput
        label={T.nomor}
        placeholder={T.nomorKosong}
        maxLength={100}
        w={250}
        value={nomor}
        onChange={(event) => setDiketik(event.currentTarget.value)}
        onBlur={() => pakai(nomor)}
        onKeyDown={(event) => {
          // Esc closes the preview: whatever is exported the moment after bears this number.
          if (event.key === "Enter" || event.key === "Escape") pakai(nomor);
        }}
      />
      {templat.data && tanggal !== undefined ? (
        <TombolTulis
          oleh="pemeriksa"
          variant="default"
          loading={ambil.sedang}
          disabled={nomor.trim() !== ""}
          title={nomor.trim() === "" ? undefined : T.sudahBernomor}
          onClick={() => ambil.minta({ jenis: props.naskah.jenis, tanggal })}
        >
          {T.ambil(formatAngka(templat.data.penomoran.urutBerikut))}
        </TombolTulis>
      ) : null}
      <DateField
        label={T.tanggal}
        placeholder={T.tanggalKosong}
        clearable
        w={200}
        value={isi.tanggal}
        onChange={(baru) => ubah({ tanggal: baru })}
      />
      <Anchor component={Link} href="/pengaturan/surat" size="sm" mb={8} onClick={props.onTutup}>
        {T.pengaturan}
      </Anchor>
    </Group>
  );
}
