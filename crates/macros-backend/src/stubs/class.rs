//! Classes, and what comes from their fields, options and variants.

use super::attribute::constant;
use super::function::{accessor, bare, positional, signed, typed, Described};
use super::json::Json;
use super::types::{class as class_of, hint, named, none, string, tuple};
use super::{doc_entry, number, number_of, record};
use crate::model::class::{Class, ClassData, Field};
use crate::model::variant::{FieldsKind, RichVariant, Variant};
use crate::syntax::{self};
use crate::tokens::{quote, ToTokens, TokenStream};

pub(super) fn records(class: &Class) -> TokenStream {
    let ident = class.item.ident.to_token_stream();
    let number = quote!(<#ident as __rt::PyClassImpl>::STUB);
    let mut writer = Writer {
        class: &ident,
        number: &number,
        records: TokenStream::new(),
    };
    writer.class(class);
    for field in class.fields() {
        writer.field(field);
    }
    writer.options(class);
    match &class.data {
        ClassData::Plain(variants) => variants.iter().for_each(|variant| writer.plain(variant)),
        ClassData::Rich(variants) => variants.iter().for_each(|variant| writer.rich(variant)),
        ClassData::Struct(_) | ClassData::Other => {}
    }
    let records = writer.records;
    quote! {
        impl #ident {
            #[doc(hidden)]
            pub const __PYROPE_STUB: __rt::Handle = __rt::Handle::Record(#number);
        }
        #records
    }
}

struct Writer<'a> {
    class: &'a TokenStream,
    /// The number of the class's record.
    number: &'a TokenStream,
    records: TokenStream,
}

