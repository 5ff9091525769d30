//! The chart of the guide: ratios to C as horizontal bars, written as SVG by hand.

use std::fmt::Write;

use super::table::Table;

const LEFT: f64 = 210.0;
const RIGHT: f64 = 60.0;
const WIDTH: f64 = 860.0;
const BAR: f64 = 7.0;
const GAP: f64 = 8.0;
const TOP: f64 = 64.0;
/// Bars beyond this ratio are cut, and say their figure.
const MOST: f64 = 5.0;
const COLOURS: [&str; 6] = [
    "#4c72b0", "#b5b5b5", "#dd8452", "#55a868", "#c44e52", "#8172b3",
];

/// The ratios to C of all modules but C itself.
pub(super) fn calls(table: &Table, title: &str) -> String {
    let modules: Vec<&str> = table
        .modules()
        .iter()
        .map(String::as_str)
        .filter(|m| *m != "C")
        .collect();
    let group = modules.len() as f64 * BAR + GAP;
    let height = TOP + (table.rows().len() as f64 + 1.0) * group + 20.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
         font-family=\"sans-serif\" font-size=\"11\">\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    text(
        &mut svg,
        10.0,
        20.0,
        "start",
        &format!("Time of a call, relative to C by hand ({title})"),
    );
    for (at, module) in modules.iter().enumerate() {
        let x = LEFT + at as f64 * 90.0;
        rect(&mut svg, x, 32.0, 10.0, 10.0, COLOURS[at % COLOURS.len()]);
        text(&mut svg, x + 14.0, 41.0, "start", module);
    }
    for tick in 0..=MOST as u32 {
        let x = place(f64::from(tick));
        let _ = writeln!(
            svg,
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{:.1}\" stroke=\"{}\"/>",
            height - 20.0,
            if tick == 1 { "#000000" } else { "#dddddd" }
        );
        text(&mut svg, x, TOP - 4.0, "middle", &tick.to_string());
    }

    let means: Vec<Option<f64>> = modules.iter().map(|module| table.mean(module)).collect();
    bars(&mut svg, TOP + 4.0, "geometric mean", &means);
    for (at, row) in table.rows().iter().enumerate() {
        let ratios: Vec<Option<f64>> = modules
            .iter()
            .map(|module| table.ratio(row, module))
            .collect();
        bars(
            &mut svg,
            TOP + 4.0 + (at as f64 + 1.0) * group,
            &row.case,
            &ratios,
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// One case: its name, and a bar for each module that has it.
fn bars(svg: &mut String, top: f64, name: &str, ratios: &[Option<f64>]) {
    let middle = top + ratios.len() as f64 * BAR / 2.0 + 4.0;
    text(svg, LEFT - 8.0, middle, "end", name);
    for (at, ratio) in ratios.iter().enumerate() {
        let Some(ratio) = ratio else { continue };
        let y = top + at as f64 * BAR;
        rect(
            svg,
            LEFT,
            y,
            place(*ratio) - LEFT,
            BAR - 1.0,
            COLOURS[at % COLOURS.len()],
        );
        if *ratio > MOST {
            text(
                svg,
                place(*ratio) + 3.0,
                y + BAR,
                "start",
                &format!("{ratio:.1}"),
            );
        }
    }
}

fn place(ratio: f64) -> f64 {
    LEFT + ratio.min(MOST) / MOST * (WIDTH - LEFT - RIGHT)
}

fn rect(svg: &mut String, x: f64, y: f64, width: f64, height: f64, colour: &str) {
    let _ = writeln!(
        svg,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{colour}\"/>"
    );
}

fn text(svg: &mut String, x: f64, y: f64, anchor: &str, content: &str) {
    let content = content.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{content}</text>"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_module_but_c_has_a_bar_in_each_case_and_in_the_mean() {
        let mut table = Table::new(["C", "pyrope", "pyo3"].into_iter());
        for (module, ns) in [("C", 10.0), ("pyrope", 11.0), ("pyo3", 90.0)] {
            table.add("Vec<f64> & more", module, ns);
        }
        let svg = calls(&table, "test");
        assert_eq!(svg.matches(COLOURS[0]).count(), 3);
        assert!(svg.contains("Vec&lt;f64> &amp; more"));
        assert!(svg.contains(">9.0<"), "a bar that is cut says its figure");
    }
}
