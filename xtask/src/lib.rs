//! Tasks of this workspace: describe, check and generate.
