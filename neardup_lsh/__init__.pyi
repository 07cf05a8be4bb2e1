from .data.folders import find_images as find_images
from .data.reading import decode as decode
from .data.formats import ImageError as ImageError
from .data.pixels import resize as resize
from .data.datasets import (
    bundled_photos as bundled_photos,
    load_folder as load_folder,
    load_tf_flowers as load_tf_flowers,
)
from .embed.load import (
    embed_files as embed_files,
    load_embedder as load_embedder,
    optimize as optimize,
)
from .embed.embedder import Embedder as Embedder
from .catalog.catalog import Catalog as Catalog
from .lsh.index import LSH as LSH, Table as Table
from .core import unit as unit
from .hashing import (
    collision_probability as collision_probability,
    hamming as hamming,
    hyperplanes as hyperplanes,
    pack as pack,
    signatures as signatures,
)
from .ann.open import load_index as load_index, open_index as open_index
from .dedup.find import (
    DEFAULT_THRESHOLD as DEFAULT_THRESHOLD,
    default_threshold as default_threshold,
    find_duplicates as find_duplicates,
)
from .dedup.result import Duplicates as Duplicates
from .dedup.leaks import find_leaks as find_leaks
from .dedup.actions import apply_steps as apply_steps, undo as undo
from .dedup.plans import plan_steps as plan_steps
from .calibration import Calibration as Calibration, find_calibration as find_calibration
from .evaluate.edits import (
    EDITS as EDITS,
    edited_copies as edited_copies,
    edited_set as edited_set,
)
from .evaluate.metrics import (
    candidate_fraction as candidate_fraction,
    micro_average_precision as micro_average_precision,
    precision_recall as precision_recall,
    recall_at_k as recall_at_k,
    recall_at_precision as recall_at_precision,
)
from .evaluate.split import split_photographs as split_photographs
from .evaluate.trial import try_on as try_on
from .report import html_report as html_report
from .plot import (
    COLORS as COLORS,
    plot_collision as plot_collision,
    plot_edit_recall as plot_edit_recall,
    plot_groups as plot_groups,
    plot_images as plot_images,
    plot_matches as plot_matches,
    plot_precision_recall as plot_precision_recall,
    plot_recall as plot_recall,
)

__version__: str
