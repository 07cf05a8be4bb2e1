#!/usr/bin/env bash
# ScaNN 1.4.2 installs and imports without TensorFlow. Where TensorFlow 2.21 is installed too, importing ScaNN fails:
# it then loads its TensorFlow operators, which were built against another release, and the missing symbol ends the
# import. So installing a second, unrelated package breaks the first; pip sees no conflict.
# Seen: scann 1.4.2, tensorflow-cpu 2.21.0, numpy 2.4.6, Python 3.11, Linux: NotFoundError, undefined symbol.
# (A download of some 300 MB.)
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3.11}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet scann==1.4.2 numpy==2.4.6
cd "$work"
cat > tried.py <<'PY'
from importlib.metadata import PackageNotFoundError, version
import numpy as np

def release(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return 'not installed'

try:
    import scann
    rows = np.eye(8, dtype=np.float32)
    found = scann.scann_ops_pybind.builder(rows, 1, 'dot_product').score_brute_force().build().search(rows[3])
    said = f'finds row {found[0][0]}'
except Exception as error:
    said = f'{type(error).__name__}' + (', undefined symbol' if 'undefined symbol' in str(error) else '')
print('scann', release('scann'), 'tensorflow-cpu', release('tensorflow-cpu'), '|', said)
PY
venv/bin/python tried.py 2>/dev/null | tee alone
grep -q 'finds row 3' alone
venv/bin/pip install --quiet tensorflow-cpu==2.21.0
venv/bin/pip check
venv/bin/python tried.py 2>/dev/null | tee beside
grep -q 'NotFoundError, undefined symbol' beside
