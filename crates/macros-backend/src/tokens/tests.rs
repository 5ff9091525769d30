//! What templates become.

use proc_macro2::{Literal, Spacing, TokenTree};

use super::{content_of, format_ident, quote, ToTokens, TokenStream};

fn text(tokens: &TokenStream) -> String {
    tokens.to_string()
}

/// What the same text is to the lexer.
fn as_parsed(source: &str) -> String {
    let tokens: TokenStream = source.parse().expect("tokens");
    tokens.to_string()
}

#[test]
fn tokens_are_those_of_the_text() {
    let (template, source) = (
        quote! {
            #[doc(hidden)]
            pub const fn f<'a, T>(x: &'a T, y: Vec<Vec<u8>>) -> Option<&'static str>
            where
                T: ?Sized + for<'b> Fn(&'b u8) -> u8,
            {
                let _ = (x.0, 'c', '\'', '\u{e9}', "a \" b # (", 1u8, 0x1f, 2.5, b"x\"", c"y", b'z', 1..=2);
                a::<B>() && c || !d; e += 1; r#type
            }
        },
        r#"
            #[doc(hidden)]
            pub const fn f<'a, T>(x: &'a T, y: Vec<Vec<u8>>) -> Option<&'static str>
            where
                T: ?Sized + for<'b> Fn(&'b u8) -> u8,
            {
                let _ = (x.0, 'c', '\'', '\u{e9}', "a \" b # (", 1u8, 0x1f, 2.5, b"x\"", c"y", b'z', 1..=2);
                a::<B>() && c || !d; e += 1; r#type
            }
        "#,
    );
    // Whether a mark touches a lifetime is nothing to the compiler.
    let plain = |text: String| text.replace(' ', "");
    assert_eq!(plain(text(&template)), plain(as_parsed(source)));
    assert_eq!(count(template), count(source.parse().expect("tokens")));
}

fn count(tokens: TokenStream) -> usize {
    let each = tokens.into_iter().map(|tree| match tree {
        TokenTree::Group(group) => 1 + count(content_of(&group)),
        _ => 1,
    });
    each.sum()
}

#[test]
fn names_are_replaced() {
    let (a, b) = (quote!(x y), Literal::usize_unsuffixed(3));
    let (none, some): (Option<TokenStream>, _) = (None, Some(&a));
    assert_eq!(
        text(&quote!(#a { [#b] } #none (#some) #[cfg(#a)])),
        as_parsed("x y { [3] } (x y) #[cfg(x y)]")
    );
    let (word, name) = ("a\"b", format_ident!("__f{}", 2));
    assert_eq!(text(&quote!(#word.#name)), as_parsed("\"a\\\"b\".__f2"));
    assert!(quote!().is_empty());
}

#[test]
fn lists_are_repeated() {
    let numbers: Vec<TokenStream> = ["1", "2", "3"].map(|n| n.parse().expect("tokens")).into();
    let (two, empty) = (&numbers[..2], Vec::<TokenStream>::new());
    let one = quote!(z);
    assert_eq!(text(&quote!(f(#(#numbers),*))), as_parsed("f(1, 2, 3)"));
    assert_eq!(text(&quote!(#(#numbers,)* end)), as_parsed("1, 2, 3, end"));
    assert_eq!(text(&quote!(#(#numbers)*)), as_parsed("1 2 3"));
    assert_eq!(text(&quote!(#(#empty),* end)), as_parsed("end"));
    // What is no list comes each time, and the shortest list ends it.
    assert_eq!(
        text(&quote!(#((#one, ")", #two: #numbers));* #one * 2)),
        as_parsed("(z, \")\", 1: 1); (z, \")\", 2: 2) z * 2")
    );
}

#[test]
fn marks_are_joint_as_they_are_written() {
    let spacings: Vec<Spacing> = quote!(:: -> > = 'a)
        .into_iter()
        .filter_map(|tree| match tree {
            TokenTree::Punct(punct) => Some(punct.spacing()),
            _ => None,
        })
        .collect();
    let (joint, alone) = (Spacing::Joint, Spacing::Alone);
    assert_eq!(spacings, [joint, alone, joint, alone, alone, alone, joint]);
    assert_eq!(true.to_token_stream().to_string(), "true");
}
