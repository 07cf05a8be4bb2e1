from .catalog import (
    Catalog as Catalog,
    DAYS_LOST as DAYS_LOST,
    Identity as Identity,
    Pictures as Pictures,
)
from .database import (
    ADDED as ADDED,
    APPLICATION as APPLICATION,
    catalog_errors as catalog_errors,
    CatalogError as CatalogError,
    default_catalog as default_catalog,
    open_catalog as open_catalog,
    SCHEMA as SCHEMA,
    transaction as transaction,
    VERSION as VERSION,
)
from .evidence import (
    store_features as store_features,
    store_histories as store_histories,
    store_verdicts as store_verdicts,
    stored_features as stored_features,
    stored_histories as stored_histories,
    stored_verdict as stored_verdict,
    stored_verdicts as stored_verdicts,
)
from .reading import (
    batch_read as batch_read,
    DECODER as DECODER,
    embed_orientations as embed_orientations,
    FACTS as FACTS,
    file_states as file_states,
    FileRead as FileRead,
    finished_digests as finished_digests,
    forget_path as forget_path,
    moved_files as moved_files,
    path_key as path_key,
    read_once as read_once,
    store_batch as store_batch,
    unchanged_files as unchanged_files,
)
