import { List, Text } from "@mantine/core";
import type { OrangKotak } from "../../../core/contract/talenta";
import { tindakanKotak, type NilaiSumbu } from "../../../core/talenta/kotak";
import { formatAngka } from "../../../core/text/number";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { sebutanKotak, TEKS_LETAK_KINERJA, TEKS_LETAK_POTENSIAL, TEKS_UNSUR } from "../../../core/text/talenta-kata";
import { Fields } from "../fields";
import { Sumber } from "../sumber";

/** Where a person stands on both axes with the parts behind it, the box, what was agreed on otherwise, and what is named to be done. */
export function RincianKotak({ talenta, kotak, kalibrasi }: Pick<OrangKotak, "talenta" | "kotak" | "kalibrasi">) {
  const { kinerja, potensial } = talenta;
  return (
    <section>
      <Text fw={600} size="sm" component="h3">
        {sebutanKotak(kotak)} <Sumber id="kotak-talenta" hal={T.gambarKotak} />
      </Text>
      {kalibrasi === null ? null : (
        <Text size="xs" c="dimmed">
          {T.catatanKalibrasi(kalibrasi)}
        </Text>
      )}
      <Sumbu nama={T.sumbuKinerja} sumbu={kinerja} letak={kinerja.letak === null ? null : TEKS_LETAK_KINERJA[kinerja.letak]} />
      <Sumbu nama={T.sumbuPotensial} sumbu={potensial} letak={potensial.letak === null ? null : TEKS_LETAK_POTENSIAL[potensial.letak]} />
      {kotak === null ? null : (
        <>
          <Text fw={600} size="sm" component="h4" mt={8}>
            {T.tindakan} ({T.versiTindakan}) <Sumber id="kotak-tindakan" hal={T.tindakan} />
          </Text>
          <List size="sm">
            {tindakanKotak(kotak).map((satu) => (
              <List.Item key={satu}>{satu}</List.Item>
            ))}
          </List>
        </>
      )}
    </section>
  );
}

function Sumbu<L>({ nama, sumbu, letak }: { readonly nama: string; readonly sumbu: NilaiSumbu<L>; readonly letak: string | null }) {
  const semua = sumbu.unsur.reduce((jumlah, { bobot }) => jumlah + bobot, 0);
  const nilai = sumbu.nilai === null ? T.tanpaData : formatAngka(sumbu.nilai, 1);
  return (
    <Fields
      title={`${nama}: ${letak ?? T.tanpaData} (${nilai}; ${T.terisi(sumbu.terisi, semua)})`}
      fields={sumbu.unsur.map(({ unsur, bobot, skor }) => [
        TEKS_UNSUR[unsur],
        <span key={unsur} data-figures>
          {skor === null ? T.tanpaData : formatAngka(skor, 1, 0)} · {T.bobot(bobot)}
        </span>,
        unsur,
      ])}
    />
  );
}
