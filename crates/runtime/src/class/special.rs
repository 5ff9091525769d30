//! The special methods that an option of a class can make, and a method too.

#![allow(non_camel_case_types, reason = "the names are those of the methods")]

macro_rules! claims {
    ($($name:ident)*) => {
        $(
            #[doc = concat!("Classes with a `", stringify!($name), "`, be it an option that makes it or a method. There can be one.")]
            pub trait $name {}
        )*
    };
}

claims! {
    __new__ __str__ __hash__ __class_getitem__
    __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __richcmp__
}
