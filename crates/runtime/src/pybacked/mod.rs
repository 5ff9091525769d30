//! Text and bytes that stay in the Python object they came from, and are used as Rust's without a
//! token.

mod bytes;
mod string;

pub use bytes::PyBackedBytes;
pub use string::PyBackedStr;

/// Compares a type with the Rust type that it dereferences to, in both directions.
macro_rules! compare {
    ($backed:ty, $rust:ty) => {
        impl PartialEq for $backed {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                **self == **other
            }
        }

        impl Eq for $backed {}

        impl PartialOrd for $backed {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $backed {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                (**self).cmp(&**other)
            }
        }

        impl std::hash::Hash for $backed {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                (**self).hash(state);
            }
        }

        impl PartialOrd<$rust> for $backed {
            #[inline]
            fn partial_cmp(&self, other: &$rust) -> Option<std::cmp::Ordering> {
                (**self).partial_cmp(other)
            }
        }

        impl PartialOrd<$backed> for $rust {
            #[inline]
            fn partial_cmp(&self, other: &$backed) -> Option<std::cmp::Ordering> {
                self.partial_cmp(&**other)
            }
        }

        compare!(@equal [] $backed, $rust, |value| value);
        compare!(@equal [] $backed, &$rust, |value| *value);
    };
    (@equal [$($generics:tt)*] $backed:ty, $rust:ty, |$value:ident| $plain:expr) => {
        impl<$($generics)*> PartialEq<$rust> for $backed {
            fn eq(&self, other: &$rust) -> bool {
                let $value = other;
                **self == *$plain
            }
        }

        impl<$($generics)*> PartialEq<$backed> for $rust {
            fn eq(&self, other: &$backed) -> bool {
                other == self
            }
        }
    };
}
use compare;
