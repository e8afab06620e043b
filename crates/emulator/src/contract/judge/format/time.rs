//! Points in time, as RFC 3339 writes them.

/// The number that so many digits are.
fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0, |number, byte| {
        let digit = char::from(*byte).to_digit(10)?;
        Some(number * 10 + digit)
    })
}

/// `full-date` of RFC 3339.
pub(super) fn is_date(text: &[u8]) -> bool {
    let &[_, _, _, _, b'-', _, _, b'-', _, _] = text else {
        return false;
    };
    let parts = [&text[..4], &text[5..7], &text[8..]].map(digits);
    let [Some(year), Some(month), Some(day)] = parts else {
        return false;
    };
    let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// `date-time` of RFC 3339.
pub(super) fn is_date_time(text: &[u8]) -> bool {
    text.split_at_checked(10).is_some_and(|(date, rest)| {
        let time = rest.strip_prefix(b"T").or_else(|| rest.strip_prefix(b"t"));
        is_date(date) && time.is_some_and(is_time)
    })
}

/// `full-time` of RFC 3339. A leap second is at the end of a day in UTC.
fn is_time(text: &[u8]) -> bool {
    let Some((time, rest)) = text.split_first_chunk::<8>() else {
        return false;
    };
    let [_, _, b':', _, _, b':', _, _] = time else {
        return false;
    };
    let parts = [&time[..2], &time[3..5], &time[6..]].map(digits);
    let [
        Some(hour @ ..=23),
        Some(minute @ ..=59),
        Some(second @ ..=60),
    ] = parts
    else {
        return false;
    };
    let rest = match rest.strip_prefix(b".") {
        Some(fraction) => {
            let end = fraction.iter().position(|byte| !byte.is_ascii_digit());
            match end {
                Some(end) if end > 0 => &fraction[end..],
                _ => return false,
            }
        }
        None => rest,
    };
    // Minutes that are added to the local time to have that of UTC.
    let offset = match rest {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let [Some(hours @ ..=23), Some(minutes @ ..=59)] =
                [&rest[1..3], &rest[4..]].map(digits)
            else {
                return false;
            };
            let minutes = hours * 60 + minutes;
            if *sign == b'-' {
                minutes
            } else {
                DAY - minutes
            }
        }
        _ => return false,
    };
    second < 60 || (hour * 60 + minute + offset) % DAY == DAY - 1
}

/// Minutes of a day.
const DAY: u32 = 24 * 60;

#[cfg(test)]
mod tests {
    use crate::contract::judge::format::tests::told_apart;

    #[test]
    fn a_date_is_one_of_the_calendar() {
        told_apart(
            "date",
            &["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"],
            &[
                "",
                "2023-02-29",
                "1900-02-29",
                "2024-00-01",
                "2024-13-01",
                "2024-04-31",
                "2024-01-00",
                "2024-1-01",
                "2024-01-01 ",
                "20240101",
                "+024-01-01",
                "２024-1-1",
            ],
        );
    }

    #[test]
    fn a_date_time_has_an_offset_and_leap_seconds_only_where_they_are() {
        told_apart(
            "date-time",
            &[
                "2024-05-06T07:08:09Z",
                "2024-05-06t07:08:09z",
                "2024-05-06T07:08:09.123456789+05:30",
                "2016-12-31T23:59:60Z",
                "2016-12-31T15:59:60-08:00",
                "2017-01-01T05:29:60.5+05:30",
                "2024-05-06T23:59:59-23:59",
            ],
            &[
                "2024-05-06",
                "2024-05-06T07:08:09",
                "2024-05-06 07:08:09Z",
                "2024-05-06T24:00:00Z",
                "2024-05-06T07:60:00Z",
                "2024-05-06T07:08:61Z",
                "2024-05-06T07:08:60Z",
                "2024-05-06T07:08:09.Z",
                "2024-05-06T07:08:09+24:00",
                "2024-05-06T07:08:09+05:60",
                "2024-05-06T07:08:09+0530",
                "2024-05-06T07:08:09Zé",
                "2024-02-30T07:08:09Z",
                "2016-12-31T23:59:60+01:00",
            ],
        );
    }
}
