#!/usr/bin/env bash
# TIFF's SampleFormat 2 means signed integers (TIFF 6.0, section 19). Pillow opens 8-bit signed grey as mode L, which
# is unsigned, and hands over the stored bytes: −1 becomes 255, and a dark pixel the brightest of all. Signed
# 16-bit files of the same kind keep their sign.
# Seen: Pillow 13.0.0, Python 3.11: [-128, -1, 0, 127] comes as [128, 255, 0, 127] in mode L; 16 bits come signed.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3.11}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet pillow==13.0.0 numpy==2.4.6
cd "$work" && venv/bin/python - <<'PY'
import io
import struct
import numpy as np
import PIL
from PIL import Image

def signed_tiff(values):
    "An uncompressed one-strip grey TIFF of signed integers."
    height, width = values.shape
    data, bits = values.tobytes(), 8 * values.itemsize
    tags = [(256, 3, width), (257, 3, height), (258, 3, bits), (259, 3, 1), (262, 3, 1), (273, 4, 8),
            (277, 3, 1), (278, 3, height), (279, 4, len(data)), (339, 3, 2)]
    directory = b''.join(struct.pack('<HHII', tag, kind, 1, value) for tag, kind, value in tags)
    head = b'II*\0' + struct.pack('<I', 8 + len(data))
    return head + data + struct.pack('<H', len(tags)) + directory + bytes(4)

values = [-128, -1, 0, 127]
shown = {}
for dtype in '<i1', '<i2':
    image = Image.open(io.BytesIO(signed_tiff(np.array([values], dtype))))
    shown[dtype] = image.mode, np.asarray(image).astype(int).ravel().tolist()
print('Pillow', PIL.__version__, shown)
assert shown['<i1'] == ('L', [128, 255, 0, 127]), 'the sign was lost before'
assert shown['<i2'][1] == values, '16-bit values kept their sign before'
PY
