//! From a C type to the Rust type that stands for it.

use clang::{Type, TypeKind};

use super::*;

impl Reader<'_> {
    /// A C type in Rust's words.
    pub(super) fn ty(&self, ty: &Type<'_>, place: Place) -> Result<String, String> {
        let kind = ty.get_kind();
        Ok(match kind {
            TypeKind::Void => "c_void".to_owned(),
            TypeKind::Bool => "bool".to_owned(),
            TypeKind::CharS | TypeKind::CharU => "c_char".to_owned(),
            TypeKind::SChar => "c_schar".to_owned(),
            TypeKind::UChar => "c_uchar".to_owned(),
            TypeKind::Short => "c_short".to_owned(),
            TypeKind::UShort => "c_ushort".to_owned(),
            TypeKind::Int => "c_int".to_owned(),
            TypeKind::UInt => "c_uint".to_owned(),
            TypeKind::Long => "c_long".to_owned(),
            TypeKind::ULong => "c_ulong".to_owned(),
            TypeKind::LongLong => "c_longlong".to_owned(),
            TypeKind::ULongLong => "c_ulonglong".to_owned(),
            TypeKind::Float => "c_float".to_owned(),
            TypeKind::Double => "c_double".to_owned(),
            TypeKind::Pointer => return self.pointer(&ty.get_pointee_type().ok_or("no pointee")?),
            TypeKind::ConstantArray | TypeKind::IncompleteArray if place == Place::Param => {
                return self.pointer(&ty.get_element_type().ok_or("no element")?);
            }
            TypeKind::ConstantArray => {
                let element = self.ty(&ty.get_element_type().ok_or("no element")?, Place::Field)?;
                format!("[{element}; {}]", ty.get_size().ok_or("no size")?)
            }
            TypeKind::IncompleteArray => {
                let element = self.ty(&ty.get_element_type().ok_or("no element")?, Place::Field)?;
                format!("[{element}; 0]")
            }
            TypeKind::Elaborated => {
                return self.ty(&ty.get_elaborated_type().ok_or("no type")?, place)
            }
            TypeKind::Typedef => return self.named(ty, place),
            TypeKind::Record | TypeKind::Enum => {
                let tag = ty
                    .get_declaration()
                    .and_then(|tag| tag.get_name())
                    .unwrap_or_default();
                if !named_tag(&tag) {
                    return Err("an unnamed type".to_owned());
                }
                self.tags.get(&tag).cloned().unwrap_or(tag)
            }
            TypeKind::FunctionPrototype | TypeKind::FunctionNoPrototype => {
                return self.callback(ty)
            }
            TypeKind::Auto | TypeKind::Unexposed
                if ty.get_canonical_type() != *ty && function_type(ty).is_none() =>
            {
                return self.ty(&ty.get_canonical_type(), place)
            }
            _ if function_type(ty).is_some() => return self.callback(ty),
            other => return Err(format!("a type of kind {other:?}")),
        })
    }

    fn named(&self, ty: &Type<'_>, place: Place) -> Result<String, String> {
        let declaration = ty.get_declaration().ok_or("no declaration")?;
        let name = declaration.get_name().ok_or("no name")?;
        let known = match name.as_str() {
            "int8_t" => "i8",
            "uint8_t" => "u8",
            "int16_t" => "i16",
            "uint16_t" => "u16",
            "int32_t" => "i32",
            "uint32_t" => "u32",
            "int64_t" => "i64",
            "uint64_t" => "u64",
            "size_t" | "ssize_t" | "wchar_t" | "FILE" | "intptr_t" | "uintptr_t" | "time_t"
            | "pthread_key_t" => &name,
            "va_list" | "__builtin_va_list" | "__gnuc_va_list" => {
                return Err("takes a va_list".to_owned())
            }
            _ => "",
        };
        if !known.is_empty() {
            return Ok(known.to_owned());
        }
        if self.header(&declaration).is_none() {
            return self.ty(&ty.get_canonical_type(), place);
        }
        let private = name.starts_with('_') && !self.data.wanted(&name);
        let canonical = ty.get_canonical_type();
        if private && !matches!(canonical.get_kind(), TypeKind::Record | TypeKind::Enum) {
            let under = declaration.get_typedef_underlying_type().ok_or("no type")?;
            return self.ty(&under, place);
        }
        if self.callbacks.contains(&name) {
            return Ok(format!("Option<{name}>"));
        }
        if matches!(canonical.get_kind(), TypeKind::Pointer) {
            let under = declaration.get_typedef_underlying_type().ok_or("no type")?;
            return if name.starts_with("Py") {
                Ok(name)
            } else {
                self.ty(&under, place)
            };
        }
        Ok(name)
    }

    fn pointer(&self, pointee: &Type<'_>) -> Result<String, String> {
        if function_type(pointee).is_some() {
            return self.callback(pointee);
        }
        let constant = constant(pointee);
        let mut text = self.ty(pointee, Place::Field)?;
        if text.starts_with('_') && !self.data.wanted(&text) {
            text = "c_void".to_owned();
        }
        Ok(format!(
            "*{} {text}",
            if constant { "const" } else { "mut" }
        ))
    }

    fn callback(&self, function: &Type<'_>) -> Result<String, String> {
        let params = function.get_argument_types().unwrap_or_default();
        let result = function.get_result_type().ok_or("no result")?;
        let function = self.signature(
            params.into_iter().map(|ty| (None, Some(ty))),
            &result,
            function.is_variadic(),
        )?;
        let mut text: Vec<&str> = function.params.iter().map(|p| p.ty.as_str()).collect();
        if function.variadic {
            text.push("...");
        }
        let result = function
            .result
            .map(|r| format!(" -> {r}"))
            .unwrap_or_default();
        Ok(format!(
            "Option<unsafe extern \"C\" fn({}){result}>",
            text.join(", ")
        ))
    }
}
