use std::cell::UnsafeCell;
use std::ffi::{c_int, c_long, c_longlong, c_short, c_uint, c_ulong, c_ulonglong, c_ushort, CStr};
use std::mem::size_of;

/// What the items of a buffer are.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::buffer::ElementType;
///
/// assert_eq!(ElementType::from_format(c"<d"), ElementType::Float { bytes: 8 });
/// assert_eq!(ElementType::from_format(c"?"), ElementType::Bool);
/// // A structure with two fields is no number.
/// assert_eq!(ElementType::from_format(c"ii"), ElementType::Unknown);
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum ElementType {
    /// A truth value.
    Bool,
    /// A signed integer.
    SignedInteger {
        /// Its size.
        bytes: usize,
    },
    /// An unsigned integer, or a single character.
    UnsignedInteger {
        /// Its size.
        bytes: usize,
    },
    /// A floating-point number.
    Float {
        /// Its size.
        bytes: usize,
    },
    /// Anything else: structures, text, pointers.
    Unknown,
}

impl ElementType {
    /// Reads a format of the [`struct`](https://docs.python.org/3/library/struct.html) module.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::buffer::ElementType;
    ///
    /// let format = ElementType::from_format(c"H");
    /// assert_eq!(format, ElementType::UnsignedInteger { bytes: 2 });
    /// ```
    #[inline]
    pub fn from_format(format: &CStr) -> ElementType {
        match Format::parse(format) {
            Some(format) => format.element,
            None => ElementType::Unknown,
        }
    }
}

/// A format of one item.
struct Format {
    element: ElementType,
    /// Whether the bytes of an item are in this machine's order.
    native_order: bool,
}

impl Format {
    #[inline]
    fn parse(format: &CStr) -> Option<Format> {
        let (order, code) = match format.to_bytes() {
            [code] => (b'@', *code),
            [order, code] => (*order, *code),
            _ => return None,
        };
        let (element, native_order) = match order {
            b'@' => (native(code), true),
            b'=' => (standard(code), true),
            b'<' => (standard(code), cfg!(target_endian = "little")),
            b'>' | b'!' => (standard(code), cfg!(target_endian = "big")),
            _ => return None,
        };
        Some(Format {
            element,
            native_order,
        })
    }
}

/// Codes with the sizes of this machine's C compiler.
#[inline]
fn native(code: u8) -> ElementType {
    use ElementType::{SignedInteger, UnsignedInteger};
    match code {
        b'h' => SignedInteger {
            bytes: size_of::<c_short>(),
        },
        b'H' => UnsignedInteger {
            bytes: size_of::<c_ushort>(),
        },
        b'i' => SignedInteger {
            bytes: size_of::<c_int>(),
        },
        b'I' => UnsignedInteger {
            bytes: size_of::<c_uint>(),
        },
        b'l' => SignedInteger {
            bytes: size_of::<c_long>(),
        },
        b'L' => UnsignedInteger {
            bytes: size_of::<c_ulong>(),
        },
        b'q' => SignedInteger {
            bytes: size_of::<c_longlong>(),
        },
        b'Q' => UnsignedInteger {
            bytes: size_of::<c_ulonglong>(),
        },
        b'n' => SignedInteger {
            bytes: size_of::<isize>(),
        },
        b'N' => UnsignedInteger {
            bytes: size_of::<usize>(),
        },
        code => standard(code),
    }
}

/// Codes with the same sizes on every machine.
#[inline]
fn standard(code: u8) -> ElementType {
    use ElementType::{Bool, Float, SignedInteger, Unknown, UnsignedInteger};
    match code {
        b'b' => SignedInteger { bytes: 1 },
        b'h' => SignedInteger { bytes: 2 },
        b'i' | b'l' => SignedInteger { bytes: 4 },
        b'q' => SignedInteger { bytes: 8 },
        b'c' | b'B' => UnsignedInteger { bytes: 1 },
        b'H' => UnsignedInteger { bytes: 2 },
        b'I' | b'L' => UnsignedInteger { bytes: 4 },
        b'Q' => UnsignedInteger { bytes: 8 },
        b'e' => Float { bytes: 2 },
        b'f' => Float { bytes: 4 },
        b'd' => Float { bytes: 8 },
        b'?' => Bool,
        _ => Unknown,
    }
}

