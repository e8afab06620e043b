// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated, unused_imports)]
use super::support::sample::{matching, text};
use super::support::{Broken, ListLimit, NumberLimit, Segment, SizeLimit, StringLimit};
use identity_facade_core::Invalid;
use kitchen_sink_raw::Client;

/// Every list whose length is limited.
pub static LISTS: &[ListLimit<Client>] = &[
    #[cfg(feature = "mixed-calls")]
    ListLimit {
        operation: "createOld",
        field: "body",
        min: 1usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_old()
                    .room(text(0usize, 0))
                    .body((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "repeated",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "comma",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .comma(
                        (0..n)
                            .map(|i| matching("^[a-z]+$", 0usize, i))
                            .collect::<Vec<_>>(),
                    )
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "brackets",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .brackets(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "colors",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .colors(
                        (0..n)
                            .map(|i| {
                                [
                                    kitchen_sink_raw::shared::Color::Red,
                                    kitchen_sink_raw::shared::Color::Green,
                                    kitchen_sink_raw::shared::Color::Navy,
                                ][i % 3usize]
                            })
                            .collect::<Vec<_>>(),
                    )
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "X-List",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .x_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    ListLimit {
        operation: "checkAnyOfItems",
        field: "items",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .check_any_of_items()
                    .body(
                        kitchen_sink_raw::rules::CheckAnyOfItemsBody::builder().items(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    kitchen_sink_raw::rules::CheckAnyOfItemsBodyItemsItem::builder()
                                        .id(text(0usize, 0))
                                })
                                .collect::<Vec<_>>(),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "grid[0]",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .grid(vec![
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ])
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "grid",
        min: 1usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .grid(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        (0..0usize)
                                            .map(|i| {
                                                let _ = i;
                                                1i64
                                            })
                                            .collect::<Vec<_>>()
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "inline.deep.deeper",
        min: 0usize,
        max: 1usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .make_shape()
                .body(
                    kitchen_sink_raw::shapes::EverythingInput::builder()
                        .bounded(text(2usize, 0))
                        .id(text(0usize, 0))
                        .inline(
                            kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                                .deep(
                                    kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                        .deeper(
                                            (0..n)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                                })
                                                .collect::<Vec<_>>(),
                                        ),
                                ),
                        )
                        .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                        .numbers(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    1i64
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "names",
        min: 0usize,
        max: 4usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .names((0..n).map(|i| text(1usize, i)).collect::<Vec<_>>())
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "nullables",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .nullables(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        text(0usize, 0)
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "numbers",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "people",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        kitchen_sink_raw::shared::NamedInput::builder()
                                            .name(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "secrets.keys",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .secrets(
                                kitchen_sink_raw::shapes::SecretsInput::builder().keys(
                                    (0..n)
                                        .map(|i| {
                                            let _ = i;
                                            "secret"
                                        })
                                        .collect::<Vec<_>>(),
                                ),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "tree.branches",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .tree(
                                kitchen_sink_raw::shapes::TreeInput::builder()
                                    .branches(
                                        (0..n)
                                            .map(|i| {
                                                let _ = i;
                                                kitchen_sink_raw::shapes::TreeInput::builder()
                                                    .leaf(text(0usize, 0))
                                            })
                                            .collect::<Vec<_>>(),
                                    )
                                    .leaf(text(0usize, 0)),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "changeShape",
        field: "tags",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .change_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::ChangeShapeBody::builder()
                            .tags((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "grid[0]",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .grid(vec![
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ])
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "grid",
        min: 1usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .grid(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        (0..0usize)
                                            .map(|i| {
                                                let _ = i;
                                                1i64
                                            })
                                            .collect::<Vec<_>>()
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "inline.deep.deeper",
        min: 0usize,
        max: 1usize,
        call: |client, n| {
            Box::pin(async move {
                client
                .replace_shape()
                .shape_id(text(0usize, 0))
                .body(
                    kitchen_sink_raw::shapes::EverythingInput::builder()
                        .bounded(text(2usize, 0))
                        .id(text(0usize, 0))
                        .inline(
                            kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                                .deep(
                                    kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                        .deeper(
                                            (0..n)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                                })
                                                .collect::<Vec<_>>(),
                                        ),
                                ),
                        )
                        .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                        .numbers(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    1i64
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "names",
        min: 0usize,
        max: 4usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .names((0..n).map(|i| text(1usize, i)).collect::<Vec<_>>())
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "nullables",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .nullables(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        text(0usize, 0)
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "numbers",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "people",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        kitchen_sink_raw::shared::NamedInput::builder()
                                            .name(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "secrets.keys",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .secrets(
                                kitchen_sink_raw::shapes::SecretsInput::builder().keys(
                                    (0..n)
                                        .map(|i| {
                                            let _ = i;
                                            "secret"
                                        })
                                        .collect::<Vec<_>>(),
                                ),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "tree.branches",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .tree(
                                kitchen_sink_raw::shapes::TreeInput::builder()
                                    .branches(
                                        (0..n)
                                            .map(|i| {
                                                let _ = i;
                                                kitchen_sink_raw::shapes::TreeInput::builder()
                                                    .leaf(text(0usize, 0))
                                            })
                                            .collect::<Vec<_>>(),
                                    )
                                    .leaf(text(0usize, 0)),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().beside(
                            kitchen_sink_raw::unions::BesideInput::builder()
                                .pet(kitchen_sink_raw::unions::BesidePetInput::Dog(
                                    (kitchen_sink_raw::unions::DogInput::builder()
                                        .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                        .tricks(
                                            (0..n).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        ))
                                    .try_into()
                                    .map_err(Invalid::from)?,
                                ))
                                .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().by_type(
                            kitchen_sink_raw::unions::UnionsByTypeInput::Words(
                                ((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().implied(
                            kitchen_sink_raw::unions::UnionsImpliedInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder()
                                    .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                    .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().mapped(
                            kitchen_sink_raw::unions::UnionsMappedInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder()
                                    .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                    .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().or_null(
                            kitchen_sink_raw::unions::PetInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder()
                                    .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                    .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().several(vec![
                            kitchen_sink_raw::unions::PetInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder()
                                    .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                    .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "several",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().several(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    kitchen_sink_raw::unions::PetInput::Cat(
                                        (kitchen_sink_raw::unions::CatInput::builder()
                                            .lives(1i64)
                                            .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                        .try_into()
                                        .expect("a sample is valid"),
                                    )
                                })
                                .collect::<Vec<_>>(),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().tagged(
                            kitchen_sink_raw::unions::UnionsTaggedInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder()
                                    .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                    .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createBareUnion",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            Box::pin(async move {
                client
                    .create_bare_union()
                    .body(kitchen_sink_raw::unions::PetInput::Dog(
                        (kitchen_sink_raw::unions::DogInput::builder()
                            .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                            .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()))
                        .try_into()
                        .map_err(Invalid::from)?,
                    ))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];

/// Every string whose length is limited or that has to match a pattern.
pub static STRINGS: &[StringLimit<Client>] = &[
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "getColor",
        field: "name.with.dots",
        min: 2usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_color()
                    .color(kitchen_sink_raw::shared::Color::Red)
                    .name_with_dots(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "word",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^w_[a-z0-9]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(value)
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "text",
        min: 2usize,
        max: 4usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .text(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "pattern",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[A-Z]{2}$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .pattern(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "comma[0]",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .comma(vec![value])
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "X-Word",
        min: 0usize,
        max: 5usize,
        pattern: Some("^[a-z]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "Text.words",
        min: 0usize,
        max: 6usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .text(kitchen_sink_raw::shapes::TextObjectInput::builder().words(value))
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "all.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(
                                kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                                    .age(1i64)
                                    .name(value)
                                    .size(1i64),
                            )
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "bounded",
        min: 2usize,
        max: 5usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(value)
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "byAlias.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_alias(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_name(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (kitchen_sink_raw::shared::NamedInput::builder().name(value))
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "inline.deep.deeper[0].end",
        min: 0usize,
        max: 2usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                .make_shape()
                .body(
                    kitchen_sink_raw::shapes::EverythingInput::builder()
                        .bounded(text(2usize, 0))
                        .id(text(0usize, 0))
                        .inline(
                            kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                                .deep(
                                    kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                        .deeper(
                                            vec![
                                                kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                                .end(value)
                                            ],
                                        ),
                                ),
                        )
                        .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                        .numbers(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    1i64
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .labels(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                identity_facade_core::Nullable::Value(
                                    (value).try_into().map_err(Invalid::from)?,
                                ),
                            )]))
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "named.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "namedOrNull.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named_or_null(
                                kitchen_sink_raw::shared::NamedInput::builder().name(value),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "names[0]",
        min: 1usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .names(vec![value])
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "open.known",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .open(
                                kitchen_sink_raw::shapes::OpenObjectInput::builder().known(value),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "pattern",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z]{3}_[0-9]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .pattern(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "people[0].name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(vec![
                                kitchen_sink_raw::shared::NamedInput::builder().name(value),
                            ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "secrets.password",
        min: 8usize,
        max: 72usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .secrets(
                                kitchen_sink_raw::shapes::SecretsInput::builder().password(value),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "tree.leaf",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .tree(kitchen_sink_raw::shapes::TreeInput::builder().leaf(value)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "changeShape",
        field: "note",
        min: 0usize,
        max: 4usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .change_shape()
                    .shape_id(text(0usize, 0))
                    .body(kitchen_sink_raw::shapes::ChangeShapeBody::builder().note(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "Text.words",
        min: 0usize,
        max: 6usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .text(kitchen_sink_raw::shapes::TextObjectInput::builder().words(value))
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "all.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(
                                kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                                    .age(1i64)
                                    .name(value)
                                    .size(1i64),
                            )
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "bounded",
        min: 2usize,
        max: 5usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(value)
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "byAlias.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_alias(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_name(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (kitchen_sink_raw::shared::NamedInput::builder().name(value))
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "inline.deep.deeper[0].end",
        min: 0usize,
        max: 2usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                .replace_shape()
                .shape_id(text(0usize, 0))
                .body(
                    kitchen_sink_raw::shapes::EverythingInput::builder()
                        .bounded(text(2usize, 0))
                        .id(text(0usize, 0))
                        .inline(
                            kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                                .deep(
                                    kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                        .deeper(
                                            vec![
                                                kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                                .end(value)
                                            ],
                                        ),
                                ),
                        )
                        .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                        .numbers(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    1i64
                                })
                                .collect::<Vec<_>>(),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .labels(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                identity_facade_core::Nullable::Value(
                                    (value).try_into().map_err(Invalid::from)?,
                                ),
                            )]))
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "named.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "namedOrNull.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named_or_null(
                                kitchen_sink_raw::shared::NamedInput::builder().name(value),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "names[0]",
        min: 1usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .names(vec![value])
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "open.known",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .open(
                                kitchen_sink_raw::shapes::OpenObjectInput::builder().known(value),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "pattern",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z]{3}_[0-9]+$"),
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .pattern(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "people[0].name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(vec![
                                kitchen_sink_raw::shared::NamedInput::builder().name(value),
                            ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "secrets.password",
        min: 8usize,
        max: 72usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .secrets(
                                kitchen_sink_raw::shapes::SecretsInput::builder().password(value),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "tree.leaf",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .tree(kitchen_sink_raw::shapes::TreeInput::builder().leaf(value)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    StringLimit {
        operation: "createUnions",
        field: "",
        min: 0usize,
        max: 4usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(kitchen_sink_raw::unions::UnionsInput::builder().by_type(
                        kitchen_sink_raw::unions::UnionsByTypeInput::Word(
                            (value).try_into().map_err(Invalid::from)?,
                        ),
                    ))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    StringLimit {
        operation: "createUnions",
        field: "name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().by_type(
                            kitchen_sink_raw::unions::UnionsByTypeInput::Named(
                                (kitchen_sink_raw::shared::NamedInput::builder().name(value))
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];

/// Every number whose range is limited.
pub static NUMBERS: &[NumberLimit<Client>] = &[
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listPages",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move { client.list_pages().page(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listPages",
        field: "per_page",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            Box::pin(async move { client.list_pages().per_page(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "searchPages",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .search_pages()
                    .body(
                        kitchen_sink_raw::parameters::SearchPagesBody::builder()
                            .limit(value)
                            .page(1i64),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "searchPages",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .search_pages()
                    .body(kitchen_sink_raw::parameters::SearchPagesBody::builder().page(value))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "number",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "count",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .count(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "between",
        min: 1i64,
        max: 8i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .between(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "level",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .level(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "brackets[0]",
        min: 1i64,
        max: 5i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .brackets(vec![value])
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "X-Count",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(matching("^w_[a-z0-9]+$", 0usize, 0))
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .x_count(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "listShapes",
        field: "limit",
        min: 1i64,
        max: 100i64,
        call: |client, value| {
            Box::pin(async move { client.list_shapes().limit(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "listShapes",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move { client.list_shapes().offset(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "all.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(
                                kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0))
                                    .size(1i64),
                            )
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "all.size",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(
                                kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                                    .age(1i64)
                                    .name(text(0usize, 0))
                                    .size(value),
                            )
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "byAlias.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_alias(
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            )
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_name(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)))
                                .try_into()
                                .map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .counts(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (value).try_into().map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "few",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .few(value)
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "inner",
        min: 1i64,
        max: 8i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .inner(value)
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "level",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .level(value)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "named.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named(
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "namedOrNull.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named_or_null(
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "numbers[0]",
        min: 1i64,
        max: 5i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(vec![value]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "people[0].age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(vec![
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "all.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(
                                kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0))
                                    .size(1i64),
                            )
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "all.size",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(
                                kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                                    .age(1i64)
                                    .name(text(0usize, 0))
                                    .size(value),
                            )
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "byAlias.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_alias(
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            )
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_name(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)))
                                .try_into()
                                .map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .counts(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (value).try_into().map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "few",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .few(value)
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "inner",
        min: 1i64,
        max: 8i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .inner(value)
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "level",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .level(value)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "named.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named(
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "namedOrNull.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named_or_null(
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            )
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "numbers[0]",
        min: 1i64,
        max: 5i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(vec![value]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "people[0].age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(vec![
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)),
                            ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().beside(
                            kitchen_sink_raw::unions::BesideInput::builder()
                                .pet(kitchen_sink_raw::unions::BesidePetInput::Cat(
                                    (kitchen_sink_raw::unions::CatInput::builder()
                                        .lives(value)
                                        .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                    .try_into()
                                    .map_err(Invalid::from)?,
                                ))
                                .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "power",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                .create_unions()
                .body(
                    kitchen_sink_raw::unions::UnionsInput::builder()
                        .by_constant(
                            kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOn(
                                (kitchen_sink_raw::unions::UnionsByConstantSwitchedOnInput::builder()
                                    .power(value)
                                    .state(
                                        kitchen_sink_raw::unions::UnionsByConstantSwitchedOnState::On,
                                    ))
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(kitchen_sink_raw::unions::UnionsInput::builder().by_type(
                        kitchen_sink_raw::unions::UnionsByTypeInput::Number(
                            (value).try_into().map_err(Invalid::from)?,
                        ),
                    ))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().by_type(
                            kitchen_sink_raw::unions::UnionsByTypeInput::Named(
                                (kitchen_sink_raw::shared::NamedInput::builder()
                                    .age(value)
                                    .name(text(0usize, 0)))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().implied(
                            kitchen_sink_raw::unions::UnionsImpliedInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder()
                                    .lives(value)
                                    .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().mapped(
                            kitchen_sink_raw::unions::UnionsMappedInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder()
                                    .lives(value)
                                    .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().or_null(
                            kitchen_sink_raw::unions::PetInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder()
                                    .lives(value)
                                    .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().several(vec![
                            kitchen_sink_raw::unions::PetInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder()
                                    .lives(value)
                                    .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().tagged(
                            kitchen_sink_raw::unions::UnionsTaggedInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder()
                                    .lives(value)
                                    .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                                .try_into()
                                .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createBareUnion",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_bare_union()
                    .body(kitchen_sink_raw::unions::PetInput::Cat(
                        (kitchen_sink_raw::unions::CatInput::builder()
                            .lives(value)
                            .species(kitchen_sink_raw::unions::CatSpecies::Cat))
                        .try_into()
                        .map_err(Invalid::from)?,
                    ))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];

/// Every JSON object whose size is limited.
pub static SIZES: &[SizeLimit<Client>] = &[
    #[cfg(feature = "rules")]
    SizeLimit {
        operation: "checkConditions",
        field: "sized",
        max: 32usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(
                        kitchen_sink_raw::rules::Conditions::builder()
                            .left(text(0usize, 0))
                            .one(text(0usize, 0))
                            .sized(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    SizeLimit {
        operation: "createShape",
        field: "small",
        max: 64usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .small(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    SizeLimit {
        operation: "replaceShape",
        field: "small",
        max: 64usize,
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .small(value),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];

/// Every condition, with a call that breaks it.
pub static CONDITIONS: &[Broken<Client>] = &[
    #[cfg(feature = "answers")]
    Broken {
        operation: "createEnvelopedNothing",
        fields: &["body"],
        rule: "Required",
        call: |client| {
            Box::pin(async move { client.create_enveloped_nothing().send().await.map(drop) })
        },
    },
    #[cfg(feature = "mixed-calls")]
    Broken {
        operation: "dropOld",
        fields: &["room"],
        rule: "Required",
        call: |client| Box::pin(async move { client.drop_old().send().await.map(drop) }),
    },
    #[cfg(feature = "mixed-calls")]
    Broken {
        operation: "createOld",
        fields: &["room", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_old().send().await.map(drop) }),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "getColor",
        fields: &["color", "name.with.dots"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_color().send().await.map(drop) }),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "checkParameters",
        fields: &["detail"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .check_parameters()
                    .mode(kitchen_sink_raw::parameters::CheckParametersMode::Keyed)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "checkParameters",
        fields: &["to"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .check_parameters()
                    .from(text(0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "checkParameters",
        fields: &["since"],
        rule: "Other",
        call: |client| {
            Box::pin(async move {
                client
                    .check_parameters()
                    .since(1i64)
                    .before(1i64)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "searchPages",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.search_pages().send().await.map(drop) }),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "searchPages",
        fields: &["page"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .search_pages()
                    .body(kitchen_sink_raw::parameters::SearchPagesBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "listParameters",
        fields: &["word", "number", "repeated", "X-Word"],
        rule: "Required",
        call: |client| Box::pin(async move { client.list_parameters().send().await.map(drop) }),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAny",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.check_any().send().await.map(drop) }),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAny",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                    .check_any()
                    .body(kitchen_sink_raw::rules::CheckAnyBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAnyOfItems",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.check_any_of_items().send().await.map(drop) }),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAnyOfItems",
        fields: &["items[0]"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                    .check_any_of_items()
                    .body(
                        kitchen_sink_raw::rules::CheckAnyOfItemsBody::builder().items(vec![
                            kitchen_sink_raw::rules::CheckAnyOfItemsBodyItemsItem::builder(),
                        ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAnyOfItems",
        fields: &["items"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .check_any_of_items()
                    .body(kitchen_sink_raw::rules::CheckAnyOfItemsBody::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.check_conditions().send().await.map(drop) }),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(kitchen_sink_raw::rules::Conditions::builder().left(text(0usize, 0)))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "OneOf",
        call: |client| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(kitchen_sink_raw::rules::Conditions::builder().one(text(0usize, 0)))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "OneOf",
        call: |client| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(
                        kitchen_sink_raw::rules::Conditions::builder()
                            .left(text(0usize, 0))
                            .one(text(0usize, 0))
                            .right(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["answer"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(
                        kitchen_sink_raw::rules::Conditions::builder()
                            .left(text(0usize, 0))
                            .one(text(0usize, 0))
                            .word("please"),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["detail"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(
                        kitchen_sink_raw::rules::Conditions::builder()
                            .kind(kitchen_sink_raw::rules::ConditionsKind::Keyed)
                            .left(text(0usize, 0))
                            .one(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["reason"],
        rule: "RequiredWhen",
        call: |client| {
            Box::pin(async move {
                client
                    .check_conditions()
                    .body(
                        kitchen_sink_raw::rules::Conditions::builder()
                            .left(text(0usize, 0))
                            .locked(true)
                            .one(text(0usize, 0)),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.make_shape().send().await.map(drop) }),
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["all.age", "all.name", "all.size"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(kitchen_sink_raw::shapes::AllOfEverythingInput::builder())
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["byAlias.name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_alias(kitchen_sink_raw::shared::NamedInput::builder())
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_name(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (kitchen_sink_raw::shared::NamedInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["inline.deep"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .inline(kitchen_sink_raw::shapes::EverythingInlineInput::builder())
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["named.name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named(kitchen_sink_raw::shared::NamedInput::builder())
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["namedOrNull.name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named_or_null(kitchen_sink_raw::shared::NamedInput::builder())
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["open.known"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .open(kitchen_sink_raw::shapes::OpenObjectInput::builder()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["people[0].name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(vec![kitchen_sink_raw::shared::NamedInput::builder()]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["tree.leaf"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .tree(kitchen_sink_raw::shapes::TreeInput::builder()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["bounded", "id", "kind", "numbers"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .make_shape()
                    .body(kitchen_sink_raw::shapes::EverythingInput::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "deleteShape",
        fields: &["shape_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.delete_shape().send().await.map(drop) }),
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "getShape",
        fields: &["shape_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.get_shape().send().await.map(drop) }),
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "changeShape",
        fields: &["shape_id"],
        rule: "Required",
        call: |client| Box::pin(async move { client.change_shape().send().await.map(drop) }),
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["shape_id", "body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.replace_shape().send().await.map(drop) }),
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["all.age", "all.name", "all.size"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .all(kitchen_sink_raw::shapes::AllOfEverythingInput::builder())
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["byAlias.name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_alias(kitchen_sink_raw::shared::NamedInput::builder())
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .by_name(std::collections::BTreeMap::from([(
                                "k".to_owned(),
                                (kitchen_sink_raw::shared::NamedInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            )]))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["inline.deep"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .inline(kitchen_sink_raw::shapes::EverythingInlineInput::builder())
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["named.name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named(kitchen_sink_raw::shared::NamedInput::builder())
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["namedOrNull.name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .named_or_null(kitchen_sink_raw::shared::NamedInput::builder())
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["open.known"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .open(kitchen_sink_raw::shapes::OpenObjectInput::builder()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["people[0].name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .people(vec![kitchen_sink_raw::shared::NamedInput::builder()]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["tree.leaf"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .tree(kitchen_sink_raw::shapes::TreeInput::builder()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["bounded", "id", "kind", "numbers"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(text(0usize, 0))
                    .body(kitchen_sink_raw::shapes::EverythingInput::builder())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_unions().send().await.map(drop) }),
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().beside(
                            kitchen_sink_raw::unions::BesideInput::builder()
                                .pet(kitchen_sink_raw::unions::BesidePetInput::Cat(
                                    (kitchen_sink_raw::unions::CatInput::builder())
                                        .try_into()
                                        .map_err(Invalid::from)?,
                                ))
                                .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().beside(
                            kitchen_sink_raw::unions::BesideInput::builder()
                                .pet(kitchen_sink_raw::unions::BesidePetInput::Dog(
                                    (kitchen_sink_raw::unions::DogInput::builder())
                                        .try_into()
                                        .map_err(Invalid::from)?,
                                ))
                                .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["beside.species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder()
                            .beside(kitchen_sink_raw::unions::BesideInput::builder()),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["state"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_unions()
                .body(
                    kitchen_sink_raw::unions::UnionsInput::builder()
                        .by_constant(
                            kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOn(
                                (kitchen_sink_raw::unions::UnionsByConstantSwitchedOnInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["state"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                .create_unions()
                .body(
                    kitchen_sink_raw::unions::UnionsInput::builder()
                        .by_constant(
                            kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOff(
                                (kitchen_sink_raw::unions::UnionsByConstantSwitchedOffInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                )
                .send()
                .await
                .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["north"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().by_members(
                            kitchen_sink_raw::unions::UnionsByMembersInput::North(
                                (kitchen_sink_raw::unions::UnionsByMembersNorthInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["south"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().by_members(
                            kitchen_sink_raw::unions::UnionsByMembersInput::South(
                                (kitchen_sink_raw::unions::UnionsByMembersSouthInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["name"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().by_type(
                            kitchen_sink_raw::unions::UnionsByTypeInput::Named(
                                (kitchen_sink_raw::shared::NamedInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().implied(
                            kitchen_sink_raw::unions::UnionsImpliedInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().implied(
                            kitchen_sink_raw::unions::UnionsImpliedInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().mapped(
                            kitchen_sink_raw::unions::UnionsMappedInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().mapped(
                            kitchen_sink_raw::unions::UnionsMappedInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().or_null(
                            kitchen_sink_raw::unions::PetInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().or_null(
                            kitchen_sink_raw::unions::PetInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().several(vec![
                            kitchen_sink_raw::unions::PetInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().several(vec![
                            kitchen_sink_raw::unions::PetInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ]),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().tagged(
                            kitchen_sink_raw::unions::UnionsTaggedInput::Cat(
                                (kitchen_sink_raw::unions::CatInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_unions()
                    .body(
                        kitchen_sink_raw::unions::UnionsInput::builder().tagged(
                            kitchen_sink_raw::unions::UnionsTaggedInput::Dog(
                                (kitchen_sink_raw::unions::DogInput::builder())
                                    .try_into()
                                    .map_err(Invalid::from)?,
                            ),
                        ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createBareUnion",
        fields: &["body"],
        rule: "Required",
        call: |client| Box::pin(async move { client.create_bare_union().send().await.map(drop) }),
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createBareUnion",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_bare_union()
                    .body(kitchen_sink_raw::unions::PetInput::Cat(
                        (kitchen_sink_raw::unions::CatInput::builder())
                            .try_into()
                            .map_err(Invalid::from)?,
                    ))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createBareUnion",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            Box::pin(async move {
                client
                    .create_bare_union()
                    .body(kitchen_sink_raw::unions::PetInput::Dog(
                        (kitchen_sink_raw::unions::DogInput::builder())
                            .try_into()
                            .map_err(Invalid::from)?,
                    ))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];

/// Every parameter that stands in a path.
pub static SEGMENTS: &[Segment<Client>] = &[
    #[cfg(feature = "mixed-calls")]
    Segment {
        operation: "dropOld",
        parameter: "room",
        call: |client, value| {
            Box::pin(async move { client.drop_old().room(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "mixed-calls")]
    Segment {
        operation: "createOld",
        parameter: "room",
        call: |client, value| {
            Box::pin(async move {
                client
                    .create_old()
                    .room(value)
                    .body((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Segment {
        operation: "getColor",
        parameter: "color",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_color()
                    .color(value)
                    .name_with_dots(text(2usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Segment {
        operation: "getColor",
        parameter: "name.with.dots",
        call: |client, value| {
            Box::pin(async move {
                client
                    .get_color()
                    .color(kitchen_sink_raw::shared::Color::Red)
                    .name_with_dots(value)
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "parameters")]
    Segment {
        operation: "listParameters",
        parameter: "word",
        call: |client, value| {
            Box::pin(async move {
                client
                    .list_parameters()
                    .word(value)
                    .number(1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "deleteShape",
        parameter: "shape_id",
        call: |client, value| {
            Box::pin(async move { client.delete_shape().shape_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "getShape",
        parameter: "shape_id",
        call: |client, value| {
            Box::pin(async move { client.get_shape().shape_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "changeShape",
        parameter: "shape_id",
        call: |client, value| {
            Box::pin(async move { client.change_shape().shape_id(value).send().await.map(drop) })
        },
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "replaceShape",
        parameter: "shape_id",
        call: |client, value| {
            Box::pin(async move {
                client
                    .replace_shape()
                    .shape_id(value)
                    .body(
                        kitchen_sink_raw::shapes::EverythingInput::builder()
                            .bounded(text(2usize, 0))
                            .id(text(0usize, 0))
                            .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                            .numbers(
                                (0..1usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                    )
                    .send()
                    .await
                    .map(drop)
            })
        },
    },
];
