"""Decode a mixed folder, for timing whole processes: `python tools/decode_mixed.py FOLDER [PATTERN]`.

A folder that is not there is made first: 300 files of the bundled photographs in seven formats and several sizes,
part of the JPEGs with profiles. To compare two versions, run them by turns on one folder:

    git worktree add ../before 3e18dcb
    PYTHONPATH=.         /usr/bin/time -f '%U %S' python tools/decode_mixed.py ../mixed
    PYTHONPATH=../before /usr/bin/time -f '%U %S' python tools/decode_mixed.py ../mixed
"""

from pathlib import Path
import sys

SIZE = 224
SORTS = (  # suffix, how many, sides, options
    ('.jpg', 100, (640, 1024, 1600, 2400, 4000), {'quality': 88}),
    ('.jpg', 40, (1024, 2400), {'quality': 88, 'icc_profile': b''}),
    ('.png', 50, (400, 900), {}),
    ('.webp', 40, (600, 1200), {'quality': 80}),
    ('.gif', 20, (500,), {}),
    ('.tif', 20, (800,), {'compression': 'tiff_lzw'}),
    ('.avif', 15, (900,), {'quality': 60, 'speed': 9}),
    ('.heic', 15, (900,), {'quality': 50}),
)


def make(folder):
    "Write the files."
    from PIL import Image, ImageCms
    from pillow_heif import register_heif_opener

    register_heif_opener()
    photos = sorted((Path(__file__).parent.parent / 'neardup_lsh' / 'photos').glob('*.jpg'))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile('sRGB')).tobytes()
    wide = profile.replace(b'rXYZ', b'?XYZ').replace(b'bXYZ', b'rXYZ').replace(b'?XYZ', b'bXYZ')
    wide = wide.replace('sRGB'.encode('utf-16-be'), 'Wide'.encode('utf-16-be'))
    folder.mkdir(parents=True)
    number = 0
    for suffix, count, sides, options in SORTS:
        for i in range(count):
            im = Image.open(photos[i % len(photos)]).convert('RGB')
            side = sides[i % len(sides)]
            im = im.resize((side, side * im.height // im.width), Image.Resampling.BICUBIC)
            if 'icc_profile' in options:
                options = options | {'icc_profile': wide if i % 4 < 2 else profile}
            im.save(folder / f'{number:03}{suffix}', **options)
            number += 1


if __name__ == '__main__':
    folder = Path(sys.argv[1])
    if not folder.exists():
        make(folder)
    else:
        from neardup_lsh.data.reading import decode

        for path in sorted(folder.glob(sys.argv[2] if len(sys.argv) > 2 else '*')):
            decode(path, SIZE)
