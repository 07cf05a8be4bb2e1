#!/usr/bin/env bash
# A grey TIFF says by PhotometricInterpretation whether 0 is black (1) or white (0, WhiteIsZero; TIFF 6.0, section 4).
# Pillow turns 8-bit WhiteIsZero files over, so that 0 in memory is black. The same picture in 16 bits comes as it
# is stored: a negative, without a word. Scanners and microscopes write such files.
# Seen: Pillow 13.0.0, Python 3.11: 8 bits [255, 0], 16 bits [0, 65535] for a white pixel beside a black one.
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

def grey_tiff(stored, bits):
    "An uncompressed one-strip WhiteIsZero TIFF."
    height, width = stored.shape
    data = stored.tobytes()
    tags = [(256, 3, width), (257, 3, height), (258, 3, bits), (259, 3, 1), (262, 3, 0),
            (273, 4, 8), (277, 3, 1), (278, 3, height), (279, 4, len(data))]
    directory = b''.join(struct.pack('<HHII', tag, kind, 1, value) for tag, kind, value in tags)
    head = b'II*\0' + struct.pack('<I', 8 + len(data))
    return head + data + struct.pack('<H', len(tags)) + directory + bytes(4)

shown = {}
for bits, dtype in (8, '<u1'), (16, '<u2'):
    stored = np.array([[0, 2**bits - 1]], dtype)  # white, black
    shown[bits] = np.asarray(Image.open(io.BytesIO(grey_tiff(stored, bits)))).ravel().tolist()
print('Pillow', PIL.__version__, shown)
assert shown[8] == [255, 0], 'the 8-bit file was turned over before'
assert shown[16] == [0, 65535], 'the 16-bit file was not turned over before'
PY
