#[IntoPyObjectRef]
enum Output<T> {
    Value(T),
    Pair(i32, T),
    Object { x: String },
}
