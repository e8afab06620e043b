//! Draws one chart: reads it as JSON from standard input, and writes it as SVG to the file that is its argument.

use std::env;
use std::error::Error;
use std::io;
use std::ops::Range;
use std::path::PathBuf;

use plotters::prelude::*;
use serde::Deserialize;

const SIZE: (u32, u32) = (720, 400);
const FONT: &str = "sans-serif";
/// Told apart without colours, too, by the legend's order.
const COLOURS: [RGBColor; 4] = [
    RGBColor(0x1f, 0x77, 0xb4),
    RGBColor(0xd6, 0x61, 0x1a),
    RGBColor(0x2c, 0x8a, 0x2c),
    RGBColor(0x6a, 0x4c, 0x93),
];

/// What is drawn: one curve for each program.
#[derive(Deserialize)]
struct Chart {
    title: String,
    x: String,
    y: String,
    /// Whether each step to the right is ten times the one before.
    logarithmic: bool,
    curves: Vec<Curve>,
}

#[derive(Deserialize)]
struct Curve {
    name: String,
    points: Vec<(f64, f64)>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let chart: Chart = serde_json::from_reader(io::stdin())?;
    let file = env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or("argument: the file to write")?;
    let area = SVGBackend::new(&file, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    let mut plane = ChartBuilder::on(&area)
        .caption(&chart.title, (FONT, 18))
        .margin(12)
        .x_label_area_size(44)
        .y_label_area_size(72)
        .build_cartesian_2d(chart.across(), chart.up())?;
    plane
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_desc(&chart.x)
        .y_desc(&chart.y)
        .x_labels(8)
        .x_label_formatter(&|x| chart.x_label(*x))
        .y_label_formatter(&|y| format!("{y:.0}"))
        .draw()?;
    for (curve, colour) in chart.curves.iter().zip(COLOURS.iter().cycle()) {
        let points: Vec<_> = curve
            .points
            .iter()
            .map(|(x, y)| (chart.place(*x), *y))
            .collect();
        plane
            .draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)))?
            .label(&curve.name)
            .legend(|(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2)));
        plane.draw_series(
            points
                .into_iter()
                .map(|point| Circle::new(point, 3, colour.filled())),
        )?;
    }
    plane
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE.mix(0.8))
        .border_style(TRANSPARENT)
        .draw()?;
    area.present()?;
    Ok(())
}

impl Chart {
    /// Where a number stands on the horizontal axis.
    fn place(&self, x: f64) -> f64 {
        if self.logarithmic { x.log10() } else { x }
    }

    fn x_label(&self, place: f64) -> String {
        if self.logarithmic {
            format!("{:.0}", 10_f64.powf(place))
        } else {
            format!("{place:.0}")
        }
    }

    fn across(&self) -> Range<f64> {
        let all = self.curves.iter().flat_map(|curve| &curve.points);
        let places = all.map(|(x, _)| self.place(*x));
        let (low, high) = places.fold((f64::MAX, f64::MIN), |(low, high), x| {
            (low.min(x), high.max(x))
        });
        low..high
    }

    /// From nothing, with room for the legend above.
    fn up(&self) -> Range<f64> {
        let all = self.curves.iter().flat_map(|curve| &curve.points);
        0.0..all.map(|(_, y)| *y).fold(0.0, f64::max) * 1.35
    }
}
