import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { Waiting } from "../../ui/waiting";
import { BidangJatuh } from "./bidang-jatuh";
import { Ikhtisar } from "./ikhtisar";
import { Kelanjutan } from "./kelanjutan";
import { Sambutan } from "./sambutan";

/** Welcome while the data file is empty, afterwards the state of the office at a glance. Files dropped anywhere go to the import. */
export default function BerandaPage() {
  const status = useShell("office.status", {});
  if (status.error) return <LoadError error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Waiting />;
  const { unit, jabatan, pegawai } = status.data.jumlah;
  return (
    <BidangJatuh>
      {unit + jabatan + pegawai === 0 ? (
        <Sambutan status={status.data} />
      ) : (
        <>
          <Kelanjutan status={status.data} />
          <Ikhtisar status={status.data} />
        </>
      )}
    </BidangJatuh>
  );
}