/// Rust types that the items of a buffer can be read as.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{buffer::{Element, PyBuffer}, prelude::*};
/// # fn main() -> PyResult<()> {
/// // Takes the items of any object that lends numbers of type `T`.
/// fn largest<T: Element + PartialOrd>(object: &Bound<'_, PyAny>) -> PyResult<Option<T>> {
///     let items = PyBuffer::<T>::get(object)?.to_vec(object.py())?;
///     Ok(items.into_iter().reduce(|a, b| if b > a { b } else { a }))
/// }
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let array = py.eval(c"__import__('array').array('h', [3, 7, 5])", None, None)?;
///     assert_eq!(largest::<i16>(&array)?, Some(7));
///     assert!(largest::<f32>(&array).is_err());
///     Ok(())
/// })?;
/// # Ok(())
/// # }
/// ```
///
/// # Safety
/// Every sequence of bytes of the type's size is a value of the type, and `is_compatible_format` is
/// true only for formats of items of that size.
pub unsafe trait Element: Copy {
    /// Whether items of that format, as the [`struct`](https://docs.python.org/3/library/struct.html)
    /// module writes it, are values of the type, in this machine's byte order.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::buffer::Element;
    ///
    /// assert!(f64::is_compatible_format(c"d"));
    /// assert!(!f64::is_compatible_format(c"f"), "of another size");
    /// let swapped = if cfg!(target_endian = "little") { c">d" } else { c"<d" };
    /// assert!(!f64::is_compatible_format(swapped), "in the other byte order");
    /// ```
    fn is_compatible_format(format: &CStr) -> bool;
}

macro_rules! elements {
    ($kind:ident: $($ty:ty),+) => {$(
        // SAFETY: - numbers have no invalid values;
        //         - the size is compared.
        unsafe impl Element for $ty {
            #[inline]
            fn is_compatible_format(format: &CStr) -> bool {
                is_compatible(format, ElementType::$kind { bytes: size_of::<$ty>() })
            }
        }
    )+};
}

#[inline]
fn is_compatible(format: &CStr, wanted: ElementType) -> bool {
    let Some(format) = Format::parse(format) else {
        return false;
    };
    let is_one_byte = matches!(
        wanted,
        ElementType::SignedInteger { bytes: 1 } | ElementType::UnsignedInteger { bytes: 1 }
    );
    format.element == wanted && (format.native_order || is_one_byte)
}

elements!(SignedInteger: i8, i16, i32, i64, isize);
elements!(UnsignedInteger: u8, u16, u32, u64, usize);
elements!(Float: f32, f64);

/// An item of a buffer that can be read but not written.
///
/// Others may write it, so there are no references to the value itself.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, buffer::{PyBuffer, ReadOnlyCell}, types::PyBytes};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let buffer = PyBuffer::<u8>::get(&PyBytes::new(py, b"abc"))?;
///     # #[allow(deprecated)]
///     let items: &[ReadOnlyCell<u8>] = buffer.as_slice(py).expect("one after the other");
///     assert_eq!(items[1].get(), b'b');
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct ReadOnlyCell<T: Element>(UnsafeCell<T>);

impl<T: Element> ReadOnlyCell<T> {
    /// A copy of the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let buffer = PyBuffer::<u8>::get(&PyBytes::new(py, b"abc"))?;
    ///     # #[allow(deprecated)]
    ///     let items = buffer.as_slice(py).expect("one after the other");
    ///     assert_eq!(items.iter().map(|item| item.get() as u32).sum::<u32>(), 294);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> T {
        // SAFETY: the cell is not `Sync`, and whoever lent it rules out writes by other threads.
        unsafe { *self.0.get() }
    }

    /// Where the value lies.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let buffer = PyBuffer::<u8>::get(&PyBytes::new(py, b"abc"))?;
    ///     # #[allow(deprecated)]
    ///     let items = buffer.as_slice(py).expect("one after the other");
    ///     assert_eq!(items[0].as_ptr(), buffer.buf_ptr().cast_const().cast());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self.0.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_give_kind_and_size() {
        use ElementType::*;
        for (format, expected) in [
            (c"b", SignedInteger { bytes: 1 }),
            (c"c", UnsignedInteger { bytes: 1 }),
            (c"=l", SignedInteger { bytes: 4 }),
            (
                c"l",
                SignedInteger {
                    bytes: size_of::<c_long>(),
                },
            ),
            (
                c"@n",
                SignedInteger {
                    bytes: size_of::<isize>(),
                },
            ),
            (c"=n", Unknown),
            (c"!?", Bool),
            (c"<e", Float { bytes: 2 }),
            (c"", Unknown),
            (c"2b", Unknown),
            (c"^l", Unknown),
            (c"T{b:x:}", Unknown),
        ] {
            assert_eq!(ElementType::from_format(format), expected, "{format:?}");
        }
    }

    #[test]
    fn items_in_the_other_byte_order_are_refused() {
        let (native, other) = if cfg!(target_endian = "little") {
            (c"<i", c">i")
        } else {
            (c">i", c"<i")
        };
        assert!(i32::is_compatible_format(native));
        assert!(i32::is_compatible_format(c"=i"));
        assert!(!i32::is_compatible_format(other));
        assert!(!i32::is_compatible_format(c"I"));
        assert!(!f32::is_compatible_format(c"i"));
    }

    #[test]
    fn single_bytes_have_no_order() {
        for format in [c"B", c"<B", c">B", c"=B", c"c"] {
            assert!(u8::is_compatible_format(format), "{format:?}");
        }
        assert!(!u8::is_compatible_format(c"?"));
    }
}
