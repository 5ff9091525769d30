# Alpine Linux.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-312-x86_64-linux-musl.so',
 'LDLIBRARY': 'libpython3.12.so',
 'LDVERSION': '3.12',
 'LIBDIR': '/usr/lib',
 'MULTIARCH': 'x86_64-linux-musl',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-312-x86_64-linux-musl',
 'VERSION': '3.12',
 'prefix': '/usr',
}
