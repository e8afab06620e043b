//! The page on testing shows what runs.

#[test]
fn the_examples_in_typescript_and_python_are_lines_of_the_tests() {
    let page = include_str!("../../../../../docs/testing.md");
    let typescript = include_str!("../../../../../tests/foreign/control.test.ts");
    let python = include_str!("../../../../../tests/foreign/python/test_control.py");
    for (language, tests) in [("ts", typescript), ("python", python)] {
        let fence = format!("```{language}\n");
        let shown = page.split(&fence).skip(1);
        let shown: Vec<&str> = shown
            .map(|rest| rest.split("```").next().unwrap())
            .collect();
        assert!(shown.len() >= 2, "{language}");
        for lines in shown {
            assert!(tests.contains(lines), "no test has these lines:\n{lines}");
        }
    }
}
