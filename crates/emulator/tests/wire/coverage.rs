//! The page that says of every operation what the emulator answers it from, and why not from state.
//! `UPDATE_EXPECT=1 cargo test -p identity-emulator --test wire coverage` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use expect_test::expect_file;
use identity_emulator::{Coverage, Sample};

const TITLES: [(&str, &str); 2] = [("clerk", "Clerk"), ("genauth", "GenAuth")];

fn word(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::State => "state",
        Coverage::Sampled => "sampled",
        Coverage::Refused => "refused",
        other => panic!("{other:?} has no word here"),
    }
}

fn samples(vendor: &str) -> impl Iterator<Item = Sample> {
    Sample::all().filter(move |sample| sample.vendor() == vendor)
}

/// How many operations of a vendor are answered in each way.
fn counts() -> String {
    let mut table =
        "| vendor | operations | state | sampled | refused |\n|---|---|---|---|---|\n".to_owned();
    for (vendor, title) in TITLES {
        let [state, sampled, refused] = ["state", "sampled", "refused"].map(|wanted| {
            let mut ways = samples(vendor).map(|sample| word(sample.coverage()));
            ways.by_ref().filter(|way| *way == wanted).count()
        });
        let all = state + sampled + refused;
        writeln!(
            table,
            "| {title} | {all} | {state} | {sampled} | {refused} |"
        )
        .unwrap();
    }
    table
}

/// Why an operation has no state, and the operations of its group of which this is the reason, by what becomes of them.
type Reasons = BTreeMap<(Coverage, &'static str), Vec<&'static str>>;

/// One row for each reason in a group; what has state comes first and needs none.
fn rows(group: &str, samples: &[Sample]) -> String {
    let mut reasons = Reasons::new();
    for sample in samples {
        let reason = sample.reason().unwrap_or_default();
        let row = reasons.entry((sample.coverage(), reason)).or_default();
        row.push(sample.operation());
    }
    let mut rows = String::new();
    for ((coverage, reason), operations) in reasons {
        let operations: Vec<String> = operations.iter().map(|name| format!("`{name}`")).collect();
        let operations = operations.join(", ");
        let way = word(coverage);
        writeln!(rows, "| {group} | {way} | {operations} | {reason} |").unwrap();
    }
    rows
}

#[test]
fn the_page_says_of_every_operation_what_it_is_answered_from_and_why() {
    let mut page = format!(
        "# Coverage of the emulator\n\n\
         <!-- Generated: UPDATE_EXPECT=1 cargo test -p identity-emulator --test wire coverage -->\n\n\
         What stands behind the answer of the [emulator](emulator.md) to each operation: state, a sample that fits the\n\
         description and grants nothing, or a refusal with status 501. `--unmodelled refuse` refuses what is sampled, too.\n\
         `identity-emulator --operations` prints the same.\n\n{}",
        counts()
    );
    for (vendor, title) in TITLES {
        let mut groups: BTreeMap<&str, Vec<Sample>> = BTreeMap::new();
        for sample in samples(vendor) {
            groups.entry(sample.group()).or_default().push(sample);
        }
        write!(page, "\n## {title}\n\n| group | from | operations | why not from state |\n|---|---|---|---|\n").unwrap();
        for (group, samples) in groups {
            page.push_str(&rows(group, &samples));
        }
    }
    expect_file!["../../../../docs/emulator-coverage.md"].assert_eq(&page);
}
