//! Lists of any length, page by page. Each page is a call like every other: it is checked, rate limited and retried, and
//! has its own timeouts. What is the same for all lists is compiled once (`pager`); the streams are generic over the
//! item, and are compiled where a program uses them.

mod items;
mod page;
mod pager;
mod pages;
mod position;

pub use self::items::ItemStream;
pub use self::page::Page;
pub use self::pages::PageStream;
use crate::call::Call;

impl Call {
    /// Streams the list, page by page.
    pub fn pages<T>(self) -> PageStream<T> {
        PageStream::new(self)
    }

    /// Streams the items of the list.
    pub fn items<T>(self) -> ItemStream<T> {
        ItemStream::new(self.pages())
    }
}

/// Gives a call of a paginated list its streams: `paged!(GetUserListCall -> User)`. They are inlined, so that a crate of
/// many operations does not compile them.
#[macro_export]
macro_rules! paged {
    ($name:ident -> $item:ty) => {
        impl $name {
            /// Streams the items of the whole list. Nothing is sent before the first is asked for.
            #[inline]
            pub fn items(self) -> $crate::ItemStream<$item> {
                self.call.items()
            }

            /// Streams the pages of the whole list. Nothing is sent before the first is asked for.
            #[inline]
            pub fn pages(self) -> $crate::PageStream<$item> {
                self.call.pages()
            }
        }
    };
}
