//~ `ItemStream<Secret>` is not an iterator
mod declared;
use declared::*;

pub async fn case(call: ListThingsCall) {
    for item in call.items() {
        drop(item);
    }
}
