# Cygwin.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-39-x86_64-cygwin.dll',
 'LDLIBRARY': 'libpython3.9.dll.a',
 'LDVERSION': '3.9',
 'LIBDIR': '/usr/lib',
 'MACHDEP': 'cygwin',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-39-x86_64-cygwin',
 'VERSION': '3.9',
 'prefix': '/usr',
}
