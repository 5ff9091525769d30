//! The exceptions of Python's module [`asyncio`](https://docs.python.org/3/library/asyncio-exceptions.html).

use crate::import_exception;

import_exception!(asyncio, CancelledError);
import_exception!(asyncio, IncompleteReadError);
import_exception!(asyncio, InvalidStateError);
import_exception!(asyncio, LimitOverrunError);
import_exception!(asyncio, QueueEmpty);
import_exception!(asyncio, QueueFull);
import_exception!(asyncio, TimeoutError);