impl Writer<'_> {
    fn class(&mut self, class: &Class) {
        let ident = self.class;
        let mut entries = vec![
            ("type", Json::text("class")),
            ("name", Json::text(&class.name)),
            ("id", number_of(self.number)),
        ];
        if let Some(base) = &class.options.extends {
            entries.push(("bases", Json::Array(vec![hint("TYPE", &base.value, None)])));
        }
        let is_rich = matches!(class.data, ClassData::Rich(_));
        let decorators = if class.options.subclass.is_some() || is_rich {
            // Only the compiler knows how large an instance is.
            let marked = "{\"type\":\"attribute\",\"value\":{\"type\":\"name\",\
                          \"id\":\"typing_extensions\"},\"attr\":\"disjoint_base\"}";
            let is_disjoint = quote!({ use __rt::NoHint as _; __rt::Hint::<#ident>::DISJOINT });
            Json::Parts(vec![quote!(__rt::Json::IfDisjoint(#is_disjoint, #marked))])
        } else {
            named("typing", "final")
        };
        entries.push(("decorators", Json::Array(vec![decorators])));
        entries.extend(doc_entry(&class.doc));
        self.records.extend(record(&[], &Json::Object(entries)));
    }

    fn add(&mut self, cfgs: &[syntax::Attribute], described: Described<'_>) {
        let json = described.json(vec![("parent", number_of(self.number))]);
        self.records.extend(record(cfgs, &json));
    }

    /// A method that an option makes, with its parameters after `self`.
    fn special(&mut self, name: &str, params: Vec<Json>, returns: Json) {
        let list = std::iter::once(bare("self")).chain(params).collect();
        self.add(
            &[],
            Described {
                name,
                arguments: positional(list),
                returns,
                decorators: Vec::new(),
                is_async: false,
                doc: None,
            },
        );
    }

    fn field(&mut self, field: &Field) {
        let class = Some(self.class);
        // What is said of the field is said once.
        let described = |arguments, returns, decorator, doc| Described {
            name: &field.name,
            arguments: positional(arguments),
            returns,
            decorators: vec![decorator],
            is_async: false,
            doc,
        };
        if field.get {
            let (own, returns) = (vec![bare("self")], hint("OUTPUT", &field.ty, class));
            let property = named("builtins", "property");
            let getter = described(own, returns, property, Some(&field.doc));
            self.add(&field.cfgs, getter);
        }
        if field.set {
            let value = typed("value", hint("INPUT", &field.ty, class));
            let setter = accessor(self.number, &field.name, "setter");
            let doc = Some(&field.doc).filter(|_| !field.get);
            let setter = described(vec![bare("self"), value], none(), setter, doc);
            self.add(&field.cfgs, setter);
        }
    }

    fn options(&mut self, class: &Class) {
        let options = &class.options;
        let (boolean, text, integer) = (
            || named("builtins", "bool"),
            || named("builtins", "str"),
            || named("builtins", "int"),
        );
        let is_plain = matches!(class.data, ClassData::Plain(_));
        if options.eq.is_some() || options.eq_int.is_some() {
            for name in ["__eq__", "__ne__"] {
                self.special(
                    name,
                    vec![typed("value", named("builtins", "object"))],
                    boolean(),
                );
            }
        }
        if options.ord.is_some() {
            for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
                self.special(name, vec![typed("value", class_of(self.number))], boolean());
            }
        }
        if options.hash.is_some() {
            self.special("__hash__", Vec::new(), integer());
        }
        if options.str_.is_some() {
            self.special("__str__", Vec::new(), text());
        }
        if is_plain {
            self.special("__repr__", Vec::new(), text());
            self.special("__int__", Vec::new(), integer());
        }
        if options.new.is_some() {
            self.of_fields(class);
        }
        if options.generic.is_some() {
            self.add(
                &[],
                Described {
                    name: "__class_getitem__",
                    arguments: positional(vec![bare("cls"), typed("key", named("typing", "Any"))]),
                    returns: named("types", "GenericAlias"),
                    decorators: vec![named("builtins", "classmethod")],
                    is_async: false,
                    doc: None,
                },
            );
        }
    }

    /// `new = "from_fields"`
    fn of_fields(&mut self, class: &Class) {
        let params = class.fields().iter().enumerate().map(|(i, field)| {
            let name = match field.name.as_str() {
                "" => field.parameter(i).to_string(),
                name => name.to_owned(),
            };
            typed(&name, hint("INPUT", &field.ty, Some(self.class)))
        });
        let arguments = Json::Object(vec![
            ("posonlyargs", Json::Array(vec![bare("cls")])),
            ("args", Json::Array(params.collect())),
        ]);
        self.constructor(arguments);
    }

    fn constructor(&mut self, arguments: Json) {
        let returns = class_of(self.number);
        self.add(
            &[],
            Described {
                name: "__new__",
                arguments,
                returns,
                decorators: Vec::new(),
                is_async: false,
                doc: None,
            },
        );
    }

    /// A variant without data: an instance among the class's attributes.
    fn plain(&mut self, variant: &Variant) {
        let ty = || class_of(self.number);
        let json = constant(&variant.name, self.number, None, ty, Some(&variant.doc));
        self.records.extend(record(&variant.cfgs, &json));
    }

    /// A variant with data: a class inside of the enum's.
    fn rich(&mut self, variant: &RichVariant) {
        let number = number();
        let number = quote!(#number);
        let mut entries = vec![
            ("type", Json::text("class")),
            ("name", Json::text(&variant.variant.name)),
            ("id", number_of(&number)),
            ("parent", number_of(self.number)),
            ("bases", Json::Array(vec![class_of(self.number)])),
            ("decorators", Json::Array(vec![named("typing", "final")])),
        ];
        entries.extend(doc_entry(&variant.variant.doc));
        let mut own = Writer {
            class: self.class,
            number: &number,
            records: record(&[], &Json::Object(entries)),
        };
        own.variant(variant);
        let (cfgs, records) = (&variant.variant.cfgs, own.records);
        self.records
            .extend(quote!(#(#cfgs)* const _: () = { #records };));
    }

    fn variant(&mut self, variant: &RichVariant) {
        let class = self.class;
        self.constructor(signed(
            Some("cls"),
            &variant.signature,
            &variant.fields,
            Some(class),
        ));
        let names = variant
            .fields
            .iter()
            .map(|field| string(&field.name()))
            .collect();
        let json = constant(
            "__match_args__",
            self.number,
            Some(tuple(names)),
            none,
            None,
        );
        self.records.extend(record(&[], &json));
        for field in &variant.fields {
            let described = Described {
                name: &field.name(),
                arguments: positional(vec![bare("self")]),
                returns: hint("OUTPUT", &field.ty, Some(class)),
                decorators: vec![named("builtins", "property")],
                is_async: false,
                doc: None,
            };
            self.add(&[], described);
        }
        if variant.kind == FieldsKind::Tuple {
            let index = typed("key", named("typing", "SupportsIndex"));
            self.special("__getitem__", vec![index], named("typing", "Any"));
            self.special("__len__", Vec::new(), named("builtins", "int"));
        }
    }
}
