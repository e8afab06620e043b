//! What a raw crate is published with, beside its code: a README and the licences. They are written each time, so that
//! they follow the registry and the files in the root of the workspace.

use crate::api::Api;
use crate::generate::output::Output;

/// The licences of the workspace, as every package that is published carries them.
const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../../LICENSE-MIT")),
];

/// Puts them into the output. An API of tests is not published and has none.
pub fn files(registered: &Api, in_facade: bool, output: &mut Output) {
    if !registered.is_shipped() {
        return;
    }
    let folder = registered.raw_folder();
    let instead = if in_facade {
        include_str!("skeleton/instead.md.txt")
    } else {
        ""
    };
    let readme = include_str!("skeleton/README.md.txt")
        .replace("INSTEAD\n", &format!("{instead}\n"))
        .replace("NAME", registered.name)
        .replace("TITLE", registered.title)
        .replace("GROUP", registered.small[0])
        .replace("MODULE", &registered.raw_module());
    output.put(format!("{folder}/README.md"), readme);
    licences(&folder, output);
}

/// The same for a crate of events.
pub fn of_events(registered: &Api, output: &mut Output) {
    if !registered.is_shipped() {
        return;
    }
    let folder = registered.raw_folder();
    let readme = include_str!("skeleton/events.md.txt")
        .replace("NAME", registered.name)
        .replace("TITLE", registered.title);
    output.put(format!("{folder}/README.md"), readme);
    licences(&folder, output);
}

fn licences(folder: &str, output: &mut Output) {
    for (file, text) in LICENCES {
        output.put(format!("{folder}/{file}"), text.to_owned());
    }
}

/// The part of a new manifest that says whether and how the package is published.
pub fn metadata(registered: &Api) -> String {
    if registered.is_shipped() {
        include_str!("skeleton/published.toml.txt").replace("NAME", registered.name)
    } else {
        "publish = false\n".to_owned()
    }
}
