# Runs once, on any Python since 2.7; one name=value line for each fact.
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import platform, struct, sysconfig
get = sysconfig.get_config_var
flag = lambda value: str(value) not in ("None", "0", "", "False")
windows = sys.platform == "win32"
facts = {
    "version": "%d.%d" % sys.version_info[:2],
    "implementation": platform.python_implementation(),
    "executable": sys.executable,
    "base_prefix": getattr(sys, "base_prefix", sys.prefix),
    "platform": sysconfig.get_platform(),
    "pointer_width": struct.calcsize("P") * 8,
    "shared": windows or flag(get("Py_ENABLE_SHARED")) or flag(get("PYTHONFRAMEWORK")),
    "framework_prefix": get("PYTHONFRAMEWORKPREFIX"),
    "lib_dir": get("LIBDIR"),
    "config_dir": get("LIBPL"),
    "ld_version": get("LDVERSION"),
    "ext_suffix": get("EXT_SUFFIX"),
    "flags": ",".join(
        name
        for name in ("Py_DEBUG", "Py_REF_DEBUG", "Py_TRACE_REFS", "COUNT_ALLOCS", "Py_GIL_DISABLED")
        if flag(get(name)) or (name == "Py_DEBUG" and hasattr(sys, "gettotalrefcount"))
    ),
}
for name in sorted(facts):
    if facts[name] is not None:
        print("%s=%s" % (name, facts[name]))
