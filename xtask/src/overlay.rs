//! Overlays
