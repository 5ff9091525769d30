//! What a word is.

use std::collections::HashMap;

/// Adds the words of `text` to `counts`, in lower case.
pub(crate) fn count(text: &[u8], counts: &mut HashMap<String, u64>) {
    let mut lower = String::new();
    for word in text.split(|byte| !(byte.is_ascii_alphanumeric() || *byte == b'_')) {
        if word.is_empty() {
            continue;
        }
        lower.clear();
        lower.extend(
            word.iter()
                .map(|byte| char::from(byte.to_ascii_lowercase())),
        );
        match counts.get_mut(&lower) {
            Some(count) => *count += 1,
            None => {
                counts.insert(lower.clone(), 1);
            }
        }
    }
}
