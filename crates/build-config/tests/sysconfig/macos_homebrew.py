# Homebrew on Apple silicon, which builds a framework too.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-313-darwin.so',
 'LDVERSION': '3.13',
 'LIBDIR': '/opt/homebrew/opt/python@3.13/Frameworks/Python.framework/Versions/3.13/lib',
 'MULTIARCH': 'darwin',
 'PYTHONFRAMEWORK': 'Python',
 'PYTHONFRAMEWORKPREFIX': '/opt/homebrew/opt/python@3.13/Frameworks',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 0,
 'Py_GIL_DISABLED': 0,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-313-darwin',
 'VERSION': '3.13',
 'prefix': '/opt/homebrew/opt/python@3.13/Frameworks/Python.framework/Versions/3.13',
}
