//! Macros: constants, and names that stand for others.

use super::*;

impl Reader<'_> {
    /// Macros without parameters that may have a constant value.
    pub(super) fn macros(&mut self, entities: &[Entity<'_>]) -> BTreeMap<String, Macro> {
        let mut macros = BTreeMap::new();
        let mut strings = Vec::new();
        for entity in entities {
            let Some(name) = entity.get_name() else {
                continue;
            };
            if entity.get_kind() != EntityKind::MacroDefinition
                || entity.is_function_like_macro()
                || self.items.contains_key(&name)
            {
                continue;
            }
            let tokens: Vec<String> = entity.get_range().map_or_else(Vec::new, |range| {
                range
                    .tokenize()
                    .iter()
                    .map(|token| token.get_spelling())
                    .collect()
            });
            if tokens.len() < 2 {
                continue;
            }
            if let [_, text] = &tokens[..] {
                if let Some(text) = text
                    .strip_prefix('"')
                    .and_then(|text| text.strip_suffix('"'))
                {
                    let Some((header, line)) = self.header(entity) else {
                        continue;
                    };
                    let kind = Kind::Const {
                        ty: "&str".to_owned(),
                        value: Value::Str(text.to_owned()),
                    };
                    strings.push(Item {
                        header,
                        name,
                        kind,
                        line,
                    });
                    continue;
                }
            }
            let hex = tokens
                .iter()
                .any(|token| token.starts_with("0x") || token == "<<");
            if let Some((header, line)) = self.header(entity) {
                macros.insert(name, Macro { header, line, hex });
            }
        }
        for item in strings {
            self.add(item);
        }
        macros
    }

    /// Macros with parameters, which are functions as far as their users can tell.
    pub(super) fn call_macros(&mut self, entities: &[Entity<'_>]) {
        for entity in entities {
            if entity.get_kind() != EntityKind::MacroDefinition || !entity.is_function_like_macro()
            {
                continue;
            }
            let Some(name) = entity.get_name().filter(|name| !name.starts_with('_')) else {
                continue;
            };
            if self.items.contains_key(&name) {
                continue;
            }
            if let Some((header, line)) = self.header(entity) {
                self.add(Item {
                    header,
                    name,
                    kind: Kind::CallMacro,
                    line,
                });
            }
        }
    }

    pub(super) fn value(&self, entity: &Entity<'_>, hex: bool) -> Option<Kind> {
        let ty = entity.get_type()?;
        let name = self.ty(&ty, Place::Field).ok()?;
        let int = |value: i128| Kind::Const {
            ty: name.clone(),
            value: Value::Int { value, hex },
        };
        Some(match entity.evaluate()? {
            EvaluationResult::SignedInteger(value) => int(value.into()),
            EvaluationResult::UnsignedInteger(value) => int(value.into()),
            EvaluationResult::Float(value) => Kind::Const {
                ty: "c_double".to_owned(),
                value: Value::Float(value),
            },
            EvaluationResult::String(text) => Kind::Const {
                ty: "&str".to_owned(),
                value: Value::Str(text.into_string().ok()?),
            },
            _ => return None,
        })
    }

    /// PyPy renames functions by macros: `#define PyList_New PyPyList_New`.
    pub(super) fn apply_renames(&mut self, entities: &[Entity<'_>]) {
        let mut renames = HashMap::new();
        for entity in entities {
            if entity.get_kind() == EntityKind::MacroDefinition && !entity.is_function_like_macro()
            {
                let tokens: Vec<String> = entity.get_range().map_or_else(Vec::new, |range| {
                    range
                        .tokenize()
                        .iter()
                        .map(|token| token.get_spelling())
                        .collect()
                });
                if let [name, target] = &tokens[..] {
                    if !target.trim_start_matches('_').starts_with("PyPy") {
                        continue;
                    }
                    renames.insert(target.clone(), name.clone());
                }
            }
        }
        // What is not renamed has its own name as a symbol, not one that begins with PyPy.
        for item in self.items.values_mut() {
            match &mut item.kind {
                Kind::Function(function) => function.symbol = Some(item.name.clone()),
                Kind::Static { symbol, .. } => *symbol = Some(item.name.clone()),
                _ => {}
            }
        }
        for (symbol, name) in renames {
            let Some(mut item) = self.items.remove(&symbol) else {
                continue;
            };
            match &mut item.kind {
                Kind::Function(function) => function.symbol = Some(symbol),
                Kind::Static {
                    symbol: of_static, ..
                } => *of_static = Some(symbol),
                _ => {}
            }
            item.name.clone_from(&name);
            self.items.insert(name, item);
        }
    }
}
