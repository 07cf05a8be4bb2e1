#!/usr/bin/env bash
# An icon file lists pictures of several sizes and depths; of the largest a viewer shows the one with the most bits.
# Pillow opens the one with the fewest. And of a picture whose length in the list is too large it reads the mask,
# which says what is see-through, from the wrong place: the end of that length, and not behind the pixels.
# Seen: Pillow 13.0.0, Python 3.11: of two pictures of 32×32, of 1 bit (black) and 24 bits (orange), the black one is
# opened, in either order; with a length that is 32 bytes too large, of an icon that hides nothing 256 pixels are
# hidden.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3.11}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet pillow==13.0.0
cd "$work" && venv/bin/python - <<'PY'
import io
import struct
import PIL
from PIL import Image

SIDE = 32

def bitmap(bits, palette, row):
    "A picture of an icon: a header of twice the height, colours, rows, and a mask that hides nothing."
    header = struct.pack('<IiiHHIIiiII', 40, SIDE, 2 * SIDE, 1, bits, 0, 0, 0, 0, len(palette) // 4, 0)
    return bits, header + palette + row * SIDE + bytes(4 * SIDE)

def icon(*pictures, too_long=0, behind=b''):
    "An icon file of pictures, whose lengths in the list may be too large."
    at, listed, body = 6 + 16 * len(pictures), b'', b''
    for bits, data in pictures:
        listed += struct.pack('<4B2H2I', SIDE, SIDE, 0, 0, 1, bits, len(data) + too_long, at + len(body))
        body += data
    return io.BytesIO(struct.pack('<3H', 0, 1, len(pictures)) + listed + body + behind)

black = bitmap(1, bytes([0, 0, 0, 0, 255, 255, 255, 0]), bytes(4))
orange = bitmap(24, b'', bytes([0, 128, 255]) * SIDE)
opened = [Image.open(icon(*pair)).convert('RGB').getpixel((5, 5)) for pair in ((black, orange), (orange, black))]
alpha = Image.open(icon(orange, too_long=32, behind=b'\xff' * 32)).convert('RGBA').getchannel('A')
hidden = alpha.histogram()[0]
print('Pillow', PIL.__version__, 'opened', opened, 'hidden', hidden)
assert opened == [(0, 0, 0), (0, 0, 0)], 'the picture with the fewest colours was opened before'
assert hidden > 0, 'pixels were hidden before'
PY
