//! Accessors of fields.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use crate::expand::{c_string, definition};
use crate::model::class::Field;

/// The getter and the setter that a field asks for.
pub(crate) fn accessors(field: &Field, class: &Ident) -> Vec<TokenStream> {
    let mut items = Vec::new();
    if field.get {
        items.push(getter(field, class));
    }
    if field.set {
        items.push(setter(field, class));
    }
    items
}

fn getter(field: &Field, class: &Ident) -> TokenStream {
    let (cfgs, member, name) = (&field.cfgs, &field.member, c_string(&field.name));
    let doc = definition::doc(None, &field.doc);
    let span = field.type_span();
    let get = quote_spanned!(span=> (&&__rt::Field(&__slf.#member)).get(__py));
    quote! {
        #(#cfgs)*
        {
            fn __body<'py>(
                __py: __rt::Python<'py>,
                __slf: *mut __rt::PyObject,
                _: __rt::Slots<'_, 'py>
            ) -> __rt::Outcome {
                use __rt::{FieldByClone as _, FieldByRef as _, FieldRefused as _};
                let __slf = unsafe { __rt::self_ref::<#class>(__py, __slf) }?;
                #get
            }
            __rt::getter(#name, #doc, __body)
        }
    }
}

fn setter(field: &Field, class: &Ident) -> TokenStream {
    let (cfgs, member, name) = (&field.cfgs, &field.member, c_string(&field.name));
    let doc = definition::doc(None, &field.doc);
    let span = field.type_span();
    let value = quote_spanned!(span=> __rt::FromPyObject::__argument(__args, 0)?);
    quote! {
        #(#cfgs)*
        {
            fn __body<'py>(
                __py: __rt::Python<'py>,
                __slf: *mut __rt::PyObject,
                __args: __rt::Slots<'_, 'py>
            ) -> __rt::OutcomeInt {
                let __value = #value;
                let mut __slf = unsafe { __rt::self_mut::<#class>(__py, __slf) }?;
                __slf.#member = __value;
                __rt::unit()
            }
            __rt::setter(#name, #doc, __body)
        }
    }
}
