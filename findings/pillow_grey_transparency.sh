#!/usr/bin/env bash
# PNG's tRNS chunk names one grey number that is see-through (PNG, 11.3.2.1). Pillow makes an alpha channel of it for 8
# bits. For 2 and 4 bits it keeps the number of the file beside pixels that were scaled to 8 bits, so that another
# grey, or none, becomes see-through; for 16 bits the wrong pixels become it.
# Seen: Pillow 13.0.0, Python 3.11: of [middle, middle, 0, 0] with middle see-through, alpha is [0, 0, 255, 255] for 8
# bits as it should be, all 255 for 2 and 4 bits, and [255, 255, 0, 0] for 16.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3.11}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet pillow==13.0.0
cd "$work" && venv/bin/python - <<'PY'
import io
import struct
import zlib
import PIL
from PIL import Image

def chunk(name, data):
    "A chunk of a PNG."
    return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))

def grey_png(depth, numbers, clear):
    "One row of grey numbers, of which one is see-through."
    bits = ''.join(f'{number:0{depth}b}' for number in numbers)
    row = b'\0' + int(bits.ljust(-(-len(bits) // 8) * 8, '0'), 2).to_bytes(-(-len(bits) // 8), 'big')
    body = chunk(b'IHDR', struct.pack('>IIBBBBB', len(numbers), 1, depth, 0, 0, 0, 0))
    body += chunk(b'tRNS', struct.pack('>H', clear)) + chunk(b'IDAT', zlib.compress(row)) + chunk(b'IEND', b'')
    return b'\x89PNG\r\n\x1a\n' + body

shown = {}
for depth in 2, 4, 8, 16:
    middle = 2 ** (depth - 1)
    image = Image.open(io.BytesIO(grey_png(depth, [middle, middle, 0, 0], middle)))
    try:
        shown[depth] = list(image.convert('RGBA').getchannel('A').tobytes())
    except ValueError as error:
        shown[depth] = f'ValueError: {error}'
print('Pillow', PIL.__version__, shown)
right = [0, 0, 255, 255]
assert shown[8] == right, '8 bits were right before'
assert all(shown[depth] != right for depth in (2, 4, 16)), 'the others were wrong before'
PY
