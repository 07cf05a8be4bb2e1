from .reading import (
    decode as decode,
    load_images as load_images,
    MAX_PIXELS as MAX_PIXELS,
    read_image as read_image,
    read_images as read_images,
)
from .folders import (
    find_images as find_images,
    FoundImages as FoundImages,
    IMAGE_SUFFIXES as IMAGE_SUFFIXES,
    name_matcher as name_matcher,
    search_images as search_images,
)
from .datasets import (
    bundled_photos as bundled_photos,
    FLOWERS as FLOWERS,
    FLOWERS_URL as FLOWERS_URL,
    Images as Images,
    load_folder as load_folder,
    load_tf_flowers as load_tf_flowers,
    photo_credits as photo_credits,
)
from .formats import (
    failure_reason as failure_reason,
    identify_file as identify_file,
    image_type as image_type,
    ImageError as ImageError,
    kind_of_file as kind_of_file,
    open_image as open_image,
    RawFile as RawFile,
    special_file as special_file,
    TYPES as TYPES,
)
from .pixels import (
    fit_size as fit_size,
    height_width as height_width,
    plain_rgb as plain_rgb,
    resize as resize,
    to_srgb as to_srgb,
)
from .stores import (
    BINS as BINS,
    enclosing_store as enclosing_store,
    in_store as in_store,
    is_passing as is_passing,
    LIBRARIES as LIBRARIES,
    PREVIEWS as PREVIEWS,
    refuse_stores as refuse_stores,
    SNAPSHOTS as SNAPSHOTS,
    Store as Store,
    STORE_KINDS as STORE_KINDS,
    store_of as store_of,
    store_rows as store_rows,
    StoreKind as StoreKind,
    STORES as STORES,
    stores_line as stores_line,
    SYSTEM as SYSTEM,
    VERSIONS as VERSIONS,
)
from .thumbs import (
    compose_orientations as compose_orientations,
    encode_thumbnail as encode_thumbnail,
    frame_share as frame_share,
    inverse_orientation as inverse_orientation,
    ORIENTATIONS as ORIENTATIONS,
    relative_orientation as relative_orientation,
    SIDE as SIDE,
)
