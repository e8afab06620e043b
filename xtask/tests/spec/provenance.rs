//! `openapi/README.md` tells where each description comes from, and `lock.toml` confirms it.

use xtask::api;
use xtask::root;
use xtask::spec::document::{imported, read};
use xtask::spec::lock::Lock;

#[test]
fn the_readme_tells_where_each_document_comes_from() {
    let readme = read(&root().join("openapi/README.md")).unwrap();
    for api in api::select(None).unwrap() {
        let lock: Lock = toml::from_str(&read(&api.folder().join("lock.toml")).unwrap()).unwrap();
        let licence = imported(&api).unwrap()["info"]["license"]["name"].clone();
        for fact in [
            lock.source.as_str(),
            lock.version.as_str(),
            lock.imported.as_str(),
            lock.source_sha256.as_str(),
            licence.as_str().unwrap(),
        ] {
            assert!(
                readme.contains(fact),
                "openapi/README.md does not say `{fact}` of {}",
                api.title
            );
        }
    }
}
