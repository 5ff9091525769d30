//! What is read as what, and that it is written as it was.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::literal::{value, Value};
use super::{
    parse2, parse_with, Attribute, DeriveInput, GenericArgument, Input, LitStr, Meta, Parse, Path,
    PathArguments, ReturnType, Type,
};

use crate::tokens::{content_of, quote, ToTokens, TokenStream};

fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .unwrap_or_else(|error| panic!("{source}: {error}"))
}

fn read<T: Parse>(source: &str) -> T {
    parse2(tokens(source)).unwrap_or_else(|error| panic!("{source}: {}", error.to_compile_error()))
}

/// Without the differences of spaces.
fn text(code: &dyn ToTokens) -> String {
    code.to_token_stream().to_string().replace(' ', "")
}

/// As a macro of the user's passes a parameter on.
fn invisible(tokens: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::None, tokens.into())).into()
}

pub(super) fn shape(ty: &Type) -> &'static str {
    match ty {
        Type::Group(_) => "group",
        Type::Paren(_) => "parentheses",
        Type::Reference(_) => "reference",
        Type::Path(_) => "path",
        Type::ImplTrait(_) => "impl",
        Type::Never(_) => "never",
        Type::Tuple(_) => "tuple",
        Type::Brackets(_) => "brackets",
        Type::Other(_) => "other",
    }
}

#[test]
fn types_are_read_to_their_end() {
    for (source, expected) in [
        ("i32", "path"),
        ("::std::vec::Vec<u8>", "path"),
        ("Vec::<u8>", "path"),
        ("<T as Iterator<Item = u8>>::Item", "path"),
        ("HashMap<&'a str, Vec<Vec<(A, B)>>>", "path"),
        ("Array<-1, { N + 1 }, 'x'>", "path"),
        ("Iter<Item = Fn(A) -> B, Other: X<Y>>", "path"),
        (
            "Box<dyn Fn(&str, Vec<u8>) -> Vec<u8> + Send + 'static>",
            "path",
        ),
        ("Fn(A, B) -> C", "path"),
        ("&T", "reference"),
        ("&'a mut [T]", "reference"),
        ("&&T", "reference"),
        ("()", "tuple"),
        ("(A,)", "tuple"),
        ("(A, Vec<B>)", "tuple"),
        ("(A)", "parentheses"),
        ("(dyn A + Send)", "parentheses"),
        ("[u8; 4]", "brackets"),
        ("[u8]", "brackets"),
        ("!", "never"),
        ("impl Fn(A) -> B + use<'a, T>", "impl"),
        ("dyn for<'a> Fn(&'a A) + Send", "other"),
        ("A + Send", "other"),
        ("*const A", "other"),
        ("*mut Vec<A>", "other"),
        ("_", "other"),
        ("fn(A, B) -> C", "other"),
        ("for<'a> unsafe extern \"C\" fn(&'a A)", "other"),
        ("extern fn()", "other"),
        ("some::ty!(a, b)", "other"),
    ] {
        let ty: Type = read(source);
        assert_eq!(shape(&ty), expected, "{source}");
        assert_eq!(text(&ty), text(&tokens(source)));
        // The same before something else.
        for after in [", B", "> x", "= 1", "where T: A", "{}", ";"] {
            if after.starts_with('>') && source == "!" {
                continue;
            }
            let both = tokens(&format!("{source} {after}"));
            let read = parse_with(both, |input| {
                let ty: Type = input.parse()?;
                input.parse::<TokenStream>()?;
                Ok(ty)
            });
            let read =
                read.unwrap_or_else(|error| panic!("{source}: {}", error.to_compile_error()));
            assert_eq!(text(&read), text(&tokens(source)), "before {after}");
        }
    }
}

#[test]
fn what_is_no_type_is_refused() {
    for source in [
        "", "1", "{}", "Vec<", "Vec<A B>", "(A B)", "&", "*A", "fn", "<A>", "->", "A B",
    ] {
        assert!(parse2::<Type>(tokens(source)).is_err(), "{source}");
    }
}

