# A 32-bit ARM board.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-39-arm-linux-gnueabihf.so',
 'LDVERSION': '3.9',
 'LIBDIR': '/usr/lib/arm-linux-gnueabihf',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'SIZEOF_VOID_P': 4,
 'SOABI': 'cpython-39-arm-linux-gnueabihf',
 'VERSION': '3.9',
 'prefix': '/usr',
}
