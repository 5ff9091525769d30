# The python.org installer for macOS.
build_time_vars = {
 'ABIFLAGS': '',
 'EXT_SUFFIX': '.cpython-312-darwin.so',
 'INSTSONAME': 'Python.framework/Versions/3.12/Python',
 'LDLIBRARY': 'Python.framework/Versions/3.12/Python',
 'LDVERSION': '3.12',
 'LIBDIR': '/Library/Frameworks/Python.framework/Versions/3.12/lib',
 'LIBPL': '/Library/Frameworks/Python.framework/Versions/3.12/lib/python3.12/'
          'config-3.12-darwin',
 'MULTIARCH': 'darwin',
 'PYTHONFRAMEWORK': 'Python',
 'PYTHONFRAMEWORKPREFIX': '/Library/Frameworks',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 0,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-312-darwin',
 'VERSION': '3.12',
 'prefix': '/Library/Frameworks/Python.framework/Versions/3.12',
}
