//! Docstrings as literals.

/// The literal, indented; empty if there is nothing to say.
pub(super) fn literal(indent: usize, text: &str) -> String {
    let margin = " ".repeat(indent);
    let lines = lines(text);
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{margin}\"\"\"{}\"\"\"\n", last_line(line)),
        lines => {
            let mut literal = format!("{margin}\"\"\"");
            for (i, line) in lines.iter().enumerate() {
                if i > 0 && !line.is_empty() {
                    literal.push_str(&margin);
                }
                literal.push_str(line);
                literal.push('\n');
            }
            literal + &margin + "\"\"\"\n"
        }
    }
}

/// The lines, escaped, without common indentation and without blank lines around them.
fn lines(text: &str) -> Vec<String> {
    let escaped = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let all: Vec<&str> = escaped.lines().map(str::trim_end).collect();
    let indent = all
        .iter()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let mut lines: Vec<String> = all
        .iter()
        .enumerate()
        .map(|(i, line)| match i {
            0 => line.trim_start().to_owned(),
            _ => line.get(indent..).unwrap_or_default().to_owned(),
        })
        .collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let blank = lines.iter().take_while(|line| line.is_empty()).count();
    lines.drain(..blank);
    if let Some(first) = lines.first_mut() {
        *first = first.trim_start().to_owned();
        // A quote after the opening ones would be one of them.
        if first.starts_with('"') {
            first.insert(0, '\\');
        }
    }
    lines
}

/// A quote before the closing ones would be one of them.
fn last_line(line: &str) -> String {
    match line.strip_suffix('"') {
        Some(rest) if !rest.ends_with('\\') => format!("{rest}\\\""),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn short_ones_are_one_line() {
        assert_eq!(literal(4, " Adds. \n"), "    \"\"\"Adds.\"\"\"\n");
        assert_eq!(literal(0, "\n \n"), "");
    }

    #[test]
    fn longer_ones_keep_their_lines() {
        assert_eq!(
            literal(4, "Adds.\n\n    a  \n      b\n"),
            "    \"\"\"Adds.\n\n    a\n      b\n    \"\"\"\n"
        );
    }

    #[test]
    fn quotes_and_backslashes_are_what_they_were() {
        assert_eq!(literal(0, "say \"hi\""), "\"\"\"say \"hi\\\"\"\"\"\n");
        assert_eq!(literal(0, "\"a\" \\d"), "\"\"\"\\\"a\" \\\\d\"\"\"\n");
        assert_eq!(literal(0, "a \"\"\" b"), "\"\"\"a \\\"\\\"\\\" b\"\"\"\n");
    }
}
