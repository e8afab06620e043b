//! The connection to a Redis server: opened when it is needed, and opened anew when the server has closed it. A
//! connection is driven by the runtime that opened it, so every runtime has its own.

use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisResult, ScriptInvocation};
use tokio::runtime::{Handle, Id};
use tokio::sync::Mutex;

/// More runtimes than this take turns.
const KEPT: usize = 16;

pub(super) struct Connections {
    client: Client,
    patience: Duration,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    connections: Vec<Connection>,
    opened: u64,
}

#[derive(Clone)]
struct Connection {
    runtime: Id,
    serial: u64,
    shared: MultiplexedConnection,
}

impl Connections {
    pub(super) fn new(client: Client, patience: Duration) -> Self {
        Self {
            client,
            patience,
            open: Mutex::default(),
        }
    }

    /// Runs a script. If the connection turns out to be closed, it is run once more on a new one. Should the first have
    /// been run all the same, a call is counted twice, and no limit is exceeded.
    pub(super) async fn run<T: FromRedisValue>(
        &self,
        question: &ScriptInvocation<'_>,
    ) -> RedisResult<T> {
        let mut connection = self.other_than(None).await?;
        match question.invoke_async(&mut connection.shared).await {
            Err(error) if error.is_io_error() || error.is_unrecoverable_error() => {
                let mut connection = self.other_than(Some(connection.serial)).await?;
                question.invoke_async(&mut connection.shared).await
            }
            answer => answer,
        }
    }

    /// Opens a new connection the next time, unless one is being opened now. One that says nothing may never say
    /// anything again.
    pub(super) fn forget(&self) {
        let runtime = Handle::current().id();
        if let Ok(mut open) = self.open.try_lock() {
            open.connections.retain(|other| other.runtime != runtime);
        }
    }

    /// A connection of this runtime. Callers that need a new one at the same time share it.
    async fn other_than(&self, stale: Option<u64>) -> RedisResult<Connection> {
        let runtime = Handle::current().id();
        let mut open = self.open.lock().await;
        let mut of_ours = open.connections.iter();
        if let Some(ours) = of_ours.find(|other| other.runtime == runtime)
            && stale != Some(ours.serial)
        {
            return Ok(ours.clone());
        }
        open.connections.retain(|other| other.runtime != runtime);
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.patience))
            .set_response_timeout(Some(self.patience));
        let shared = self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        open.opened += 1;
        let connection = Connection {
            runtime,
            serial: open.opened,
            shared,
        };
        if open.connections.len() >= KEPT {
            open.connections.remove(0);
        }
        open.connections.push(connection.clone());
        Ok(connection)
    }
}
