//! Numbers as JSON has them: 1 and 1.0 are the same, and none is rounded to be compared with another.

use std::cmp::Ordering;

use serde_json::Number;

/// The largest power of two that no integer of a JSON value reaches.
const BEYOND_INTEGERS: f64 = 18_446_744_073_709_551_616.0;

/// Whether a number has no fraction, however it is written.
pub(super) fn is_integer(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|float| float.fract() == 0.0)
}

pub(super) fn is_positive(number: &Number) -> bool {
    float(number) > 0.0
}

/// The order of two numbers.
pub(super) fn compare(left: &Number, right: &Number) -> Ordering {
    match (integer(left), integer(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        (Some(left), None) => with_float(left, float(right)),
        (None, Some(right)) => with_float(right, float(left)).reverse(),
        (None, None) => float(left).total_cmp(&float(right)),
    }
}

/// The value of what is written without a fraction and without an exponent.
fn integer(number: &Number) -> Option<i128> {
    number.as_i128()
}

fn float(number: &Number) -> f64 {
    number.as_f64().unwrap_or_default() + 0.0
}

fn with_float(integer: i128, float: f64) -> Ordering {
    if float.abs() >= BEYOND_INTEGERS {
        return 0.0_f64.total_cmp(&float);
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is in range and whole")]
    let whole = float.trunc() as i128;
    let by_fraction = || 0.0_f64.total_cmp(&(float.fract() + 0.0));
    integer.cmp(&whole).then_with(by_fraction)
}

/// A number that is the same for numbers that are equal.
pub(super) fn hashed(number: &Number) -> u64 {
    float(number).to_bits()
}

/// Whether `number` is a multiple of `step`, which is above 0; both are taken as they are written.
pub(super) fn is_multiple(number: &Number, step: &Number) -> bool {
    let (mut number, step) = (Decimal::of(number), Decimal::of(step));
    for _ in number.exponent..step.exponent {
        if number.digits % 10 != 0 {
            return false;
        }
        number.digits /= 10;
    }
    let shifted = step.exponent..number.exponent;
    shifted.fold(number.digits % step.digits, |rest, _| {
        rest * 10 % step.digits
    }) == 0
}

/// `digits` times ten to the power of `exponent`.
struct Decimal {
    digits: i128,
    exponent: i32,
}

impl Decimal {
    fn of(number: &Number) -> Self {
        let text = number.to_string();
        let (mantissa, power) = text.split_once('e').unwrap_or((&text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let places = i32::try_from(fraction.len()).unwrap_or_default();
        // A JSON number has at most 20 digits and its exponent at most 3.
        Self {
            digits: format!("{whole}{fraction}").parse().unwrap_or_default(),
            exponent: power.parse::<i32>().unwrap_or_default() - places,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn numbers_are_compared_without_rounding() {
        let rising = [
            "-1e300",
            "-18446744073709551617.5",
            "-9223372036854775808",
            "-1.5",
            "-1",
            "-0.5",
            "0",
            "0.5",
            "1",
            "9007199254740992.0",
            "9007199254740993",
            "18446744073709551615",
            "18446744073709551616.0",
            "1e300",
        ];
        for (at, left) in rising.iter().enumerate() {
            for (other, right) in rising.iter().enumerate() {
                let order = compare(&number(left), &number(right));
                assert_eq!(order, at.cmp(&other), "{left} {right}");
            }
        }
        for [left, right] in [["1", "1.0"], ["0", "-0.0"], ["0.0", "-0.0"], ["100", "1e2"]] {
            let (left, right) = (number(left), number(right));
            assert_eq!(compare(&left, &right), Ordering::Equal, "{left} {right}");
            assert_eq!(hashed(&left), hashed(&right), "{left} {right}");
        }
    }

    #[test]
    fn a_number_without_a_fraction_is_an_integer() {
        for (text, whole) in [
            ("1", true),
            ("1.0", true),
            ("-0.0", true),
            ("1e300", true),
            ("1.5", false),
            ("1e-300", false),
        ] {
            assert_eq!(is_integer(&number(text)), whole, "{text}");
        }
    }

    #[test]
    fn a_multiple_is_one_of_what_is_written() {
        for (text, step, multiple) in [
            ("6", "3", true),
            ("7", "3", false),
            ("-6", "3", true),
            ("0", "0.01", true),
            ("0.3", "0.1", true),
            ("19.99", "0.01", true),
            ("19.995", "0.01", false),
            ("1e300", "0.1", true),
            ("1e300", "7", false),
            ("7e300", "7", true),
            ("1", "1e300", false),
            ("1e-300", "1", false),
            ("18446744073709551615", "5", true),
            ("4.0", "2", true),
            ("5", "2.5", true),
        ] {
            assert_eq!(
                is_multiple(&number(text), &number(step)),
                multiple,
                "{text} {step}"
            );
        }
    }
}
