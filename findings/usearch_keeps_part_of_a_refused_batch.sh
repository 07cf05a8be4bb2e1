#!/usr/bin/env bash
# usearch refuses a batch that repeats a key. What stands in the batch before and beside that key is stored all the
# same: after the error the index holds vectors that its caller was told were refused, and sending the corrected
# batch again fails on those.
# Seen: usearch 2.26.6, numpy 2.4.6, Python 3.11: of four new rows, one of them with a known key, some are kept.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3.11}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet usearch==2.26.6 numpy==2.4.6
cd "$work" && venv/bin/python - <<'PY'
from importlib.metadata import version
import numpy as np
from usearch.index import Index

vectors = np.random.default_rng(0).standard_normal((10, 8)).astype(np.float32)
index = Index(ndim=8, metric='cos')
index.add(np.arange(3), vectors[:3])
try:
    index.add(np.array([10, 11, 1, 12]), vectors[3:7], threads=1)
    error = None
except RuntimeError as e:
    error = str(e)
kept = [key for key in (10, 11, 12) if key in index]
print('usearch', version('usearch'), '| refused with:', error, '| kept all the same:', kept)
assert error is not None, 'the batch was refused before'
assert kept == [10, 11], 'rows before the known key were kept before'
again = None
try:
    index.add(np.array([10, 11, 12]), vectors[[3, 4, 6]], threads=1)
except RuntimeError as e:
    again = str(e)
print('the corrected batch:', again)
assert again is not None, 'the corrected batch was refused as well before'
PY
