#!/usr/bin/env bash
# A graph index on a collection in which one vector stands many times: not only are some of the equal rows not found,
# rows that have nothing to do with them lose their neighbours too, since the graph's links are spent on the copies.
# Recall of planted pairs (cosine about .95) among 6,000 vectors of 32 numbers, without and with 3,000 copies of one row
# added first; exact search finds all of them in both.
# Seen: faiss-cpu 1.15.1 HNSW (M = 8, default efSearch) .996 to .796, usearch 2.26.6 (connectivity 8) 1.000 to .585, Python 3.11.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3.11}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet faiss-cpu==1.15.1 usearch==2.26.6 numpy==2.4.6
cd "$work" && OMP_NUM_THREADS=1 venv/bin/python - <<'PY'
from importlib.metadata import version
import faiss
import numpy as np
from usearch.index import Index

rng = np.random.default_rng(1)
unit = lambda x: (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
base = unit(rng.standard_normal((6000, 32)))
noise = unit(rng.standard_normal((1000, 32)))
queries = unit(base[:1000] + 0.33 * noise)
copies = np.repeat(unit(rng.standard_normal((1, 32))), 3000, axis=0)

def by_faiss(x):
    index = faiss.IndexHNSWFlat(32, 8, faiss.METRIC_INNER_PRODUCT)
    index.add(x)
    return index.search(queries, 1)[1][:, 0]

def by_usearch(x):
    index = Index(ndim=32, metric='cos', connectivity=8)
    index.add(np.arange(len(x)), x, threads=1)
    return index.search(queries, 1, threads=1).keys.astype(np.int64)[:, 0]

def by_comparing_all(x):
    return (queries @ x.T).argmax(axis=1)

def recall(search, x, first):
    return float((search(x) - first == np.arange(1000)).mean())

with_copies = np.concatenate([copies, base])
print('faiss-cpu', version('faiss-cpu'), 'usearch', version('usearch'))
seen = {}
for search in by_comparing_all, by_faiss, by_usearch:
    seen[search.__name__] = recall(search, base, 0), recall(search, with_copies, 3000)
    print(f'{search.__name__:17} recall without copies {seen[search.__name__][0]:.3f}, with them {seen[search.__name__][1]:.3f}')
exact = seen.pop('by_comparing_all')
assert min(exact) > 0.99
for name, (without, with_them) in seen.items():
    assert with_them < without - 0.02, f'{name} lost recall to the copies before'
PY