#[test]
fn arguments_of_types() {
    let Type::Path(path) = read("a::Map<'x, &A, 3, true, Item = B>") else {
        panic!("a path")
    };
    let last = path.segments.last().expect("a segment");
    assert_eq!(last.ident, "Map");
    let PathArguments::AngleBracketed(list) = &last.arguments else {
        panic!("arguments")
    };
    assert!(matches!(
        &list[..],
        [
            GenericArgument::Lifetime(_),
            GenericArgument::Type(Type::Reference(_)),
            GenericArgument::Other,
            GenericArgument::Other,
            GenericArgument::Other
        ]
    ));
}

#[test]
fn names_are_paths_of_one_segment() {
    let name = |source: &str| read::<Path>(source).get_ident().map(ToString::to_string);
    assert_eq!(name("A").as_deref(), Some("A"));
    assert_eq!(name("r#type").as_deref(), Some("r#type"));
    for source in ["::A", "a::A", "A<B>", "<A>::B"] {
        assert_eq!(name(source), None, "{source}");
    }
}

#[test]
fn parameters_of_macros_are_seen_through() {
    let ty: Type = parse2(invisible(quote!(&str))).expect("a type");
    assert_eq!(shape(&ty), "group");
    let path = [invisible(quote!(Vec<u8>)), quote!(::Item)];
    let ty: Type = parse2(path.into_iter().collect()).expect("a type");
    assert_eq!(shape(&ty), "path");
    let literal: LitStr = parse2(invisible(quote!("x"))).expect("a literal");
    assert_eq!(literal.value(), "x");

    let (vis, none, ty) = (
        invisible(quote!(pub(crate))),
        invisible(TokenStream::new()),
        invisible(quote!(&'static str)),
    );
    let meta = invisible(quote!(doc = "x"));
    let item = quote!(#[#meta] #vis struct A<T> { #none x: #ty, #vis y: T }).to_token_stream();
    let item: DeriveInput = parse2(item).expect("an item");
    assert_eq!(
        text(&item),
        "#[doc=\"x\"]pub(crate)structA<T>{x:&'staticstr,pub(crate)y:T}"
    );
    let tuple = quote!(struct A(#none #ty, #vis (crate::B), pub (crate::B)););
    let item: DeriveInput = parse2(tuple).expect("an item");
    assert_eq!(
        text(&item),
        "structA(&'staticstr,pub(crate)(crate::B),pub(crate::B));"
    );
}

#[test]
fn items_are_written_as_they_were() {
    for source in [
        "struct A;",
        "pub struct A { x: i32, pub(in a::b) y: Vec<A>, }",
        "pub(super) struct A<'a, T: B<C = D> + 'a = E, const N: usize = 3>(T, pub [u8; N],) where T: F<G>;",
        "struct A<T> where T: Fn(u8) -> u8, for<'a> &'a T: B {}",
        "#[doc = \"x\"] #[a::b(c, d = 1)] enum A { B = 1 << 2, #[c] D(u8, E), F { g: H, }, }",
        "enum A {}",
        "#[unsafe(no_mangle)] struct A;",
        "union A { x: u8, y: f32 }",
    ] {
        assert_eq!(text(&read::<DeriveInput>(source)), text(&tokens(source)));
    }
}

#[test]
fn generics_as_an_impl_wants_them() {
    let item: DeriveInput = read("struct A<T: B = C, 'a: 'b, const N: usize = 1>(T);");
    assert_eq!(text(&item.generics.for_impl()), "<'a:'b,T:B,constN:usize>");
    assert_eq!(text(&item.generics.as_arguments()), "<'a,T,N>");
}

#[test]
fn attributes_and_their_values() {
    let attrs = parse_with(
        tokens("#[a] #[a::b(c = 1)] #[doc = concat!(\"x\", \"y\")]"),
        Attribute::parse_outer,
    );
    let attrs = attrs.expect("attributes");
    assert!(matches!(attrs[0].meta, Meta::Path(_)));
    assert!(attrs[0].path().is_ident("a"));
    assert!(matches!(&attrs[1].meta, Meta::List(_, list) if text(&content_of(list)) == "c=1"));
    assert!(
        matches!(&attrs[2].meta, Meta::NameValue(.., value) if text(value) == "concat!(\"x\",\"y\")")
    );
}

#[test]
fn a_result_may_be_none() {
    let output = |source: &str| read::<ReturnType>(source);
    assert!(matches!(output(""), ReturnType::Default));
    assert!(matches!(output("-> !"), ReturnType::Type(_, ty) if shape(&ty) == "never"));
}

#[test]
fn marks_of_several_characters_are_joint() {
    let input = |source: &str| {
        let group = Group::new(Delimiter::Brace, tokens(source).into());
        Input::inside(&group)
    };
    assert!(input(":: a").peek("::"));
    assert!(!input(": : a").peek("::"));
    assert!(input(":: a").peek(":"));
    assert!(input("&&").peek("&"));
    assert!(input("pub fn").peek2("fn"));
    assert!(!input("public").peek("pub"));
    assert!(!input("").peek("pub"));
}

#[test]
fn values_of_literals() {
    let shown = |source: &str| {
        let Some(TokenTree::Literal(literal)) = tokens(source).into_iter().next() else {
            panic!("{source} is no literal")
        };
        match value(&literal) {
            Some(Value::Number(digits)) => format!("number {digits}"),
            Some(Value::Text(text)) => format!("text {text}"),
            Some(Value::Char(c)) => format!("char {c}"),
            None => "none".to_owned(),
        }
    };
    for (source, expected) in [
        ("1_000u64", "number 1000"),
        ("0", "number 0"),
        ("00", "number 0"),
        ("007u8", "number 7"),
        ("0.5", "number 0.5"),
        ("0e1", "number 0e1"),
        ("1e+3", "number 1e3"),
        ("0xFF_u8", "number 255"),
        ("0b101", "number 5"),
        ("0o17", "number 15"),
        (
            "0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffff_f",
            "number 5444517870735015415413993718908291383295",
        ),
        ("1.5f32", "number 1.5"),
        ("2.", "number 2."),
        ("1f64", "number 1"),
        ("1e10", "number 1e10"),
        ("1.5E-3_f64", "number 1.5e-3"),
        (r#""a\n\x41\u{1F600}\"\\\0""#, "text a\nA\u{1F600}\"\\\0"),
        ("\"a\\\n   b\"", "text ab"),
        ("\"a\nb\"", "text a\nb"),
        ("r\"a\\n\"", "text a\\n"),
        ("r##\"a\"#b\"##", "text a\"#b"),
        (r"'\''", "char '"),
        (r"'\u{e9}'", "char \u{e9}"),
        ("b\"x\"", "none"),
        ("b'x'", "none"),
        ("c\"x\"", "none"),
    ] {
        assert_eq!(shown(source), expected, "{source}");
    }
}

#[test]
fn mistakes_say_what_was_expected() {
    let message = |result: super::Result<Type>| match result {
        Ok(_) => "none".to_owned(),
        Err(error) => text(&error.to_compile_error()),
    };
    let of = |source: &str| message(parse2(tokens(source)));
    assert_eq!(of("1"), "::core::compile_error!{\"expectedatype\"}");
    assert_eq!(
        of(""),
        "::core::compile_error!{\"unexpectedendofinput,expectedatype\"}"
    );
    assert_eq!(of("A B"), "::core::compile_error!{\"unexpectedtoken\"}");
    assert_eq!(of("Vec<A B>"), "::core::compile_error!{\"expected`,`\"}");
}
