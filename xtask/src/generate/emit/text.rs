//! From generated tokens to the text of a file: what it begins with, and its empty lines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use proc_macro2::TokenStream;

use crate::Result;
use crate::spec::lock::sha256;

/// What every generated file begins with. It says nothing that an import changes, so that one operation's change is
/// not a change of every file.
pub(super) fn header(registered: &crate::api::Api) -> String {
    format!(
        "// Written by `cargo xtask generate` from {}. Not edited by hand.\n",
        registered.place()
    )
}

/// A hash of each file that generated code is made from, so that no change of any of them goes without generating.
pub(super) fn hashes(registered: &crate::api::Api) -> Result<String> {
    let mut lines = String::new();
    for file in ["api.json", "lock.toml", "overlay.yaml"] {
        let hash = sha256(&fs::read_to_string(registered.folder().join(file))?);
        writeln!(lines, "// {}/{file}, sha256 {hash}", registered.place())?;
    }
    Ok(lines)
}

/// Source texts of files, each after its header, before rustfmt.
pub(super) fn sources(
    files: BTreeMap<String, TokenStream>,
    header: impl Fn(&str) -> String,
) -> Result<BTreeMap<String, String>> {
    let text = |(path, tokens): (String, _)| {
        let text = source(&format!("{}\n", header(&path)), tokens);
        let text = text.map_err(|error| format!("{path}: {error}"))?;
        Ok((path, text))
    };
    files.into_iter().map(text).collect()
}

/// Source text of generated tokens, before rustfmt.
pub(super) fn source(header: &str, tokens: TokenStream) -> std::result::Result<String, String> {
    let file = syn::parse2(tokens).map_err(|e| format!("generated code does not parse: {e}"))?;
    Ok(format!("{header}{}", spaced(&prettyplease::unparse(&file))))
}

/// An empty line after each item and method, which prettyplease leaves out.
fn spaced(code: &str) -> String {
    let lines: Vec<&str> = code.lines().collect();
    let mut spaced = String::with_capacity(code.len() + lines.len());
    for (index, line) in lines.iter().enumerate() {
        spaced.push_str(line);
        spaced.push('\n');
        let ends = ["}", "    }", "};", "];"].contains(line)
            || line.starts_with("use ") && line.ends_with(';');
        let goes_on = lines
            .get(index + 1)
            .is_some_and(|next| !["}", "    }"].contains(next) && !next.starts_with("use "));
        if ends && goes_on {
            spaced.push('\n');
        }
    }
    spaced
}
