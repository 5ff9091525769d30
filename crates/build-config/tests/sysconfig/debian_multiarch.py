# Debian and Ubuntu, with the library in the multiarch folder.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-311-aarch64-linux-gnu.so',
 'LDLIBRARY': 'libpython3.11.so',
 'LDVERSION': '3.11',
 'LIBDIR': '/usr/lib/aarch64-linux-gnu',
 'MULTIARCH': 'aarch64-linux-gnu',
 'PYTHONFRAMEWORK': '',
 'PYTHONFRAMEWORKPREFIX': '',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-311-aarch64-linux-gnu',
 'VERSION': '3.11',
 'prefix': '/usr',
}
