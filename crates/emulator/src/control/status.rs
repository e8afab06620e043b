//! What the emulator is and holds, without any secret: what its page shows first.

use serde_json::{Value, json};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome, clock};
use crate::vendor::Vendor;
use crate::vendor::selection::Selection;

pub(super) fn get(call: &Call<'_>) -> Value {
    let shared = call.shared;
    let api = |vendor: &dyn Vendor| {
        let description = vendor.description();
        json!({
            "name": description.name,
            "title": description.title,
            "base_path": vendor.base_paths().first(),
            "counts": vendor.counts(),
        })
    };
    let (last, kept) = shared.recorder.numbers();
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "apis": shared.registry.all().map(api).collect::<Vec<_>>(),
        "requests": { "last": last, "kept": kept, "dropped": shared.recorder.dropped() },
        "clock": clock::get(call),
    })
}

pub(super) fn objects(call: &Call<'_>) -> Outcome {
    let name = call.text("api").unwrap_or_default();
    let Some(vendor) = call.shared.registry.named(name) else {
        let message = format!("no API is called `{name}`");
        return Err(Refusal::impossible("query.api", "api", message));
    };
    let kind = call.text("kind").unwrap_or_default();
    let text = call.text("search").unwrap_or_default();
    let mut selection = Selection::new(text, call.size("limit", 100));
    vendor.select(kind, &mut selection);
    Ok(json!({ "data": selection.rows, "total": selection.total }))
}
