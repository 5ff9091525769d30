# conda on Linux: the interpreter is static, a shared library lies beside it.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-311-x86_64-linux-gnu.so',
 'LDLIBRARY': 'libpython3.11.a',
 'LDVERSION': '3.11',
 'LIBDIR': '/opt/conda/lib',
 'MULTIARCH': 'x86_64-linux-gnu',
 'PYTHONFRAMEWORK': '',
 'PYTHONFRAMEWORKPREFIX': '',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 0,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-311-x86_64-linux-gnu',
 'VERSION': '3.11',
 'prefix': '/opt/conda',
}
