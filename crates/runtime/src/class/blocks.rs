//! Several `#[pymethods]` of one class: the feature `multiple-pymethods`.

use super::definition::{Class, FullSpec};
use super::item::Item;

/// The methods of one block, wherever in the program it is.
pub struct MethodsBlock {
    class: &'static Class,
    items: &'static [Item],
}

// SAFETY: pointers to functions and constant texts, which are only read.
unsafe impl Sync for MethodsBlock {}
// SAFETY: as above.
unsafe impl Send for MethodsBlock {}

impl MethodsBlock {
    /// A block of the class's methods.
    pub const fn new(class: &'static Class, items: &'static [Item]) -> Self {
        MethodsBlock { class, items }
    }
}

inventory::collect!(MethodsBlock);

/// The items of all blocks of a class.
pub(super) fn items(spec: &'static FullSpec) -> impl Iterator<Item = &'static Item> {
    inventory::iter::<MethodsBlock>
        .into_iter()
        .filter(move |block| std::ptr::eq(&block.class.spec, spec))
        .flat_map(|block| block.items)
}

/// Registers a block of methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __submit_methods {
    ($class:ty, $items:expr) => {
        $crate::__macro::inventory::submit! {
            $crate::__macro::MethodsBlock::new(
                <$class as $crate::__macro::PyClassImpl>::CLASS,
                $items
            )
        }
    };
}
