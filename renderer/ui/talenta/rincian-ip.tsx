import { List, Text } from "@mantine/core";
import type { IpAsn, KodeBagianIp } from "../../../core/talenta/ip-asn";
import type { IdKetentuan } from "../../../core/peraturan/register";
import { kalimatBagian, kalimatNilaiBagian, kalimatPeluang, kalimatRentang, TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_BAGIAN_IP } from "../../../core/text/talenta-kata";
import { Fields } from "../fields";
import { Sumber } from "../sumber";

const ATURAN: Readonly<Record<KodeBagianIp, IdKetentuan>> = {
  kualifikasi: "ip-asn-kualifikasi",
  kepemimpinan: "ip-asn-kompetensi-struktural",
  fungsional: "ip-asn-kompetensi-fungsional",
  teknis: "ip-asn-jp-teknis",
  seminar: "ip-asn-masa",
  kinerja: "ip-asn-kinerja",
  disiplin: "ip-asn-disiplin",
};

/** The index of one person: its parts with what they rest on, and what would raise it. */
export function RincianIp({ ip }: { readonly ip: IpAsn }) {
  return (
    <section>
      <Text fw={600} size="sm" component="h3">
        {T.kolom.nilai}: {kalimatRentang(ip)} ({ip.kategori ?? T.belumTentu}) <Sumber id="ip-asn-kategori" hal={T.kolom.kategori} />
      </Text>
      {ip.nilai === ip.tertinggi ? null : (
        <Text size="xs" c="dimmed" mb={4}>
          {T.sebagian}
        </Text>
      )}
      <Fields
        fields={ip.bagian.map((bagian) => [
          TEKS_BAGIAN_IP[bagian.kode],
          <>
            <span data-figures>{kalimatNilaiBagian(bagian)}</span> · {kalimatBagian(bagian.keterangan)}{" "}
            <Sumber id={ATURAN[bagian.kode]} hal={TEKS_BAGIAN_IP[bagian.kode]} />
          </>,
          bagian.kode,
        ])}
      />
      <Text fw={600} size="sm" component="h4" mt={8}>
        {T.peluangJudul}
      </Text>
      {ip.peluang.length === 0 ? (
        <Text size="sm">{T.tanpaPeluang}</Text>
      ) : (
        <List size="sm">
          {ip.peluang.map((satu) => (
            <List.Item key={satu.kode}>{kalimatPeluang(satu)}</List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
