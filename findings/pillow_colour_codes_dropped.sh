#!/usr/bin/env bash
# PNG's cICP chunk (PNG 3rd edition, 11.3.2.6) and the nclx colour box of AVIF (ISO/IEC 23008-12) say which colours
# the stored numbers mean. Pillow opens both formats, hands over the numbers as they are stored, and neither converts
# them nor passes the code on: nothing in the opened image tells a file in BT.2020 and PQ from one in sRGB. Whoever
# compares or converts such files cannot know. An ICC profile in the same places is passed on.
# Seen: Pillow 13.0.0, Python 3.11: the keys of `info` are the same with and without the code, and so are the pixels.
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

BT2020, PQ = 9, 16  # code points of ITU-T H.273

def chunk(name, data):
    "A chunk of a PNG."
    return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))

def saved(image, format, **options):
    "The bytes of a file."
    file = io.BytesIO()
    image.save(file, format, **options)
    return file.getvalue()

orange = Image.new('RGB', (8, 8), (200, 100, 50))
png = saved(orange, 'PNG')
header_ends = 33
hdr_png = png[:header_ends] + chunk(b'cICP', bytes([BT2020, PQ, 0, 1])) + png[header_ends:]
avif = saved(orange, 'AVIF', quality=100, subsampling='4:4:4')
at = avif.index(b'colrnclx') + 8
hdr_avif = avif[:at] + struct.pack('>HH', BT2020, PQ) + avif[at + 4:]

print('Pillow', PIL.__version__)
for name, plain, coded in (('PNG', png, hdr_png), ('AVIF', avif, hdr_avif)):
    a, b = (Image.open(io.BytesIO(data)) for data in (plain, coded))
    a.load(), b.load()
    print(f'{name}: pixel {a.getpixel((4, 4))} and {b.getpixel((4, 4))}; info {sorted(a.info)} and {sorted(b.info)}')
    assert a.getpixel((4, 4)) == b.getpixel((4, 4)), f'{name}: colours were not converted before'
    assert sorted(a.info) == sorted(b.info), f'{name}: the code was not passed on before'
PY
