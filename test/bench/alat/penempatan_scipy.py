"""Solves a problem of the placement bench with scipy, as often as asked: one JSON line a run with milliseconds and the total."""
import json
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching


def padat(isi):
    n = int(np.frombuffer(isi, np.int32, 1)[0])
    harga = np.frombuffer(isi, np.int32, n * n, 4).reshape(n, n)
    return lambda: linear_sum_assignment(harga), lambda jawaban: int(harga[jawaban].sum())


def jarang(isi):
    orang, kursi, pasangan, tinggal = (int(satu) for satu in np.frombuffer(isi, np.int32, 4))
    letak = 16
    awal = np.frombuffer(isi, np.int32, orang + 1, letak)
    letak += awal.nbytes
    ke = np.frombuffer(isi, np.int32, pasangan, letak)
    letak += ke.nbytes
    harga = np.frombuffer(isi[letak:], np.float64, pasangan)
    letak += harga.nbytes
    baris = np.repeat(np.arange(orang), np.diff(awal))
    if tinggal:
        diam = np.frombuffer(isi[letak:], np.float64, orang)
        harga = np.concatenate([harga, diam])
        baris = np.concatenate([baris, np.arange(orang)])
        ke = np.concatenate([ke, kursi + np.arange(orang)])
    graf = csr_matrix((harga, (baris, ke)), shape=(orang, kursi + (orang if tinggal else 0)))
    return lambda: min_weight_full_bipartite_matching(graf), lambda jawaban: int(graf[jawaban].sum())


with open(sys.argv[2], "rb") as berkas:
    selesaikan, jumlah = (padat if sys.argv[1] == "padat" else jarang)(berkas.read())
print("siap", flush=True)
for baris in sys.stdin:
    mulai = time.perf_counter()
    jawaban = selesaikan()
    lama = (time.perf_counter() - mulai) * 1000
    print(json.dumps({"lama": lama, "nilai": jumlah(jawaban)}), flush=True)
