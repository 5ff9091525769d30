//! What an editor needs: broken input leaves the rest of an expansion intact, and the tokens of the
//! expansion point to the user's, so that renaming and "go to definition" work.

use proc_macro2::{TokenStream, TokenTree};

fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .unwrap_or_else(|error| panic!("{source}: {error}"))
}

fn pymethods(source: &str) -> TokenStream {
    pyrope_macros_backend::pymethods("::pyrope", TokenStream::new(), tokens(source))
}

fn pyfunction(source: &str) -> TokenStream {
    pyrope_macros_backend::pyfunction("::pyrope", TokenStream::new(), tokens(source))
}

fn pymodule(source: &str) -> TokenStream {
    pyrope_macros_backend::pymodule("::pyrope", TokenStream::new(), tokens(source))
}

/// Whether an identifier stands in the stream, at any depth.
fn mentions(stream: &TokenStream, word: &str) -> bool {
    !positions(stream, word).is_empty()
}

/// Line and column of each mention of an identifier.
fn positions(stream: &TokenStream, word: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for tree in stream.clone() {
        match tree {
            TokenTree::Ident(ident) if ident == word => {
                let start = ident.span().start();
                found.push((start.line, start.column));
            }
            TokenTree::Group(group) => found.extend(positions(&group.stream(), word)),
            _ => {}
        }
    }
    found
}

const HALF_TYPED: &[&str] = &[
    "self.",
    "let x = ;",
    "let x =",
    "if x {",
    "match self.x { Some(",
    "foo(bar, ",
    "for i in",
    "self.x.unwrap_or(|",
    "let Some(y) = x else",
    "return x y z",
    "#[cfg(",
    "'a: loop { break 'a",
    "x as",
    "async move {",
    "fn inner(",
    "\u{e9}\u{e9}",
];

