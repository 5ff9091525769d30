//! What the derives of conversions call: fields as attributes, items and entries.

mod failure;
mod from_object;
mod into_object;
mod name;

pub use from_object::{field, field_attr, field_item, from_variants, if_present, tuple_items};
pub use into_object::{dict_field, tuple_of};
pub use name::Name;
