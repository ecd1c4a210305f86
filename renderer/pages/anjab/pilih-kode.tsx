import { Group, MultiSelect, Text } from "@mantine/core";
import { entriKamus, KAMUS, type DaftarKamus } from "../../../core/anjab/kamus";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { nameKey } from "../../../core/name";
import classes from "./anjab.module.css";

/** Codes of a closed list, chosen by typing their letter, name or meaning; what is chosen stands below with its meaning. */
export function PilihKode(props: {
  readonly daftar: DaftarKamus;
  readonly label: string;
  /** Whether the label is shown, where it does not stand above already. */
  readonly tampilLabel?: boolean;
  readonly kode: readonly string[];
  readonly onPilih: (kode: readonly string[]) => void;
}) {
  const { daftar, label, kode } = props;
  // A code of another list, as an older form brought it, stays until it is taken away.
  const asing = kode.filter((satu) => entriKamus(daftar, satu) === null).map((satu) => ({ value: satu, label: satu }));
  const pilihan = KAMUS[daftar].map((satu) => ({ value: satu.kode, label: sebutan(satu) }));
  return (
    <div>
      <MultiSelect
        {...(props.tampilLabel ? { label } : { "aria-label": label })}
        data={[...pilihan, ...asing]}
        value={[...kode]}
        onChange={props.onPilih}
        placeholder={kode.length === 0 ? TEKS_ANJAB.pilih : ""}
        searchable
        hidePickedOptions
        classNames={{ inputField: classes["ketik"] ?? "" }}
        nothingFoundMessage={TEKS_ANJAB.tidakAdaPilihan}
        maxDropdownHeight={320}
        filter={({ options, search }) => {
          const dicari = nameKey(search);
          return options.filter((satu) => {
            if ("group" in satu) return false;
            return nameKey(`${satu.label} ${entriKamus(daftar, satu.value)?.arti ?? ""}`).includes(dicari);
          });
        }}
        renderOption={({ option }) => (
          <span>
            {option.label}
            <Text size="xs" c="dimmed">
              {entriKamus(daftar, option.value)?.arti}
            </Text>
          </span>
        )}
      />
      {kode.length === 0 ? null : (
        <ul className={classes["arti"]}>
          {kode.map((satu) => {
            const entri = entriKamus(daftar, satu);
            return entri ? (
              <li key={satu}>
                <Group gap={6} wrap="nowrap" align="baseline">
                  <b>{entri.nama}</b> <span>{entri.arti}</span>
                </Group>
              </li>
            ) : null;
          })}
        </ul>
      )}
    </div>
  );
}

/** The letters of a list as they are known; keys that the program gave itself are no words. */
function sebutan({ kode, nama }: { readonly kode: string; readonly nama: string }): string {
  return /^[A-Z0-9]{1,2}$/u.test(kode) ? `${kode} · ${nama}` : nama;
}
