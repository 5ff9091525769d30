//! Measurements by case and module: minima, ratios, means, and how they are shown.

use std::fmt::Write;

/// The module that ratios refer to.
const FLOOR: &str = "C";
/// The module that is on trial.
const OURS: &str = "pyrope";

/// The least time of each case with each module, in nanoseconds.
pub(super) struct Table {
    modules: Vec<String>,
    rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) case: String,
    /// In the order of the modules.
    times: Vec<Option<f64>>,
}

impl Table {
    pub(super) fn new<'a>(modules: impl Iterator<Item = &'a str>) -> Table {
        Table {
            modules: modules.map(str::to_owned).collect(),
            rows: Vec::new(),
        }
    }

    /// Notes a measurement; the least of several counts.
    pub(super) fn add(&mut self, case: &str, module: &str, ns: f64) {
        let count = self.modules.len();
        let Some(column) = self.modules.iter().position(|name| name == module) else {
            return;
        };
        let row = match self.rows.iter().position(|row| row.case == case) {
            Some(row) => row,
            None => {
                self.rows.push(Row {
                    case: case.to_owned(),
                    times: vec![None; count],
                });
                self.rows.len() - 1
            }
        };
        let time = &mut self.rows[row].times[column];
        *time = Some(time.map_or(ns, |least| least.min(ns)));
    }

    pub(super) fn modules(&self) -> &[String] {
        &self.modules
    }

    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Time of a case with a module, relative to C.
    pub(super) fn ratio(&self, row: &Row, module: &str) -> Option<f64> {
        Some(self.time(row, module)? / self.time(row, FLOOR)?)
    }

    /// The geometric mean of a module's ratios to C, over the cases that it has.
    pub(super) fn mean(&self, module: &str) -> Option<f64> {
        let logs: Vec<f64> = self
            .rows
            .iter()
            .filter_map(|row| self.ratio(row, module))
            .map(f64::ln)
            .collect();
        (!logs.is_empty()).then(|| (logs.iter().sum::<f64>() / logs.len() as f64).exp())
    }

    /// The table as text: a row a case, our worst cases and the means at the end.
    pub(super) fn render(&self) -> String {
        let width = self
            .rows
            .iter()
            .map(|row| row.case.chars().count())
            .max()
            .unwrap_or(0)
            .max(14);
        let mut text = format!("{:width$}", "case");
        for module in &self.modules {
            let _ = write!(text, " {module:>15}");
        }
        text.push_str("   ours to the best peer\n");
        for row in &self.rows {
            let _ = write!(text, "{:width$}", row.case);
            for module in &self.modules {
                match (self.time(row, module), self.ratio(row, module)) {
                    (Some(ns), Some(ratio)) => write!(text, " {ns:>9.1} {ratio:>5.2}"),
                    (Some(ns), None) => write!(text, " {ns:>9.1}      "),
                    (None, _) => write!(text, " {:>15}", "-"),
                }
                .expect("a string takes all that is written");
            }
            if let Some((peer, ratio)) = self.against_best_peer(row) {
                let _ = write!(text, "   {ratio:.2} ({peer})");
            }
            text.push('\n');
        }
        let _ = write!(text, "{:width$}", "geometric mean");
        for module in &self.modules {
            match self.mean(module) {
                Some(mean) => write!(text, " {mean:>15.3}"),
                None => write!(text, " {:>15}", "-"),
            }
            .expect("a string takes all that is written");
        }
        text.push_str("\n\n");
        text.push_str(&self.verdict());
        text
    }

    /// The worst ratios: to C, and to the best of the other libraries.
    fn verdict(&self) -> String {
        let mut text = String::new();
        let worst = |ratio: &dyn Fn(&Row) -> Option<f64>| {
            let all = self.rows.iter().filter_map(|row| Some((row, ratio(row)?)));
            all.max_by(|(_, a), (_, b)| a.total_cmp(b))
        };
        if let Some((row, ratio)) = worst(&|row| self.ratio(row, OURS)) {
            let _ = writeln!(text, "worst case to C: {} at {ratio:.2}", row.case);
        }
        if let Some((row, ratio)) =
            worst(&|row| self.against_best_peer(row).map(|(_, ratio)| ratio))
        {
            let _ = writeln!(
                text,
                "worst case to the best peer: {} at {ratio:.2}",
                row.case
            );
        }
        text
    }

    /// Our time relative to the fastest library on that case, C not counted.
    fn against_best_peer(&self, row: &Row) -> Option<(&str, f64)> {
        let ours = self.time(row, OURS)?;
        let peers = self
            .modules
            .iter()
            .filter(|name| *name != FLOOR && *name != OURS);
        peers
            .filter_map(|name| Some((name.as_str(), ours / self.time(row, name)?)))
            .max_by(|(_, a), (_, b)| a.total_cmp(b))
    }

    fn time(&self, row: &Row, module: &str) -> Option<f64> {
        row.times[self.modules.iter().position(|name| name == module)?]
    }

    /// `{"title": .., "modules": [..], "cases": [{"case": .., "ns": {..}}, ..]}`
    pub(super) fn json(&self, title: &str) -> String {
        let names: Vec<String> = self.modules.iter().map(|name| quoted(name)).collect();
        let mut cases = Vec::new();
        for row in &self.rows {
            let times: Vec<String> = self
                .modules
                .iter()
                .filter_map(|name| Some(format!("{}: {:.2}", quoted(name), self.time(row, name)?)))
                .collect();
            cases.push(format!(
                "  {{\"case\": {}, \"ns\": {{{}}}}}",
                quoted(&row.case),
                times.join(", ")
            ));
        }
        format!(
            "{{\"title\": {}, \"modules\": [{}], \"cases\": [\n{}\n]}}\n",
            quoted(title),
            names.join(", "),
            cases.join(",\n")
        )
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Table {
        let mut table = Table::new(["C", "pyrope", "pyo3", "nanobind"].into_iter());
        for (case, module, ns) in [
            ("call", "C", 10.0),
            ("call", "C", 12.0),
            ("call", "pyrope", 11.0),
            ("call", "pyo3", 22.0),
            ("call", "nanobind", 10.0),
            ("len", "C", 20.0),
            ("len", "pyrope", 40.0),
            ("len", "pyo3", 80.0),
        ] {
            table.add(case, module, ns);
        }
        table
    }

    #[test]
    fn the_least_time_counts_and_ratios_are_to_c() {
        let table = sample();
        assert_eq!(table.ratio(&table.rows[0], "pyrope"), Some(1.1));
        assert_eq!(table.ratio(&table.rows[1], "nanobind"), None);
    }

    #[test]
    fn means_are_geometric() {
        let mean = sample().mean("pyo3").unwrap();
        assert!((mean - (2.2f64 * 4.0).sqrt()).abs() < 1e-9);
    }

    #[test]
    fn the_best_peer_is_the_fastest_that_has_the_case() {
        let text = sample().render();
        assert!(
            text.contains("1.10 (nanobind)") && text.contains("0.50 (pyo3)"),
            "{text}"
        );
        assert!(text.contains("worst case to C: len at 2.00"), "{text}");
    }

    #[test]
    fn json_is_quoted() {
        let mut table = Table::new(["C"].into_iter());
        table.add("a \"b\"", "C", 1.0);
        assert!(table
            .json("t")
            .contains(r#"{"case": "a \"b\"", "ns": {"C": 1.00}}"#));
    }
}
