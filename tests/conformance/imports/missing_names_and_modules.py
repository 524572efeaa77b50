for code in ("import _no_such", "from _helper_plain import nope", "import _package.nope", "from _package import nope2", "from . import x", "import _helper_plain.sub", "from _no_such.x import y", "from .m import x"):
    try:
        exec(code)
    except ImportError as e:
        print(code, "->", type(e).__name__, str(e).split(" (")[0], e.name)