/// An editor closes what is open before it expands.
fn closed(body: &str) -> String {
    let mut open = Vec::new();
    for c in body.chars() {
        match c {
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    body.chars().chain(open.into_iter().rev()).collect()
}

#[test]
fn half_typed_bodies_of_methods() {
    for body in HALF_TYPED.iter().map(|body| closed(body)) {
        let output = pymethods(&format!(
            "impl Foo {{ fn before(&self) {{}} fn broken(&self) {{ {body} }} fn after(&self) {{}} }}"
        ));
        let text = output.to_string();
        assert!(!text.contains("compile_error"), "{body}: {text}");
        for name in ["before", "broken", "after"] {
            assert!(
                text.contains(&format!("\"{name}\\0")),
                "{body}: no `{name}` in {text}"
            );
        }
    }
}

#[test]
fn half_typed_bodies_of_functions() {
    for body in HALF_TYPED.iter().map(|body| closed(body)) {
        let output = pyfunction(&format!("fn broken(x: i32) -> i32 {{ {body} }}"));
        assert!(!mentions(&output, "compile_error"), "{body}: {output}");
        assert!(mentions(&output, "__PYMODULE_ITEM"), "{body}: {output}");
    }
}

#[test]
fn half_typed_bodies_in_modules() {
    for body in HALF_TYPED.iter().map(|body| closed(body)) {
        let output = pymodule(&format!(
            "mod m {{ #[pyfunction] fn good() {{}} fn broken() {{ {body} }} #[pyclass] struct Last; }}"
        ));
        let text = output.to_string();
        assert!(!text.contains("compile_error"), "{body}: {text}");
        assert!(text.contains("good :: __PYMODULE_ITEM"), "{body}: {text}");
        assert!(text.contains("Last :: __PYMODULE_ITEM"), "{body}: {text}");

        let output = pymodule(&format!("fn m(m: &Bound<'_, PyModule>) {{ {body} }}"));
        assert!(!mentions(&output, "compile_error"), "{body}: {output}");
        assert!(mentions(&output, "__PYMODULE_ITEM"), "{body}: {output}");
    }
}

#[test]
fn a_broken_signature_leaves_the_other_methods_in_the_block() {
    for broken in [
        "fn",
        "fn broken",
        "fn broken(x",
        "pub",
        "fn broken(&self, x:",
        "const X: ",
    ] {
        let output = pymethods(&format!(
            "impl Foo {{ fn before(&self) {{}} {} ; fn after(&self) {{}} }}",
            closed(broken)
        ));
        let text = output.to_string();
        for name in ["fn before", "fn after"] {
            assert!(text.contains(name), "{broken}: no `{name}` in {text}");
        }
    }
}

fn derive_from(source: &str) -> TokenStream {
    pyrope_macros_backend::derive_from_py_object("::pyrope", tokens(source))
}

#[test]
fn a_broken_function_leaves_the_items_of_a_module() {
    for broken in [
        "fn broken(x:",
        "fn broken() ->",
        "struct Broken {",
        "use super::",
        "const X:",
    ] {
        let output = pymodule(&format!(
            "mod m {{ #[pyfunction] fn before() {{}} {} ; #[pyclass] struct After; }}",
            closed(broken)
        ));
        let text = output.to_string();
        for name in ["fn before", "struct After", "__PYMODULE_ITEM"] {
            assert!(text.contains(name), "{broken}: no `{name}` in {text}");
        }
    }
}

#[test]
fn a_value_that_is_missing_leaves_the_class_and_its_conversions() {
    for option in [
        "name =",
        "module =",
        "extends =",
        "freelist =",
        "crate =",
        "rename_all =",
        "=",
        ",",
    ] {
        let output = pyrope_macros_backend::pyclass(
            "::pyrope",
            tokens(option),
            tokens("struct Foo { #[pyo3(get)] x: i32, y: }"),
        );
        let text = output.to_string();
        assert!(text.contains("struct Foo"), "{option}: {text}");
        let output = pyrope_macros_backend::pyclass(
            "::pyrope",
            tokens(option),
            tokens("struct Foo { #[pyo3(get)] x: i32 }"),
        );
        for name in ["PyClassImpl", "PyClass", "IntoPyObject"] {
            assert!(mentions(&output, name), "{option}: no {name} in {output}");
        }
    }
}

#[test]
fn a_half_typed_derive_still_converts() {
    for attribute in [
        "item(",
        "attribute(",
        "from_py_with =",
        "default =",
        "=",
        "item, ite",
    ] {
        let attribute = closed(attribute);
        let output = derive_from(&format!(
            "struct Foo {{ #[pyo3({attribute})] x: i32, y: String }}"
        ));
        assert!(mentions(&output, "FromPyObject"), "{attribute}: {output}");
        let output = pyrope_macros_backend::derive_into_py_object(
            "::pyrope",
            tokens(&format!("struct Foo {{ #[pyo3({attribute})] x: i32 }}")),
        );
        assert!(mentions(&output, "IntoPyObject"), "{attribute}: {output}");
    }
}

#[test]
fn a_half_typed_signature_leaves_the_function_its_handle() {
    for signature in ["(", "(a", "(a, *", "(a = ", "(a, /, b = 1, **", "a", ""] {
        let signature = closed(signature);
        let output = pyfunction(&format!(
            "#[pyo3(signature = {signature})] fn f(a: i32, b: i32) {{ a. }}"
        ));
        assert!(
            mentions(&output, "__PYMODULE_ITEM"),
            "{signature}: {output}"
        );
        let output = pymethods(&format!(
            "impl Foo {{ fn before(&self) {{}} #[pyo3(signature = {signature})] fn f(&self, a: i32, b: i32) {{}} }}"
        ));
        let text = output.to_string();
        for name in ["fn before", "fn f"] {
            assert!(text.contains(name), "{signature}: no `{name}` in {text}");
        }
    }
}

#[test]
fn half_typed_attributes_do_not_panic() {
    for attribute in [
        "pyo3(",
        "pyo3(get",
        "pyo3(name = ",
        "pyo3(signature = (a, ",
        "pyo3(=)",
        "pyo3",
    ] {
        let attribute = closed(attribute);
        let class = format!("struct Foo {{ #[{attribute}] x: i32 }}");
        let output = pyrope_macros_backend::pyclass("::pyrope", TokenStream::new(), tokens(&class));
        assert!(mentions(&output, "PyClassImpl"), "{attribute}: {output}");
        let output = pyfunction(&format!("#[{attribute}] fn f(a: i32) {{}}"));
        assert!(
            mentions(&output, "__PYMODULE_ITEM"),
            "{attribute}: {output}"
        );
    }
}

#[test]
fn a_renamed_method_is_renamed_in_the_expansion() {
    let source = "impl Foo {\n    fn total(&self) {}\n    #[getter]\n    fn get_size(&self) {}\n}";
    let output = pymethods(source);
    // Once in the block itself, once in the call.
    assert_eq!(positions(&output, "total"), [(2, 7), (2, 7)]);
    assert_eq!(positions(&output, "get_size"), [(4, 7), (4, 7)]);
    let function = positions(&pyfunction("fn run() {}"), "run");
    assert!(
        function.len() >= 3 && function.iter().all(|at| *at == (1, 3)),
        "{function:?}"
    );
}

#[test]
fn a_type_that_does_not_convert_is_blamed_where_it_stands() {
    let output = pyfunction("fn f(a: Thing,\n    b: Vec<Thing>) -> Other { body() }");
    assert_eq!(positions(&output, "FromArgument"), [(1, 8)]);
    assert_eq!(positions(&output, "__argument"), [(2, 7)]);
    assert_eq!(positions(&output, "ReturnValue"), [(2, 22)]);
}
