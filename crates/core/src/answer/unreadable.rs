//! The account of items that could not be read.

/// So many paths of one answer are kept.
const KEPT: usize = 100;

/// Items of lists that could not be read, and were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unreadable {
    count: usize,
    paths: Vec<String>,
}

impl Unreadable {
    pub(super) const NONE: Self = Self {
        count: 0,
        paths: Vec::new(),
    };

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether every item was read.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Where in the answer they could not be read, as in `data[3].id`; the first 100 of an answer.
    pub fn paths(&self) -> &[String] {
        &self.paths
    }

    /// Adds those of a further page, with its number before their paths.
    pub(crate) fn add_page(&mut self, number: u64, page: &Self) {
        self.count += page.count;
        let room = KEPT - self.paths.len();
        let paths = page.paths.iter().take(room);
        self.paths
            .extend(paths.map(|path| format!("page {number}: {path}")));
    }

    pub(super) fn has_room(&self) -> bool {
        self.paths.len() < KEPT
    }

    pub(super) fn add(&mut self, path: Option<String>) {
        self.count += 1;
        if self.has_room() {
            self.paths.extend(path);
        }
    }
}
