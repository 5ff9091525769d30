//! The exceptions of Python's module [`socket`](https://docs.python.org/3/library/socket.html).

use crate::import_exception;

import_exception!(socket, herror);
import_exception!(socket, gaierror);
import_exception!(socket, timeout);
