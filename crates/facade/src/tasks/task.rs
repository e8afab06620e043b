//! What all tasks have in common.

/// Gives a task, which has `async fn read(&self) -> Result<Plan, Error>`, its public ends.
macro_rules! task {
    ($name:ident) => {
        impl $name {
            /// Reads what there is and returns the plan. Nothing is changed.
            pub async fn plan(self) -> Result<$crate::tasks::Plan, $crate::Error> {
                self.read().await
            }
        }

        /// Plans and runs at once, then looks again and runs what is left, up to three times. An error is one of the
        /// first plan: nothing was changed. What fails later is in the report.
        impl ::std::future::IntoFuture for $name {
            type Output = Result<$crate::tasks::Report, $crate::Error>;
            type IntoFuture = ::identity_facade_core::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(async move { $crate::tasks::follow::follow(|| self.read()).await })
            }
        }
    };
}

pub(super) use task;
