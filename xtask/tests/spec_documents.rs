//! The descriptions in `openapi/`, as they stand: complete, stable, free of prose, with overlays that apply.

use xtask::{api, overlay};

#[test]
fn every_overlay_applies() {
    for api in api::ALL {
        if let Err(stale) = overlay::effective(&api) {
            panic!("{stale}");
        }
    }
}
