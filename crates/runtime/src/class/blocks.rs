//! Several `#[pymethods]` of one class: the feature `multiple-pymethods`.

use std::collections::BTreeMap;
use std::ffi::{c_int, c_void};

use super::definition::{ClassRef, FullSpec};
use super::item::{Item, SlotItem};

/// The methods of one block, wherever in the program it is.
pub struct MethodsBlock {
    class: ClassRef,
    items: &'static [Item],
}

// SAFETY: pointers to functions and constant texts, which are only read.
unsafe impl Sync for MethodsBlock {}
// SAFETY: as above.
unsafe impl Send for MethodsBlock {}

impl MethodsBlock {
    /// A block of the class's methods.
    pub const fn new(class: ClassRef, items: &'static [Item]) -> Self {
        MethodsBlock { class, items }
    }
}

inventory::collect!(MethodsBlock);

/// The items of all blocks of a class.
pub(super) fn items(spec: &'static FullSpec) -> impl Iterator<Item = &'static Item> {
    blocks_of(spec).flat_map(|block| block.items)
}

/// Calls `fill` for each slot that methods of several blocks share.
pub(super) fn merge_slots(spec: &'static FullSpec, mut fill: impl FnMut(c_int, *mut c_void)) {
    let mut slots: BTreeMap<c_int, Vec<SlotItem>> = BTreeMap::new();
    for item in items(spec) {
        if let Item::Slot(item) = item {
            slots.entry(item.slot).or_default().push(*item);
        }
    }
    let Some(block) = blocks_of(spec).next() else {
        return;
    };
    for (slot, functions) in slots {
        if functions.len() > 1 {
            if let Some(function) = super::merged_slots::merge(block.class.get(), functions) {
                fill(slot, function);
            }
        }
    }
}

fn blocks_of(spec: &'static FullSpec) -> impl Iterator<Item = &'static MethodsBlock> {
    let blocks = inventory::iter::<MethodsBlock>;
    blocks
        .into_iter()
        .filter(move |block| std::ptr::eq(&block.class.get().spec, spec))
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
